import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "#contract/dataset";
import { territories } from "#territory/territories";
import { demoRegion } from "./demoRegion.ts";
import { type Drawn, distanceToPath, drawn, marksOf } from "./drawn.ts";

let dataset: Dataset;
let region: Drawn;

beforeAll(async () => {
  dataset = await demoRegion();
  region = drawn(dataset, territories());
});

const distinct = <T>(values: readonly T[]) => new Set(values).size;
const discPairs = () => {
  const { code } = region.drawing.discs;
  return code.flatMap((_, a) => code.slice(a + 1).map((_name, offset) => [a, a + 1 + offset] as const));
};

describe("discs of the demonstration region", () => {
  test("are the 92 EPCI, whole inside the frame", () => {
    const { width, height, discs } = region.drawing;
    expect(distinct(discs.code)).toBe(92);
    for (const [disc, r] of discs.r.entries()) {
      const [x, y] = [discs.x[disc]!, discs.y[disc]!];
      expect(Math.min(x - r, y - r, width - x - r, height - y - r)).toBeGreaterThan(0);
    }
  });

  test("leave ropes room to pass between any two", () => {
    const { x, y, r } = region.drawing.discs;
    const gaps = discPairs().map(([a, b]) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) - r[a]! - r[b]!);
    expect(Math.min(...gaps)).toBeGreaterThan(8.4);
  });

  test("stand as on the map: north of each other and west of each other far more often than not", () => {
    const { x, y, code } = region.drawing.discs;
    const centres = new Map(territories().map((territory) => [territory.code, territory.centre!]));
    const at = (disc: number) => centres.get(code[disc]!)!;
    const agree = discPairs().filter(([a, b]) => at(a).lat > at(b).lat === y[a]! < y[b]!).length;
    const across = discPairs().filter(([a, b]) => at(a).lon > at(b).lon === x[a]! > x[b]!).length;
    expect(Math.min(agree, across) / discPairs().length).toBeGreaterThan(0.93);
  });

  test("leave a corner to those whose place is unknown", () => {
    const { bench, discs } = region.drawing;
    const { x, y, width, height } = bench!;
    for (const [disc, r] of discs.r.entries()) {
      const dx = Math.max(x - discs.x[disc]!, 0, discs.x[disc]! - x - width);
      const dy = Math.max(y - discs.y[disc]!, 0, discs.y[disc]! - y - height);
      expect(Math.hypot(dx, dy)).toBeGreaterThan(r);
    }
  });

  test("count direct pairs only, each once inside and once at either end outside", () => {
    const { discs, ropes } = region.drawing;
    const { nodes, edges } = region.graph;
    const between = edges.source.flatMap((source, edge) => {
      const ends = [nodes.territory[source], nodes.territory[edges.target[edge]!]];
      return edges.via[edge]!.length === 0 && ends.every((end) => end !== null) ? [ends] : [];
    });
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(discs.internal)).toBe(between.filter(([a, b]) => a === b).length);
    expect(sum(ropes.links)).toBe(between.filter(([a, b]) => a !== b).length);
    expect(sum(discs.external)).toBe(2 * sum(ropes.links));
    expect(edges.via.some((via) => via.length > 0)).toBe(true);
  });
});

