import type { CooperationGraph } from "#graph/build";
import type { DiscPair } from "./route.ts";

/** Two territories and the direct pairs between them. */
export interface Tie extends DiscPair {
  links: number;
}

export interface TerritoryTies {
  /** Direct pairs between two actors of each disc. */
  internal: number[];
  /** Direct pairs of each disc with other discs. */
  external: number[];
  /** Strongest first, then by discs. */
  ties: Tie[];
}

/**
 * Direct pairs counted by territory; pairs that only share initiatives and pairs with an end of unknown place count
 * nowhere.
 * @param discOf territory's code → index of its disc
 */
export function territoryTies({ nodes, edges }: CooperationGraph, discOf: ReadonlyMap<string, number>): TerritoryTies {
  const internal = new Array<number>(discOf.size).fill(0);
  const external = new Array<number>(discOf.size).fill(0);
  const ties = new Map<number, Tie>();
  const disc = (node: number) => discOf.get(nodes.territory[node] ?? "");
  for (const [edge, source] of edges.source.entries()) {
    const [x, y] = [disc(source), disc(edges.target[edge]!)];
    if (x === undefined || y === undefined || edges.via[edge]!.length > 0) continue;
    if (x === y) internal[x]! += 1;
    else {
      external[x]! += 1;
      external[y]! += 1;
      const [a, b] = x < y ? [x, y] : [y, x];
      const tie = ties.get(a * discOf.size + b) ?? { a, b, links: 0 };
      tie.links += 1;
      ties.set(a * discOf.size + b, tie);
    }
  }
  return { internal, external, ties: [...ties.values()].sort((s, t) => t.links - s.links || s.a - t.a || s.b - t.b) };
}

/** Ropes drawn at rest, beside the strongest of every territory. */
const STRONGEST = 150;

/** Which ties are drawn at rest, so that a disc without a rope is one without a link, never one whose links are few. */
export function shownTies(ties: readonly Tie[]): boolean[] {
  const drawn = new Set<number>();
  return ties.map(({ a, b }, rank) => {
    const shown = rank < STRONGEST || !drawn.has(a) || !drawn.has(b);
    if (shown) drawn.add(a).add(b);
    return shown;
  });
}
