import { byCodeUnit } from "#contract/fold";
import type { CooperationGraph } from "#graph/build";

/** A graph by hand: the nodes named, and edges `[a, b, weight = 1]` between them, sorted as graph/ sorts. */
export function graphOf(
  ids: readonly string[],
  edges: readonly (readonly [string, string, number?])[],
): CooperationGraph {
  const id = [...ids].sort(byCodeUnit);
  const rows = edges
    .map(([a, b, weight = 1]) => ({ ends: [id.indexOf(a), id.indexOf(b)].sort((x, y) => x - y), weight }))
    .sort((x, y) => x.ends[0]! - y.ends[0]! || x.ends[1]! - y.ends[1]!);
  return {
    asOf: "2020-12-31",
    nodes: {
      id,
      name: id,
      type: id.map(() => "actor"),
      kind: id.map(() => null),
      networkRole: id.map(() => "local"),
      themes: id.map(() => []),
      territory: id.map(() => null),
    },
    edges: {
      source: rows.map(({ ends }) => ends[0]!),
      target: rows.map(({ ends }) => ends[1]!),
      weight: rows.map(({ weight }) => weight),
      kinds: rows.map(() => ["cooperates"]),
      links: rows.map((_, row) => [`l${row}`]),
      via: rows.map(() => []),
    },
    report: {
      excludedHubs: [],
      unprojected: [],
      undatedLinks: 0,
      unknownIntensity: 0,
      hiddenLinks: 0,
      unlocatedActors: 0,
      unlocatedTies: 0,
      scenarioNotes: [],
    },
  };
}

/** Edges of the complete graph on some nodes. */
export function clique(...ids: string[]): [string, string][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]));
}

/** Edges of the path through some nodes. */
export function path(...ids: string[]): [string, string][] {
  return ids.slice(1).map((id, index) => [ids[index]!, id]);
}
