import type { CooperationKind } from "#contract/enums";
import { byCodeUnit } from "#contract/fold";
import type { Lens } from "#contract/lens";
import type { GraphReport } from "#contract/results";
import { missingCode, type NodeRow } from "./nodes.ts";
import type { Tie } from "./ties.ts";

/** One edge to be: two node ids, `a` before `b` in code units. */
export interface Pair {
  a: string;
  b: string;
  weight: number;
  kinds: CooperationKind[];
  links: string[];
  /** Shared initiatives; empty for a direct pair. */
  via: string[];
}

/** Pairs by key: at most one between two nodes. */
export type Pairs = Map<string, Pair>;

const NEVER_PROJECTED = ["event", "platform"];

function keyOf(x: string, y: string): string {
  return x < y ? `${x}~${y}` : `${y}~${x}`;
}

function newPair(x: string, y: string, kinds: CooperationKind[]): Pair {
  const [a, b] = x < y ? [x, y] : [y, x];
  return { a, b, weight: 0, kinds, links: [], via: [] };
}

/** Pairs that links state themselves; several links of one pair weigh by the lens's `pairWeight`. */
export function directPairs(ties: readonly Tie[], pairWeight: Lens["pairWeight"]): Pairs {
  const pairs: Pairs = new Map();
  for (const { link, kind } of ties) {
    const key = keyOf(link.from, link.to);
    const pair = pairs.get(key) ?? newPair(link.from, link.to, []);
    pairs.set(key, pair);
    const intensity = link.intensity ?? 1;
    if (pairWeight === "sum") pair.weight += intensity;
    else pair.weight = pairWeight === "one" ? 1 : Math.max(pair.weight, intensity);
    if (!pair.kinds.includes(kind)) pair.kinds = [...pair.kinds, kind].sort();
    pair.links.push(link.id);
  }
  return pairs;
}

/**
 * Links the members of each initiative pair by pair, 1/(size−1) each, unless a direct pair is there already.
 * Initiatives that are too large, or of a kind that gathers without making people cooperate, are answered instead.
 */
export function projectInitiatives(pairs: Pairs, memberships: readonly Tie[], lens: Lens): GraphReport["unprojected"] {
  const unprojected: GraphReport["unprojected"] = [];
  for (const { initiative, members } of membersByInitiative(memberships)) {
    if (members.length < 2) continue;
    const { id, name, kind } = initiative;
    if (members.length > lens.projectUpTo || (kind !== null && NEVER_PROJECTED.includes(kind))) {
      unprojected.push({ id, name, members: members.length });
    } else linkMembers(pairs, id, members);
  }
  return unprojected;
}

function membersByInitiative(memberships: readonly Tie[]): { initiative: NodeRow; members: string[] }[] {
  const byId = new Map<string, { initiative: NodeRow; members: Set<string> }>();
  for (const { from, to } of memberships) {
    const group = byId.get(to.id) ?? { initiative: to, members: new Set() };
    byId.set(to.id, group.members.add(from.id) && group);
  }
  return [...byId.values()]
    .sort((x, y) => byCodeUnit(x.initiative.id, y.initiative.id))
    .map(({ initiative, members }) => ({ initiative, members: [...members] }));
}

function linkMembers(pairs: Pairs, initiative: string, members: readonly string[]): void {
  for (const [i, x] of members.entries()) {
    for (const y of members.slice(i + 1)) {
      const key = keyOf(x, y);
      const pair = pairs.get(key) ?? newPair(x, y, ["participates"]);
      if (pair.links.length > 0) continue;
      pair.weight += 1 / (members.length - 1);
      pair.via.push(initiative);
      pairs.set(key, pair);
    }
  }
}

/**
 * Adds the pairs of a scenario as cooperations of weight 1; one that only shared initiatives becomes direct.
 * What cannot be added is answered as notes.
 */
export function addPairs(
  pairs: Pairs,
  added: Lens["scenario"]["add"],
  nodes: { has(id: string): boolean },
  known: { has(id: string): boolean },
): GraphReport["scenarioNotes"] {
  const notes: GraphReport["scenarioNotes"] = [];
  for (const [a, b] of added) {
    const missing = [a, b].filter((id) => !nodes.has(id));
    notes.push(...missing.map((id) => ({ code: missingCode(id, known), ids: [id] })));
    if (missing.length > 0) continue;
    const existing = pairs.get(keyOf(a, b));
    if (a === b || (existing !== undefined && existing.via.length === 0)) {
      notes.push({ code: "already-tied", ids: [a, b] });
    } else pairs.set(keyOf(a, b), { ...newPair(a, b, ["cooperates"]), weight: 1 });
  }
  return notes;
}
