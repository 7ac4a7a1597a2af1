import type { Scene } from "#web/stage/scene.ts";

/** What is visible of one territory. Links are direct pairs; those that only share initiatives count nowhere. */
export interface TerritoryCounts {
  actors: number;
  /** Direct links between two of its actors. */
  internal: number;
  /** Direct links with actors of other territories. */
  external: number;
  /** Actors without a direct partner inside. */
  alone: number;
  /** Territories that it has direct links with: index of the disc and number of links, most first. */
  partners: { disc: number; links: number }[];
  /** Its actors with direct links to other territories: scene index and number of those links, most first. */
  holders: { node: number; links: number }[];
}

/** The direct links between two territories, `a` < `b`. */
export interface PairLinks {
  a: number;
  b: number;
  edges: number[];
}

export interface Counted {
  territories: TerritoryCounts[];
  /** Strongest first, then by discs. */
  pairs: PairLinks[];
}

/**
 * Counts what a scene shows by territory.
 * @param discOf territory of each node of the scene; null for those that count in none
 */
export function countTerritories({ edges }: Scene, discOf: readonly (number | null)[], discs: number): Counted {
  const territories = Array.from({ length: discs }, () => ({ actors: 0, internal: 0, external: 0 }));
  for (const disc of discOf) if (disc !== null) territories[disc]!.actors += 1;
  const inside = new Set<number>();
  const outside = new Map<number, number>();
  const pairs = new Map<number, PairLinks>();
  for (const [edge, { source, target, derived }] of edges.entries()) {
    const [first, second] = [discOf[source] ?? null, discOf[target] ?? null];
    if (derived || first === null || second === null) continue;
    if (first === second) {
      territories[first]!.internal += 1;
      inside.add(source).add(target);
      continue;
    }
    for (const node of [source, target]) outside.set(node, (outside.get(node) ?? 0) + 1);
    territories[first]!.external += 1;
    territories[second]!.external += 1;
    const [a, b] = [Math.min(first, second), Math.max(first, second)];
    const pair = pairs.get(a * discs + b) ?? { a, b, edges: [] };
    pair.edges.push(edge);
    pairs.set(a * discs + b, pair);
  }
  const sorted = [...pairs.values()].sort((s, t) => t.edges.length - s.edges.length || s.a - t.a || s.b - t.b);
  return { territories: withMembers(territories, discOf, sorted, inside, outside), pairs: sorted };
}

function withMembers(
  counts: readonly Pick<TerritoryCounts, "actors" | "internal" | "external">[],
  discOf: readonly (number | null)[],
  pairs: readonly PairLinks[],
  inside: ReadonlySet<number>,
  outside: ReadonlyMap<number, number>,
): TerritoryCounts[] {
  const territories = counts.map((count): TerritoryCounts => ({ ...count, alone: 0, partners: [], holders: [] }));
  for (const { a, b, edges } of pairs) {
    territories[a]!.partners.push({ disc: b, links: edges.length });
    territories[b]!.partners.push({ disc: a, links: edges.length });
  }
  for (const [node, disc] of discOf.entries()) {
    if (disc === null) continue;
    const territory = territories[disc]!;
    if (!inside.has(node)) territory.alone += 1;
    const links = outside.get(node) ?? 0;
    if (links > 0) territory.holders.push({ node, links });
  }
  for (const { holders } of territories) holders.sort((s, t) => t.links - s.links || s.node - t.node);
  return territories;
}

/** Ropes drawn at rest, beside the strongest of every territory. */
const STRONGEST = 150;

/** Which pairs are drawn at rest, so that a disc without a rope is one without a link, never one whose links are few. */
export function shownPairs(pairs: readonly PairLinks[]): boolean[] {
  const drawn = new Set<number>();
  return pairs.map(({ a, b }, rank) => {
    const shown = rank < STRONGEST || !drawn.has(a) || !drawn.has(b);
    if (shown) drawn.add(a).add(b);
    return shown;
  });
}
