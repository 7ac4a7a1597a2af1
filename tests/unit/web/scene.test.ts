import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommunitiesResult, GraphResult } from "#contract/results";
import { categoriesOf } from "#web/pages/network/categories.ts";
import { componentSizes } from "#web/pages/network/components.ts";
import { colourLegend, lineRows, shapeRows } from "#web/pages/network/legend.ts";
import { deriveScene, radiusOfPartners, radiusOfShare } from "#web/pages/network/scene.ts";
import { graphOf } from "./graphs.ts";

const NETWORK = graphOf(
  [
    { id: "a", kind: "association", territory: "200" },
    { id: "b", kind: "association", themes: ["housing"] },
    { id: "c", kind: "network", themes: ["housing", "environment"] },
    { id: "d" },
    { id: "mel", type: "collectivity", kind: "metropole" },
    { id: "p", type: "initiative", kind: "project", themes: ["environment"] },
  ],
  [
    { ends: ["a", "b"] },
    { ends: ["a", "p"], kinds: ["participates", "carries"] },
    { ends: ["b", "c"], kinds: ["participates"], via: ["p"] },
  ],
);

const sceneOf = (graph: GraphResult, off: string[] = []) => {
  const legend = colourLegend(categoriesOf(graph.nodes, "kind", undefined), "kind");
  return deriveScene({ graph, legend, off: new Set(off), kindLabel: () => "" });
};

describe("categories", () => {
  it("by kind leave initiatives out and put local authorities together", () => {
    expect(categoriesOf(NETWORK.nodes, "kind", undefined)).toEqual([
      "association",
      "association",
      "network",
      "none",
      "collectivity",
      "outside",
    ]);
  });

  it("by territory hold for actors alone", () => {
    expect(categoriesOf(NETWORK.nodes, "territory", undefined)).toEqual([
      "200",
      "none",
      "none",
      "none",
      "outside",
      "outside",
    ]);
  });

  it("by theme say when there are several", () => {
    const [, b, c, d, , p] = categoriesOf(NETWORK.nodes, "theme", undefined);
    expect([b, c, d, p]).toEqual(["housing", "several", "none", "environment"]);
  });

  it("by circle leave circles of one out", () => {
    const circles = { ids: ["a", "b", "c"], community: [1, 1, 2] } as CommunitiesResult;
    expect(categoriesOf(NETWORK.nodes, "circle", circles).slice(0, 4)).toEqual(["1", "1", "none", "none"]);
  });
});

describe("the legend", () => {
  it("gives hues 1 to 8 by size, then grey to the others together and to what is not said", () => {
    const sizes = [9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
    const categories = sizes
      .flatMap((size, index) => new Array<string>(size).fill(`t${index}`))
      .concat("none", "outside");
    const { rows, rowOf } = colourLegend(categories, "territory");
    expect(rows.map(({ value, count, hue }) => [value, count, hue])).toEqual([
      ...sizes.slice(0, 8).map((size, index) => [`t${index}`, size, index + 1]),
      ["other", 2, 0],
      ["none", 1, 0],
    ]);
    expect(rowOf.slice(-3)).toEqual(["territory.other", "territory.none", null]);
  });

  it("counts shapes and lines, founding and leading as one stroke, what is derived apart", () => {
    expect(shapeRows(NETWORK.nodes).map(({ key, count }) => [key, count])).toEqual([
      ["shape.actor", 5],
      ["shape.initiative", 1],
    ]);
    expect(lineRows(NETWORK.edges).map(({ key, count }) => [key, count])).toEqual([
      ["link.cooperates", 1],
      ["link.participates", 1],
      ["link.founds", 1],
      ["link.derived", 1],
    ]);
  });
});

describe("the scene", () => {
  it("shows every node and every pair when nothing is off", () => {
    const { scene, partners } = sceneOf(NETWORK);
    expect(scene.nodes.map(({ id }) => id)).toEqual(NETWORK.nodes.id);
    expect(scene.edges).toHaveLength(3);
    expect(partners).toEqual([2, 2, 1, 0, 0, 1]);
    expect(scene.nodes.map(({ shape }) => shape).at(-1)).toBe("square");
    expect(scene.edges.map(({ derived }) => derived)).toEqual([false, false, true]);
  });

  it("hides the marks of a row that is off, with their lines, and moves nothing", () => {
    const all = sceneOf(NETWORK).scene;
    const { scene, nodeOf } = sceneOf(NETWORK, ["kind.network"]);
    expect(scene.nodes.map(({ id }) => id)).toEqual(["a", "b", "d", "mel", "p"]);
    expect(scene.edges).toHaveLength(2);
    for (const [index, node] of scene.nodes.entries()) {
      const before = all.nodes[nodeOf[index]!]!;
      expect([node.x, node.y, node.hue]).toEqual([before.x, before.y, before.hue]);
    }
  });

  it("keeps a pair as long as one of its kinds is shown, and says which", () => {
    expect(sceneOf(NETWORK, ["link.participates"]).scene.edges[1]?.kinds).toEqual(["carries"]);
    expect(sceneOf(NETWORK, ["link.participates", "link.founds"]).scene.edges).toHaveLength(2);
  });

  it("ignores keys that name no row", () => {
    expect(sceneOf(NETWORK, ["", "circle.4", "nonsense"]).scene).toEqual(sceneOf(NETWORK).scene);
  });

  it("sizes marks between 4 and 16 px, never smaller for more", () => {
    expect(radiusOfPartners(0)).toBe(4);
    expect(radiusOfPartners(1)).toBeCloseTo(5.7);
    expect(radiusOfPartners(1000)).toBe(16);
    expect(radiusOfShare(0, 0)).toBe(4);
    expect(radiusOfShare(0.5, 0.5)).toBe(16);
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        expect(radiusOfPartners(Math.max(a, b))).toBeGreaterThanOrEqual(radiusOfPartners(Math.min(a, b)));
      }),
    );
  });

  it("sizes marks by another measure when there is one", () => {
    const graph = NETWORK;
    const legend = colourLegend(categoriesOf(graph.nodes, "kind", undefined), "kind");
    const sizes = new Map([
      ["a", 0.4],
      ["b", 0.1],
    ]);
    const { scene } = deriveScene({ graph, legend, off: new Set(), sizes, kindLabel: () => "" });
    expect(scene.nodes.map(({ radius }) => radius)).toEqual([16, 10, 4, 4, 4, 4]);
  });
});

describe("components", () => {
  it("are those that walking the links finds", () => {
    const networks = fc.integer({ min: 1, max: 12 }).chain((n) =>
      fc.record({
        n: fc.constant(n),
        edges: fc.array(fc.record({ source: fc.nat(n - 1), target: fc.nat(n - 1) }), { maxLength: 14 }),
      }),
    );
    fc.assert(
      fc.property(networks, ({ n, edges }) => {
        expect(componentSizes(n, edges)).toEqual(walked(n, edges));
      }),
    );
  });
});

function walked(n: number, edges: { source: number; target: number }[]): number[] {
  const seen = new Set<number>();
  const sizes: number[] = [];
  for (let start = 0; start < n; start++) {
    const queue = seen.has(start) ? [] : [start];
    let size = 0;
    while (queue.length > 0) {
      const node = queue.pop()!;
      if (seen.has(node)) continue;
      seen.add(node);
      size++;
      for (const { source, target } of edges) {
        if (source === node) queue.push(target);
        if (target === node) queue.push(source);
      }
    }
    if (size > 0) sizes.push(size);
  }
  return sizes.sort((a, b) => b - a);
}
