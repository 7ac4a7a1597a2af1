import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_LENS, lensSchema } from "#contract/lens";
import { betweenness } from "#analysis/measures/betweenness";
import { communities } from "#analysis/measures/communities";
import { components } from "#analysis/measures/components";
import { degree } from "#analysis/measures/degree";
import { kCore } from "#analysis/measures/kCore";
import { MEASURES } from "#analysis/registry";
import { build, actors, link } from "../graph/dataset.ts";
import { clique, graphOf, path } from "./graphOf.ts";

const FEW_RUNS = lensSchema.parse({ communities: { resolution: 1, runs: 3 } });
const apart = graphOf(["a", "b", "c", "d", "e", "f", "g"], [...path("d", "e", "f", "g"), ...path("b", "c")]);

describe("components", () => {
  test("are numbered by size, then by smallest member", () => {
    const { node, graph } = components.compute(apart, DEFAULT_LENS);
    expect(node.component).toEqual([3, 2, 2, 1, 1, 1, 1]);
    expect(node.componentSize).toEqual([1, 2, 2, 4, 4, 4, 4]);
    expect(graph).toEqual({ components: 3, largest: 4, isolates: 1 });
  });
});

describe("degree", () => {
  test("counts partners, and strength adds intensities", () => {
    const star = graphOf(
      ["a", "b", "c"],
      [
        ["a", "b", 3],
        ["a", "c", 0.5],
      ],
    );
    expect(degree.compute(star, DEFAULT_LENS).node).toEqual({ degree: [2, 1, 1], strength: [3.5, 3, 0.5] });
  });
});

describe("betweenness", () => {
  test("shares are of the whole graph, and of the node's own component", () => {
    const { node } = betweenness.compute(apart, DEFAULT_LENS);
    expect(node.betweenness).toEqual([0, 0, 0, 0, 2, 2, 0]);
    expect(node.betweennessNormalized?.[4]).toBeCloseTo(2 / 15, 15);
    expect(node.withinComponent?.[4]).toBeCloseTo(2 / 3, 15);
  });

  test("reads no weight: a strong detour is no shorter than a weak direct link", () => {
    const triangle = graphOf(
      ["a", "b", "c"],
      [
        ["a", "b", 5],
        ["b", "c", 5],
        ["a", "c", 1],
      ],
    );
    expect(betweenness.compute(triangle, DEFAULT_LENS).node.betweenness).toEqual([0, 0, 0]);
  });

  test("is right where graphology is not, since graph/ makes parallel links one edge and drops loops", () => {
    const doubled = [link("a", "b", { id: "1" }), link("b", "a", { id: "2" }), link("b", "c"), link("c", "d")];
    const parallel = build({ actors: actors("a", "b", "c", "d", "z"), links: doubled });
    expect(betweenness.compute(parallel, DEFAULT_LENS).node.betweenness).toEqual([0, 2, 2, 0, 0]);
    const loop = build({ actors: actors("a", "b", "c", "d"), links: [link("a", "a"), link("b", "c"), link("c", "d")] });
    expect(betweenness.compute(loop, DEFAULT_LENS).node.betweenness).toEqual([0, 0, 1, 0]);
  });

  test("is counted once a pair on an undirected graph", () => {
    expect(betweenness.compute(graphOf(["a", "b", "c"], path("a", "b", "c")), DEFAULT_LENS).node.betweenness).toEqual([
      0, 1, 0,
    ]);
  });
});

describe("core numbers", () => {
  test("of a clique with a tail and an isolate", () => {
    const graph = graphOf(["a", "b", "c", "d", "t", "u", "z"], [...clique("a", "b", "c", "d"), ...path("d", "t", "u")]);
    const { node, graph: summary } = kCore.compute(graph, DEFAULT_LENS);
    expect(node.coreNumber).toEqual([3, 3, 3, 3, 1, 1, 0]);
    expect(summary.maxCore).toBe(3);
  });
});

