import { beforeAll, describe, expect, it } from "vitest";
import type { GraphResult } from "#contract/results";
import { territories } from "#territory/territories";
import { colourLegend } from "#web/pages/network/legend.ts";
import { deriveScene, type Picture } from "#web/pages/network/scene.ts";
import { circleHomes } from "#web/pages/network/territory/circles.ts";
import { openingLayout } from "#web/pages/network/territory/layout.ts";
import { territoryModel } from "#web/pages/network/territory/model.ts";
import { wordsOf } from "#web/words/context.tsx";
import { demoRegion } from "../analysis/demoRegion.ts";
import { type Drawn, drawn } from "../analysis/drawn.ts";
import { graphOf } from "../web/graphs.ts";

let region: Drawn;
let graph: GraphResult;

beforeAll(async () => {
  region = drawn(await demoRegion(), territories());
  const zeros = region.graph.nodes.id.map(() => 0);
  const positions = { x: zeros, y: zeros, groupSize: zeros, group: zeros };
  graph = { ...graphOf([]), nodes: region.graph.nodes, edges: region.graph.edges, positions };
});

const pictureOf = (off: string[] = []): Picture => {
  const legend = colourLegend(
    graph.nodes.kind.map((kind) => kind ?? "none"),
    "kind",
  );
  return deriveScene({ graph, legend, off: new Set(off), kindLabel: () => "" });
};
const modelOf = (picture = pictureOf()) => {
  const drawing = { ...graphOf([]), ...region.drawing, ids: region.graph.nodes.id };
  return territoryModel({ graph, drawing, picture, homes: [], words: wordsOf("fr") });
};

describe("the demonstration region by territory", () => {
  it("counts what the server counts when nothing is hidden, and draws the same ropes at rest", () => {
    const { map, between } = modelOf();
    const { discs, ropes } = region.drawing;
    expect(map.discs.map(({ internal }) => internal)).toEqual(discs.internal);
    expect(map.discs.map(({ external }) => external)).toEqual(discs.external);
    expect(map.ropes.map(({ a, b, edges }) => [a, b, edges.length])).toEqual(
      ropes.links.map((links, rope) => [ropes.a[rope], ropes.b[rope], links]),
    );
    expect(map.ropes.map(({ shown }) => shown)).toEqual(ropes.shown);
    expect(between).toBe(ropes.links.reduce((sum, links) => sum + links, 0));
  });

  it("counts less when the legend hides a row, and moves nobody", () => {
    const whole = modelOf();
    const part = modelOf(pictureOf(["kind.association"]));
    expect(part.between).toBeLessThan(whole.between);
    const seats = new Map(whole.scene.nodes.map(({ id, x, y }) => [id, [x, y]]));
    const seated = part.scene.nodes.filter(
      ({ id }) => region.drawing.seats.x[region.graph.nodes.id.indexOf(id)] !== null,
    );
    expect(seated.filter(({ id, x, y }) => seats.get(id)!.join() !== [x, y].join())).toEqual([]);
    expect(part.map.discs.map(({ r }) => r)).toEqual(whole.map.discs.map(({ r }) => r));
  });

  it("seats everybody: in a disc, or on the bench in its corner, without two in one place", () => {
    const { scene, map } = modelOf();
    const places = scene.nodes.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(scene.nodes.length);
    const { x, y, width, height } = map.bench!.box;
    const inBench = scene.nodes.filter(
      (node) => node.x > x && node.x < x + width && -node.y > y && -node.y < y + height,
    );
    expect(inBench).toHaveLength(region.drawing.seats.x.filter((seat) => seat === null).length);
  });

  it("draws hollow those without a visible link, and no others", () => {
    const picture = pictureOf();
    const { scene } = modelOf(picture);
    expect(scene.nodes.map(({ hollow }) => hollow)).toEqual(picture.partners.map((count) => count === 0));
  });

  it("opens by territory, and the report's network by links", () => {
    expect(openingLayout(graph)).toBe("territory");
    const some = (n: number, located: number) =>
      graphOf(Array.from({ length: n }, (_, at) => ({ id: `n${at}`, ...(at < located ? { territory: "02" } : {}) })));
    expect(openingLayout(some(60, 60))).toBe("links");
    expect(openingLayout(some(61, 30))).toBe("links");
    expect(openingLayout(some(61, 31))).toBe("territory");
  });
});

describe("circles on a map", () => {
  it("are named by the territory of most members, their commonest theme, and their best tied member there", () => {
    const sketch = graphOf(
      [
        { id: "a", territory: "02", themes: ["housing"] },
        { id: "b", territory: "02", themes: ["housing"] },
        { id: "c", territory: "59", themes: ["environment"] },
        { id: "d" },
      ],
      [{ ends: ["b", "c"] }, { ends: ["a", "b"] }],
    );
    const homes = circleHomes(sketch, colourLegend(["1", "1", "1", "none"], "circle"));
    expect(homes).toEqual([{ key: "circle.1", hue: 1, number: "1", place: "02", theme: "housing", chief: 1 }]);
  });

  it("have no name without a located member, nor beyond the eighth colour", () => {
    expect(circleHomes(graphOf([{ id: "a" }, { id: "b" }]), colourLegend(["1", "1"], "circle"))).toEqual([]);
  });
});
