import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "#contract/dataset";
import type { Territory } from "#contract/territory";
import { anyDataset, anyLens } from "../graph/anyDataset.ts";
import { actor, collectivity, datasetOf, initiative, link } from "../graph/dataset.ts";
import { drawn } from "./drawn.ts";

const place = (code: string, lon: number, lat: number, fields: Partial<Territory> = {}): Territory => ({
  ...{ code, level: "epci", name: code, population: 1000, parent: null, centre: { lon, lat }, communes: 1 },
  ...fields,
});

const LILLE = place("200093201", 3.06, 50.63, { name: "Métropole Européenne de Lille" });
const CAMBRAI = place("245900428", 3.23, 50.17, { name: "CA de Cambrai" });
const AMIENS = place("248000531", 2.3, 49.9, { name: "CA Amiens Métropole" });
const PLACES = [LILLE, CAMBRAI, AMIENS];

const at = ({ code }: Territory, fields = {}) => ({ epci: code, geoPrecision: "epci", ...fields });
const index = (places: readonly Territory[], { code }: Territory) => places.findIndex((other) => other.code === code);

describe("what is known of the links of a territory", () => {
  const status = (parts: Partial<Dataset>) => drawn(datasetOf(parts), PLACES).drawing.discs.status;

  test("is empty where no actor is known", () => {
    expect(status({})).toEqual(["empty", "empty", "empty"]);
  });

  test("is a link, whoever checked", () => {
    const actors = [actor("a", at(LILLE)), actor("b", at(AMIENS))];
    const links = [link("a", "b", { since: "2019" })];
    expect(status({ actors, links })).toEqual(["linked", "empty", "linked"]);
  });

  test("is a checked absence when six actors in ten were checked within 24 months", () => {
    const checked = { tiesCheckedOn: "2019-01" };
    const actors = [
      ...["a", "b", "c"].map((id) => actor(id, at(LILLE, checked))),
      ...["d", "e"].map((id) => actor(id, at(LILLE))),
      actor("f", at(CAMBRAI, checked)),
      actor("g", at(CAMBRAI)),
      actor("h", at(AMIENS, { tiesCheckedOn: "2018-12-30" })),
    ];
    const info = { id: "dataset", name: "Test", publisher: "Test", fictional: true, lens: {} } as const;
    expect(status({ actors, info: { ...info, referenceDate: "2020-12-31" } })).toEqual([
      "checked",
      "unchecked",
      "unchecked",
    ]);
  });

  test("is no link when a pair only shares an initiative", () => {
    const parts = {
      actors: [actor("a", at(LILLE)), actor("b", at(AMIENS))],
      initiatives: [initiative("i")],
      links: ["a", "b"].map((id) => link(id, "i", { kind: "participates" })),
    };
    const { graph, drawing } = drawn(datasetOf(parts), PLACES);
    expect(graph.edges.via).toEqual([["i"]]);
    expect(drawing.discs.status).toEqual(["unchecked", "empty", "unchecked"]);
    expect(drawing.ropes.links).toEqual([]);
  });
});

describe("seats", () => {
  test("of a collectivity are at the rim of its own territory, and nowhere when that is no disc", () => {
    const collectivities = [
      collectivity("c-lille", { territoryCode: LILLE.code }),
      collectivity("c-nord", { territoryCode: "59" }),
    ];
    const { drawing } = drawn(datasetOf({ actors: [actor("a", at(LILLE))], collectivities }), PLACES);
    const { discs, seats } = drawing;
    const disc = discs.code.indexOf(LILLE.code);
    expect(Math.hypot(seats.x[1]! - discs.x[disc]!, seats.y[1]! - discs.y[disc]!)).toBeCloseTo(discs.r[disc]!, 1);
    expect([seats.x[2], seats.y[2]]).toEqual([null, null]);
  });

  test("are none for initiatives, unknown places and territories that are not on the map", () => {
    const parts = {
      actors: [actor("a"), actor("b", at(place("111111111", 0, 0)))],
      initiatives: [initiative("i")],
      links: [link("a", "i", { kind: "participates" })],
    };
    const { graph, drawing } = drawn(datasetOf(parts), PLACES, { initiatives: "nodes" });
    expect(graph.nodes.id).toEqual(["a", "b", "i"]);
    expect(drawing.seats).toEqual({ x: [null, null, null], y: [null, null, null] });
    expect(drawing.discs.actors).toEqual([0, 0, 0]);
  });

  test("of one actor alone are the middle of its disc", () => {
    const { discs, seats } = drawn(datasetOf({ actors: [actor("a", at(AMIENS))] }), PLACES).drawing;
    const disc = index(PLACES, AMIENS);
    expect([seats.x[0], seats.y[0]]).toEqual([discs.x[disc], discs.y[disc]]);
  });
});

