import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COOPERATION_KINDS } from "#contract/enums";
import { buildGraph } from "#graph/build";
import { toGraphology } from "#graph/toGraphology";
import { anyDataset, anyLens } from "./anyDataset.ts";

const isCooperation = (kind: string) => COOPERATION_KINDS.some((cooperation) => cooperation === kind);
const shuffled = <T>(rows: T[]) => fc.shuffledSubarray(rows, { minLength: rows.length });

describe("whatever the data and the lens", () => {
  test("rows in another order give the same bytes", () => {
    const reordered = anyDataset.chain((dataset) =>
      fc.tuple(
        fc.constant(dataset),
        shuffled(dataset.actors),
        shuffled(dataset.initiatives),
        shuffled(dataset.links),
        anyLens,
      ),
    );
    fc.assert(
      fc.property(reordered, ([dataset, actors, initiatives, links, lens]) => {
        const other = { ...dataset, actors, initiatives, links };
        expect(JSON.stringify(buildGraph(other, lens))).toBe(JSON.stringify(buildGraph(dataset, lens)));
      }),
    );
  });

  test("the graph is simple, sorted, and its weights are positive numbers", () => {
    fc.assert(
      fc.property(anyDataset, anyLens, (dataset, lens) => {
        const graph = buildGraph(dataset, lens);
        const { source, target, weight } = graph.edges;
        const order = graph.nodes.id.length;
        const keys = source.map((from, edge) => from * order + target[edge]!);
        expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
        expect(graph.nodes.id).toEqual([...new Set(graph.nodes.id)].sort());
        for (const [edge, from] of source.entries()) expect(from).toBeLessThan(target[edge]!);
        for (const value of weight) expect(value > 0 && Number.isFinite(value)).toBe(true);
        for (const column of Object.values(graph.nodes)) expect(column).toHaveLength(order);
        for (const column of Object.values(graph.edges)) expect(column).toHaveLength(source.length);
        expect(toGraphology(graph).size).toBe(source.length);
      }),
    );
  });

  test("every edge has its evidence: links, shared initiatives, or the scenario", () => {
    fc.assert(
      fc.property(anyDataset, anyLens, (dataset, lens) => {
        const { nodes, edges } = buildGraph(dataset, lens);
        const added = new Set(lens.scenario.add.map(([a, b]) => `${a}~${b}`));
        for (const [edge, links] of edges.links.entries()) {
          const pair = `${nodes.id[edges.source[edge]!]}~${nodes.id[edges.target[edge]!]}`;
          const evidence = [links.length > 0, edges.via[edge]!.length > 0].filter(Boolean).length;
          expect(evidence).toBe(evidence === 0 && added.has(pair) ? 0 : 1);
        }
      }),
    );
  });

  test("filters on links leave every node in", () => {
    fc.assert(
      fc.property(anyDataset, anyLens, (dataset, lens) => {
        const open = { ...lens, linkKinds: [...COOPERATION_KINDS], themes: [], minIntensity: 1 };
        expect(buildGraph(dataset, open).nodes).toEqual(buildGraph(dataset, lens).nodes);
      }),
    );
  });

  test("hidden links and those behind edges are disjoint, and none is lost when initiatives are nodes", () => {
    fc.assert(
      fc.property(anyDataset, anyLens, (dataset, asked) => {
        const lens = { ...asked, initiatives: "nodes" as const, scenario: { ...asked.scenario, add: [] } };
        const { edges, report } = buildGraph(dataset, lens);
        const stored = dataset.links.filter(({ kind }) => isCooperation(kind)).length;
        expect(edges.links.flat().length + report.hiddenLinks).toBe(stored);
      }),
    );
  });
});
