import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_LENS, lensSchema } from "#contract/lens";
import type { CooperationGraph } from "#graph/build";
import { MEASURES } from "#analysis/registry";
import { randomFor } from "#analysis/random";
import { findPython } from "../machine.ts";
import { graphOf } from "../unit/analysis/graphOf.ts";

interface Oracle {
  component: string[];
  degree: number[];
  strength: number[];
  betweenness: number[];
  normalized: number[];
  core: number[];
  modularity: number | null;
}

const RESOLUTION = 1.2;
const LENS = lensSchema.parse({ communities: { resolution: RESOLUTION, runs: 5 } });
/** Order, chance of an edge, and whether edges have weights. */
const SHAPES: [order: number, density: number, weighted: boolean][] = [
  [1, 0, false],
  [2, 1, true],
  [3, 0.5, false],
  [12, 0, false],
  [12, 1, true],
  [30, 0.02, true],
  [30, 0.06, false],
  [30, 0.15, true],
  [60, 0.02, true],
  [60, 0.08, false],
  [40, 0.5, true],
  [120, 0.01, true],
  [120, 0.03, false],
];

function randomGraph(order: number, density: number, weighted: boolean, draw: number): CooperationGraph {
  const random = randomFor(draw, `oracle/${order}/${density}`);
  const ids = Array.from({ length: order }, (_, node) => `n${String(node).padStart(3, "0")}`);
  const edges = ids.flatMap((a, index) =>
    ids.slice(index + 1).flatMap((b): [string, string, number][] => {
      if (random() >= density) return [];
      return [[a, b, weighted ? 0.05 + 4 * random() : 1]];
    }),
  );
  return graphOf(ids, edges);
}

const graphs = SHAPES.flatMap(([order, density, weighted]) =>
  [1, 2, 3].map((draw) => ({ graph: randomGraph(order, density, weighted, draw), order, density, weighted, draw })),
);

function measure(graph: CooperationGraph, id: string) {
  return MEASURES.find(({ info }) => info.id === id)!.compute(graph, LENS);
}

function communitiesOf(graph: CooperationGraph): string[][] {
  const { community } = measure(graph, "communities").node;
  return [...new Set(community)].map((number) => graph.nodes.id.filter((_, node) => community![node] === number));
}

const python = findPython();

describe.skipIf(python === null)("networkx 3.6.1 (needs PASSERELLES_PYTHON or .build/python)", () => {
  let oracles: Oracle[];

  beforeAll(() => {
    const input = graphs.map(({ graph: { nodes, edges }, graph }) => ({
      nodes: nodes.id,
      edges: edges.source.map((source, edge) => [nodes.id[source], nodes.id[edges.target[edge]!], edges.weight[edge]]),
      communities: communitiesOf(graph),
      resolution: RESOLUTION,
    }));
    const script = fileURLToPath(new URL("by_networkx.py", import.meta.url));
    const answer = spawnSync(python!, [script], { input: JSON.stringify(input), encoding: "utf8", maxBuffer: 2 ** 26 });
    expect(answer.stderr).toBe("");
    oracles = JSON.parse(answer.stdout);
  });

  const close = (found: (number | null)[] | undefined, wanted: number[]) => {
    expect(found).toHaveLength(wanted.length);
    for (const [index, value] of wanted.entries()) {
      expect(Math.abs(found![index]! - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    }
  };

  test.each(graphs.map((row, index) => ({ ...row, index })))(
    "agrees on $order nodes, density $density, weighted $weighted, draw $draw",
    ({ graph, index }) => {
      const oracle = oracles[index]!;
      const component = measure(graph, "components").node.component!;
      const firsts = component.map((number) => graph.nodes.id[component.indexOf(number)]);
      expect(firsts).toEqual(oracle.component);
      close(measure(graph, "degree").node.degree, oracle.degree);
      close(measure(graph, "degree").node.strength, oracle.strength);
      close(measure(graph, "betweenness").node.betweenness, oracle.betweenness);
      close(measure(graph, "betweenness").node.betweennessNormalized, oracle.normalized);
      expect(measure(graph, "kCore").node.coreNumber).toEqual(oracle.core);
      const { modularity } = measure(graph, "communities").graph;
      if (oracle.modularity === null) expect(modularity).toBeNull();
      else close([modularity!], [oracle.modularity]);
    },
  );
});

test("the random graphs reach every case: empty, complete, apart, isolated, weighted", () => {
  const counts = graphs.map(({ graph }) => MEASURES[0]!.compute(graph, DEFAULT_LENS).graph);
  expect(counts.filter(({ components }) => components! > 1).length).toBeGreaterThan(10);
  expect(counts.filter(({ components }) => components === 1).length).toBeGreaterThan(10);
  expect(counts.filter(({ isolates, largest }) => isolates! > 0 && largest! > 5).length).toBeGreaterThan(5);
});