describe("seats of the demonstration region", () => {
  test("are for every actor of known place, and for no other", () => {
    const { nodes } = region.graph;
    const { seats } = region.drawing;
    for (const [node, type] of nodes.type.entries()) {
      if (type !== "collectivity") expect(seats.x[node] !== null).toBe(nodes.territory[node] !== null);
    }
    expect(nodes.territory.filter((code, node) => nodes.type[node] === "actor" && code === null)).toHaveLength(60);
  });

  test("hold every mark inside its disc, off the name, and touching no other", () => {
    const { discs } = region.drawing;
    for (const [disc, marks] of marksOf(region).entries()) {
      const lane = discs.lane[disc];
      for (const [index, { x, y, r }] of marks.entries()) {
        const [dx, dy] = [x - discs.x[disc]!, y - discs.y[disc]!];
        expect(Math.hypot(dx, dy) + r).toBeLessThan(discs.r[disc]!);
        if (lane) {
          const off = Math.max(Math.abs(dx) - lane.width / 2, Math.abs(dy) - lane.height / 2);
          expect(off).toBeGreaterThan(r - 0.1);
        }
        for (const other of marks.slice(index + 1)) {
          expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(r + other.r);
        }
      }
    }
  });

  test("bring those of one circle together, and those without a link at the rim", () => {
    const { graph, drawing } = region;
    const tied = new Set([...graph.edges.source, ...graph.edges.target]);
    const lille = drawing.discs.code.indexOf("200093201");
    const marks = marksOf(region)[lille]!;
    const spread = (some: typeof marks) => {
      const middle = { x: mean(some.map(({ x }) => x)), y: mean(some.map(({ y }) => y)) };
      return { ...middle, off: mean(some.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))) };
    };
    const alone = spread(marks.filter(({ node }) => !tied.has(node)));
    expect(alone.off).toBeLessThan(0.4 * spread(marks).off);
    const { x, y, r } = drawing.discs;
    expect(Math.hypot(alone.x - x[lille]!, alone.y - y[lille]!)).toBeGreaterThan(0.6 * r[lille]!);
  });
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("ropes of the demonstration region", () => {
  test("go from rim to rim and touch no other disc, shown or not", () => {
    const { discs, ropes } = region.drawing;
    for (const [rope, path] of ropes.path.entries()) {
      const [a, b] = [ropes.a[rope]!, ropes.b[rope]!];
      const ends = [
        [a, path.slice(0, 2)],
        [b, path.slice(-2)],
      ] as const;
      for (const [disc, [x, y]] of ends) {
        expect(Math.hypot(x! - discs.x[disc]!, y! - discs.y[disc]!)).toBeCloseTo(discs.r[disc]!, 1);
      }
      for (const [disc, r] of discs.r.entries()) {
        if (disc === a || disc === b) continue;
        expect(distanceToPath(discs.x[disc]!, discs.y[disc]!, path)).toBeGreaterThan(r);
      }
    }
  });

  test("are shown for every territory that has one, and for the 150 strongest", () => {
    const { discs, ropes } = region.drawing;
    const shown = [...ropes.shown.keys()].filter((rope) => ropes.shown[rope]);
    const reached = new Set(shown.flatMap((rope) => [ropes.a[rope]!, ropes.b[rope]!]));
    for (const [disc, external] of discs.external.entries()) expect(reached.has(disc)).toBe(external > 0);
    expect(ropes.shown.slice(0, 150).every(Boolean)).toBe(true);
    expect(shown.length).toBeLessThan(200);
    expect(ropes.links).toEqual([...ropes.links].sort((a, b) => b - a));
  });

  test("go little out of their way", () => {
    const { discs, ropes } = region.drawing;
    const detours = ropes.path.flatMap((path, rope) => {
      if (!ropes.shown[rope]) return [];
      const [from, to] = [path.slice(0, 2), path.slice(-2)];
      let length = 0;
      for (let at = 2; at < path.length; at += 2)
        length += Math.hypot(path[at]! - path[at - 2]!, path[at + 1]! - path[at - 1]!);
      return [length / Math.hypot(to[0]! - from[0]!, to[1]! - from[1]!)];
    });
    expect(discs.code).toHaveLength(92);
    expect(detours.sort((a, b) => a - b)[Math.floor(detours.length / 2)]).toBeLessThan(1.08);
  });
});

describe("the drawing of the demonstration region", () => {
  test("is the same to the last byte whatever the order of the rows, and another one with another seed", () => {
    const shuffled = { ...dataset, actors: dataset.actors.toReversed(), links: dataset.links.toReversed() };
    const places = territories().toReversed();
    expect(JSON.stringify(drawn(shuffled, places).drawing)).toBe(JSON.stringify(region.drawing));
    const { discs, seats } = drawn(dataset, territories(), { seed: 2 }).drawing;
    expect(discs.x).toEqual(region.drawing.discs.x);
    expect(seats.x).not.toEqual(region.drawing.seats.x);
  });

  test("moves neither disc, seat nor rope when links are filtered, and counts what is left", () => {
    const { drawing, graph } = drawn(dataset, territories(), { minIntensity: 4 });
    const { x, y, r } = region.drawing.discs;
    expect(drawing.discs).toMatchObject({ x, y, r });
    expect(graph.nodes.id).toEqual(region.graph.nodes.id);
    expect(drawing.seats).toEqual(region.drawing.seats);
    expect(drawing.ropes.links.length).toBeLessThan(region.drawing.ropes.links.length);
    const paths = new Set(region.drawing.ropes.path.map(String));
    expect(drawing.ropes.path.every((path) => paths.has(String(path)))).toBe(true);
  });

  test.each([
    ["arrondissement", 26],
    ["departement", 5],
  ] as const)("is made by %s too", (territoryLevel, count) => {
    const other = drawn(dataset, territories(), { territoryLevel });
    expect(other.drawing.discs.code).toHaveLength(count);
    expect(marksOf(other).flat()).toHaveLength(other.graph.nodes.territory.filter((code) => code !== null).length);
    for (const marks of marksOf(other)) {
      for (const [index, { x, y, r }] of marks.entries()) {
        for (const o of marks.slice(index + 1)) expect(Math.hypot(x - o.x, y - o.y)).toBeGreaterThan(r + o.r);
      }
    }
  });
});
