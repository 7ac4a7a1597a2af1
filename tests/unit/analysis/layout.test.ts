import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutByLinks } from "#analysis/layout";
import { oriented } from "#analysis/layout/orient";
import { randomFor } from "#analysis/random";
import type { Anchor } from "#graph/anchors";
import type { CooperationGraph } from "#graph/build";
import type { Positions } from "#contract/results";
import { clique, graphOf, path } from "./graphOf.ts";

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, node) => `${prefix}${node + 10}`);
const nowhere = (graph: CooperationGraph): (Anchor | null)[] => graph.nodes.id.map(() => null);

/** Spokes of a hub, and a chain hung on one of them. */
function starWithTail(leaves: number): CooperationGraph {
  const ids = names("s", leaves);
  return graphOf(["hub", ...ids], [...ids.map((id): [string, string] => ["hub", id]), ...path(...ids.slice(0, 4))]);
}

function distances({ x, y }: Positions, nodes: number[]): number[] {
  return nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)));
}

describe("drawing by links", () => {
  test("is the same to the last byte, and another one with another seed", () => {
    const graph = starWithTail(60);
    const first = JSON.stringify(layoutByLinks(graph, nowhere(graph), 1));
    expect(JSON.stringify(layoutByLinks(graph, nowhere(graph), 1))).toBe(first);
    expect(JSON.stringify(layoutByLinks(graph, nowhere(graph), 2))).not.toBe(first);
  });

  test("parts the leaves of a hub, even those of one territory", () => {
    const graph = starWithTail(60);
    const together = graph.nodes.id.map(() => ({ lon: 3, lat: 50 }));
    const positions = layoutByLinks(graph, together, 1);
    const width = Math.max(...positions.x) - Math.min(...positions.x);
    // On a stage of 744 px, leaves of radius 6 px do not touch.
    expect(Math.min(...distances(positions, [...graph.nodes.id.keys()])) * (744 / width)).toBeGreaterThan(12);
  });

  test("fills a stage wider than high", () => {
    const graph = starWithTail(60);
    const { x, y } = layoutByLinks(graph, nowhere(graph), 1);
    const ratio = (Math.max(...x) - Math.min(...x)) / (Math.max(...y) - Math.min(...y));
    expect(ratio).toBeGreaterThan(1.2);
    expect(Math.max(...x)).toBeCloseTo(-Math.min(...x), 1);
    expect(Math.max(...y)).toBeCloseTo(-Math.min(...y), 1);
  });

  test("brings what is tied nearer than what is not", () => {
    const [left, right] = [names("l", 6), names("r", 6)];
    const graph = graphOf([...left, ...right], [...clique(...left), ...clique(...right), [left[0]!, right[0]!]]);
    const positions = layoutByLinks(graph, nowhere(graph), 1);
    const within = distances(positions, [1, 2, 3, 4, 5]);
    const across = [1, 2, 3, 4, 5].flatMap((a) => [7, 8, 9, 10, 11].flatMap((b) => distances(positions, [a, b])));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(within)).toBeLessThan(0.6 * mean(across));
  });

  test("sets components of five and more apart, and leaves smaller ones at the origin with their size", () => {
    const groups = [names("a", 9), names("b", 7), names("c", 5), names("d", 4), names("e", 2), ["f10"]];
    const graph = graphOf(
      groups.flat(),
      groups.flatMap((ids) => path(...ids)),
    );
    const { x, y, group, groupSize } = layoutByLinks(graph, nowhere(graph), 1);
    expect(groupSize).toEqual(groups.flatMap((ids) => ids.map(() => ids.length)));
    expect(group).toEqual(groups.flatMap((ids, index) => ids.map(() => index + 1)));
    for (const [node, size] of groupSize.entries()) if (size < 5) expect([x[node], y[node]]).toEqual([0, 0]);
    const boxes = [1, 2, 3].map((number) => {
      const nodes = [...group.keys()].filter((node) => group[node] === number);
      const [xs, ys] = [nodes.map((node) => x[node]!), nodes.map((node) => y[node]!)];
      return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] };
    });
    const apart = (a: number[], b: number[]) => a[1]! < b[0]! || b[1]! < a[0]!;
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) expect(apart(a.x, b.x) || apart(a.y, b.y)).toBe(true);
    }
  });

  test("turns north up: ends of a chain lie as their places do", () => {
    const ids = names("n", 12);
    const graph = graphOf(ids, path(...ids));
    const southToNorth = ids.map((_, node) => ({ lon: 3, lat: 49 + node / 6 }));
    const { x, y } = layoutByLinks(graph, southToNorth, 1);
    expect(y[11]! - y[0]!).toBeGreaterThan(Math.abs(x[11]! - x[0]!));
    const eastToWest = ids.map((_, node) => ({ lon: 4 - node / 6, lat: 50 }));
    const turned = layoutByLinks(graph, eastToWest, 1);
    expect(turned.x[0]! - turned.x[11]!).toBeGreaterThan(Math.abs(turned.y[0]! - turned.y[11]!));
  });

  test("tells its progress up to the end", () => {
    const graph = graphOf([...names("a", 5), ...names("b", 5)], [...path(...names("a", 5)), ...path(...names("b", 5))]);
    const told: [number, number][] = [];
    layoutByLinks(graph, nowhere(graph), 1, (...progress) => told.push(progress));
    expect(told.at(-1)).toEqual([told.length, told.length]);
    expect(told.map(([done]) => done)).toEqual(told.map((_, index) => index + 1));
  });

  test.each([
    ["no node", graphOf([], [])],
    ["one node", graphOf(["a"], [])],
    ["thousands of isolates", graphOf(names("n", 3000), [])],
  ])("of %s stands at the origin", (_, graph) => {
    const positions = layoutByLinks(graph, nowhere(graph), 1);
    expect([...positions.x, ...positions.y].every((value) => value === 0)).toBe(true);
    expect(positions.groupSize).toEqual(graph.nodes.id.map(() => 1));
  });

  test("never gives anything but numbers, wherever the places are", () => {
    const place = fc.option(fc.record({ lon: fc.constantFrom(1.6, 3.06, 4.2), lat: fc.constantFrom(49.1, 50.6) }));
    const any = fc.record({
      places: fc.array(place, { minLength: 24, maxLength: 24 }),
      pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 50 }),
    });
    fc.assert(
      fc.property(any, ({ places, pairs }) => {
        const ids = names("n", 24);
        const keys = new Set(pairs.filter(([a, b]) => a < b).map(([a, b]) => `${ids[a]} ${ids[b]}`));
        const graph = graphOf(
          ids,
          [...keys].map((key) => key.split(" ") as [string, string]),
        );
        const { x, y } = layoutByLinks(graph, places, 1);
        for (const value of [...x, ...y]) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe("turning onto geography", () => {
  const places = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 3 },
    { x: 1, y: 5 },
  ];

  test("undoes any rotation and keeps distances", () => {
    const angle = 2 * Math.PI * randomFor(1, "angle")();
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const rotated = places.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
    for (const [node, { x, y }] of oriented(rotated, places).entries()) {
      expect(x).toBeCloseTo(places[node]!.x, 12);
      expect(y).toBeCloseTo(places[node]!.y, 12);
    }
  });

  test("never mirrors", () => {
    const mirrored = places.map(({ x, y }) => ({ x: -x, y }));
    const [a, b, c] = oriented(mirrored, places) as [
      { x: number; y: number },
      { x: number; y: number },
      { x: number; y: number },
    ];
    const turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    expect(turn).toBeCloseTo(-12, 12);
  });

  test("leaves a drawing with fewer than three known places as it is", () => {
    const points = places.map(({ x, y }) => ({ x: y, y: x }));
    expect(oriented(points, [places[0]!, places[1]!, null, null])).toEqual(points);
  });
});
