import { describe, expect, test } from "vitest";
import { DEFAULT_LENS, lensSchema } from "#contract/lens";
import { betweenness } from "#analysis/measures/betweenness";
import { communities } from "#analysis/measures/communities";
import { components } from "#analysis/measures/components";
import { degree } from "#analysis/measures/degree";
import { kCore } from "#analysis/measures/kCore";
import { graphOf } from "../unit/analysis/graphOf.ts";
import { published } from "./published.ts";

describe.each(["florentine", "kite", "karate", "davis"] as const)("%s", (name) => {
  const { edges, nodes } = published(name);
  const ids = nodes.map(({ node }) => node);
  const graph = graphOf(ids, edges);
  const column = (values: (number | null)[] | undefined) => ids.map((id) => values?.[graph.nodes.id.indexOf(id)]);

  test("degree, strength and core numbers are those of networkx", () => {
    const found = degree.compute(graph, DEFAULT_LENS).node;
    expect(column(found.degree)).toEqual(nodes.map((node) => node.degree));
    expect(column(found.strength)).toEqual(nodes.map((node) => node.strength));
    expect(column(kCore.compute(graph, DEFAULT_LENS).node.coreNumber)).toEqual(nodes.map((node) => node.core));
  });

  test("betweenness is that of networkx, raw and normalised", () => {
    const found = betweenness.compute(graph, DEFAULT_LENS).node;
    for (const [index, { betweenness: raw, normalized }] of nodes.entries()) {
      expect(column(found.betweenness)[index]).toBeCloseTo(raw, 12);
      expect(column(found.betweennessNormalized)[index]).toBeCloseTo(normalized, 12);
      expect(column(found.withinComponent)[index]).toBeCloseTo(normalized, 12);
    }
  });

  test("there is one component", () => {
    expect(components.compute(graph, DEFAULT_LENS).graph).toEqual({ components: 1, largest: ids.length, isolates: 0 });
  });
});

describe("Zachary's karate club", () => {
  const { edges, nodes } = published("karate");
  const ids = nodes.map(({ node }) => node);
  const unweighted = graphOf(
    ids,
    edges.map(([a, b]) => [a, b]),
  );

  test("has its known best partition of four communities", () => {
    // Brandes et al. 2008, "On modularity clustering": the optimum is 0.4198.
    const found = communities.compute(unweighted, DEFAULT_LENS);
    expect(found.graph.modularity).toBeCloseTo(0.4197896, 7);
    expect(found.graph.communities).toBe(4);
  });

  test("has its known best value with weights", () => {
    expect(communities.compute(graphOf(ids, edges), DEFAULT_LENS).graph.modularity).toBeCloseTo(0.4449036, 7);
  });

  test.each([
    [0.5, 2],
    [2, 7],
  ])("has, at resolution %d, %d communities", (resolution, count) => {
    const lens = lensSchema.parse({ communities: { resolution, runs: 100 } });
    expect(communities.compute(unweighted, lens).graph.communities).toBe(count);
  });
});
