import { DEFAULT_LENS } from "#contract/lens";
import type { GraphResult, NamedRef } from "#contract/results";

interface NodeSketch {
  id: string;
  type?: "actor" | "collectivity" | "initiative";
  kind?: GraphResult["nodes"]["kind"][number];
  role?: GraphResult["nodes"]["networkRole"][number];
  themes?: GraphResult["nodes"]["themes"][number];
  territory?: string;
}

interface EdgeSketch {
  ends: [string, string];
  kinds?: GraphResult["edges"]["kinds"][number];
  links?: string[];
  via?: string[];
}

/** A graph as the server answers it, from the little that a test is about. */
export function graphOf(nodes: NodeSketch[], edges: EdgeSketch[] = [], excludedHubs: NamedRef[] = []): GraphResult {
  const at = (id: string) => nodes.findIndex((node) => node.id === id);
  return {
    revision: 1,
    asOf: "2020-12-31",
    lens: DEFAULT_LENS,
    lensHash: "0",
    version: "0",
    nodes: {
      id: nodes.map(({ id }) => id),
      name: nodes.map(({ id }) => id.toUpperCase()),
      type: nodes.map(({ type }) => type ?? "actor"),
      kind: nodes.map(({ kind }) => kind ?? null),
      networkRole: nodes.map(({ role, type }) => (type === undefined || type === "actor" ? (role ?? "local") : null)),
      themes: nodes.map(({ themes }) => themes ?? []),
      territory: nodes.map(({ territory }) => territory ?? null),
    },
    edges: {
      source: edges.map(({ ends }) => at(ends[0])),
      target: edges.map(({ ends }) => at(ends[1])),
      weight: edges.map(() => 1),
      kinds: edges.map(({ kinds }) => kinds ?? ["cooperates"]),
      links: edges.map(({ links, via }, index) => links ?? (via ? [] : [`l${index}`])),
      via: edges.map(({ via }) => via ?? []),
    },
    positions: {
      x: nodes.map((_, index) => index),
      y: nodes.map((_, index) => -index),
      groupSize: nodes.map(() => 1),
      group: nodes.map((_, index) => index + 1),
    },
    report: {
      excludedHubs,
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