describe("communities", () => {
  const twoCliques = graphOf(
    ["a", "b", "c", "d", "w", "x", "y", "z", "zz"],
    [...clique("w", "x", "y", "z"), ...clique("a", "b", "c"), ["c", "w"], ["d", "a"]],
  );

  test("are numbered by size, then by smallest member, an isolate being alone", () => {
    const { node, graph } = communities.compute(twoCliques, DEFAULT_LENS);
    expect(node.community).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3]);
    expect(graph.communities).toBe(3);
    expect(graph.runs).toBe(100);
    // Q = Σ [L_c/m − (k_c/2m)²] with m = 11, L = 4 and 6, k = 9 and 13.
    expect(graph.modularity).toBeCloseTo(4 / 11 + 6 / 11 - (9 / 22) ** 2 - (13 / 22) ** 2, 12);
  });

  test("follow intensities", () => {
    const square: [string, string, number][] = [
      ["a", "b", 9],
      ["b", "c", 1],
      ["c", "d", 9],
      ["d", "a", 1],
    ];
    const { node } = communities.compute(graphOf(["a", "b", "c", "d"], square), DEFAULT_LENS);
    expect(node.community).toEqual([1, 1, 2, 2]);
  });

  test("without any edge leave everybody alone and modularity undefined", () => {
    const { node, graph } = communities.compute(graphOf(["a", "b"], []), FEW_RUNS);
    expect(node.community).toEqual([1, 2]);
    expect(graph).toEqual({ modularity: null, communities: 2, runs: 3 });
  });

  test("tell each run, and more runs never find less", () => {
    const told: [number, number][] = [];
    const few = communities.compute(twoCliques, FEW_RUNS, (...progress) => told.push(progress));
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(communities.compute(twoCliques, DEFAULT_LENS).graph.modularity!).toBeGreaterThanOrEqual(
      few.graph.modularity!,
    );
  });
});

const anyGraph = fc
  .record({
    order: fc.integer({ min: 0, max: 25 }),
    pairs: fc.array(fc.tuple(fc.nat(24), fc.nat(24), fc.constantFrom(1, 2, 4, 1 / 11)), { maxLength: 60 }),
  })
  .map(({ order, pairs }) => {
    const ids = Array.from({ length: order }, (_, node) => `n${node}`);
    const edges = new Map<string, [string, string, number]>();
    for (const [a, b, weight] of pairs) {
      if (a < b && b < order) edges.set(`${a}~${b}`, [`n${a}`, `n${b}`, weight]);
    }
    return graphOf(ids, [...edges.values()]);
  });

describe("every measure", () => {
  test("gives its declared outputs, one finite number or null a node, and the same bytes twice", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        for (const { info, compute } of MEASURES) {
          const values = compute(graph, FEW_RUNS);
          const declared = (on: string) => info.outputs.filter((output) => output.on === on).map(({ id }) => id);
          expect(Object.keys(values.node)).toEqual(declared("node"));
          expect(Object.keys(values.graph)).toEqual(declared("graph"));
          for (const column of Object.values(values.node)) expect(column).toHaveLength(graph.nodes.id.length);
          for (const value of [...Object.values(values.node).flat(), ...Object.values(values.graph)]) {
            expect(value === null || Number.isFinite(value)).toBe(true);
          }
          expect(JSON.stringify(compute(graph, FEW_RUNS))).toBe(JSON.stringify(values));
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["no node", graphOf([], [])],
    ["one node", graphOf(["a"], [])],
    ["two tied nodes", graphOf(["a", "b"], [["a", "b"]])],
    [
      "three thousand isolates",
      graphOf(
        Array.from({ length: 3000 }, (_, node) => `n${node}`),
        [],
      ),
    ],
  ])("is defined on %s", (_, graph) => {
    for (const { compute } of MEASURES) {
      const { node } = compute(graph, FEW_RUNS);
      for (const column of Object.values(node)) {
        expect(column).toHaveLength(graph.nodes.id.length);
        expect(column.every((value) => Number.isFinite(value))).toBe(true);
      }
    }
    expect(betweenness.compute(graph, FEW_RUNS).node.betweennessNormalized?.every((value) => value === 0)).toBe(true);
  });

  test("has an id and output ids of its own, a citation and a DOI", () => {
    const ids = MEASURES.map(({ info }) => info.id);
    const outputs = MEASURES.flatMap(({ info }) => info.outputs.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(outputs).size).toBe(outputs.length);
    for (const { info } of MEASURES) {
      expect(info.citation).toMatch(/\d{4}/);
      expect(info.doi).toMatch(/^10\.\d+\//);
    }
  });
});