describe("ropes", () => {
  const actors = [actor("a", at(LILLE)), actor("b", at(AMIENS)), actor("c", at(CAMBRAI))];
  const base = datasetOf({ actors, links: [link("a", "b")] });

  test("that a scenario adds are routed beside those of the base, which stay", () => {
    const before = drawn(base, PLACES).drawing.ropes;
    const after = drawn(base, PLACES, { scenario: { add: [["a", "c"]] } }).drawing.ropes;
    expect(before).toMatchObject({ a: [0], b: [2], links: [1], shown: [true] });
    expect(after).toMatchObject({ a: [0, 0], b: [1, 2], links: [1, 1], shown: [true, true] });
    expect(after.path[1]).toEqual(before.path[0]);
    expect(after.path[0]!.length).toBeGreaterThan(3);
  });

  test("are straight to a cell of the grid where nothing is in the way", () => {
    const [from, to] = [place("100000001", 2, 50), place("100000002", 4, 50.2)];
    const ends = [actor("a", at(from)), actor("b", at(to))];
    const { path } = drawn(datasetOf({ actors: ends, links: [link("a", "b")] }), [from, to]).drawing.ropes;
    const [x1, y1] = path[0]!.slice(0, 2) as [number, number];
    const [x2, y2] = path[0]!.slice(-2) as [number, number];
    const length = Math.hypot(x2 - x1, y2 - y1);
    for (let point = 0; point < path[0]!.length; point += 2) {
      const off = ((path[0]![point]! - x1) * (y2 - y1) - (path[0]![point + 1]! - y1) * (x2 - x1)) / length;
      // A cell of the grid is 3 px wide.
      expect(Math.abs(off)).toBeLessThan(3 * Math.SQRT2);
    }
  });
});

describe("any data set", () => {
  test("is drawn with finite numbers, one seat entry a node and one path a rope", () => {
    fc.assert(
      fc.property(anyDataset, anyLens, fc.subarray(PLACES), (dataset, lens, places) => {
        const { graph, drawing } = drawn(dataset, places, { ...lens, communities: { runs: 1 } });
        const { discs, seats, ropes } = drawing;
        expect(discs.code).toEqual(places.map(({ code }) => code));
        expect(seats.x).toHaveLength(graph.nodes.id.length);
        expect(seats.y).toHaveLength(graph.nodes.id.length);
        expect(ropes.path.every((path) => path.length >= 4)).toBe(true);
        const numbers = [discs.x, discs.y, discs.r, seats.x, seats.y, ropes.path.flat()].flat();
        expect(numbers.every((value) => value === null || Number.isFinite(value))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("has its discs apart even when territories share a centre or have none", () => {
    const places = [
      place("1", 3, 50),
      place("2", 3, 50),
      place("3", 3, 50, { centre: null }),
      place("4", 3, 50, { centre: null, parent: "59" }),
      place("59", 4, 51, { level: "departement" }),
    ];
    const { x, y, r } = drawn(datasetOf({}), places).drawing.discs;
    for (const a of x.keys()) {
      for (let b = a + 1; b < x.length; b += 1) {
        expect(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)).toBeGreaterThan(r[a]! + r[b]! + 8);
      }
    }
  });
});
