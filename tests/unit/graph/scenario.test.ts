import { describe, expect, test } from "vitest";
import { baseLens } from "#graph/base";
import { actor, actors, build, initiative, lensOf, link, rows } from "./dataset.ts";

describe("a scenario", () => {
  const parts = {
    actors: [...actors("a", "b", "c"), actor("hub", { networkRole: "head" })],
    initiatives: [initiative("i")],
    links: [
      link("a", "b", { intensity: 4 }),
      link("b", "hub"),
      ...["a", "c"].map((from) => link(from, "i", { kind: "participates" })),
    ],
  };

  test("removes actors with their links", () => {
    const graph = build(parts, { scenario: { remove: ["b"] } });
    expect(graph.nodes.id).toEqual(["a", "c"]);
    expect(rows(graph)).toEqual(["a~c 1"]);
    expect(graph.report).toMatchObject({ hiddenLinks: 2, scenarioNotes: [] });
  });

  test("adds cooperations of weight 1 that no link states", () => {
    const graph = build(parts, { scenario: { add: [["c", "b"]] } });
    expect(rows(graph)).toEqual(["a~b 4", "a~c 1", "b~c 1"]);
    expect(graph.edges.kinds[2]).toEqual(["cooperates"]);
    expect(graph.edges.links[2]).toEqual([]);
    expect(graph.edges.via[2]).toEqual([]);
  });

  test("makes a pair that only shared an initiative direct", () => {
    const graph = build(parts, { scenario: { add: [["a", "c"]] } });
    expect(graph.edges.via).toEqual([[], []]);
    expect(graph.edges.kinds[1]).toEqual(["cooperates"]);
    expect(graph.report.scenarioNotes).toEqual([]);
  });

  test("says what it could not do", () => {
    const graph = build(parts, {
      scenario: {
        remove: ["ghost", "hub"],
        add: [
          ["a", "b"],
          ["a", "hub"],
          ["a", "nobody"],
          ["c", "c"],
        ],
      },
    });
    expect(rows(graph)).toEqual(["a~b 4", "a~c 1"]);
    expect(graph.report.scenarioNotes).toEqual([
      { code: "unknown-id", ids: ["ghost"] },
      { code: "already-out", ids: ["hub"] },
      { code: "already-tied", ids: ["a", "b"] },
      { code: "already-out", ids: ["hub"] },
      { code: "unknown-id", ids: ["nobody"] },
      { code: "already-tied", ids: ["c", "c"] },
    ]);
  });

  test("removes an initiative with the pairs that it made", () => {
    expect(rows(build(parts, { scenario: { remove: ["i"] } }))).toEqual(["a~b 4"]);
  });
});

test("positions are computed on date, hubs and initiatives as asked and the data set's own lens for the rest", () => {
  const asked = lensOf({
    asOf: "2019-01-01",
    hubs: "include",
    initiatives: "ignore",
    themes: ["housing"],
    minIntensity: 3,
    seed: 9,
    scenario: { remove: ["a"] },
    focus: "b",
  });
  const own = lensOf({ asOf: "2020-12-31", initiatives: "nodes", linkKinds: ["supports"], seed: 4, focus: "z" });
  expect(lensOf(baseLens(asked, own))).toEqual(
    lensOf({ asOf: "2019-01-01", hubs: "include", initiatives: "ignore", linkKinds: ["supports"], seed: 4 }),
  );
  const period = { from: "2015-01-01", to: "2016-01-01" };
  expect(baseLens(lensOf({ period }), own)).toMatchObject({ asOf: undefined, period });
  expect(baseLens(lensOf(), own).asOf).toBeUndefined();
});
