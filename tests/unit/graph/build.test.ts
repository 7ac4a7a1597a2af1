import { describe, expect, test } from "vitest";
import { asOfFor } from "#graph/asOf";
import { actor, actors, build, collectivity, datasetOf, initiative, lensOf, link, rows } from "./dataset.ts";

describe("one simple graph", () => {
  test("parallel links make one edge, in either direction, with all their ids and kinds", () => {
    const graph = build({
      actors: actors("b", "a"),
      links: [link("b", "a", { id: "2" }), link("a", "b", { id: "1", kind: "founds" }), link("a", "b", { id: "3" })],
    });
    expect(graph.nodes.id).toEqual(["a", "b"]);
    expect(graph.edges).toEqual({
      source: [0],
      target: [1],
      weight: [1],
      kinds: [["cooperates", "founds"]],
      links: [["1", "2", "3"]],
      via: [[]],
    });
  });

  test("a link from a node to itself makes no edge and is counted as hidden", () => {
    const graph = build({ actors: actors("a", "b"), links: [link("a", "a"), link("a", "b")] });
    expect(rows(graph)).toEqual(["a~b 1"]);
    expect(graph.report.hiddenLinks).toBe(1);
  });

  test("edges are ordered by their two ends, whatever the ids of their links", () => {
    const links = [
      ["c", "b"],
      ["d", "a"],
      ["a", "b"],
      ["b", "d"],
    ].map(([from, to], id) => link(from!, to!, { id: `${id}` }));
    expect(rows(build({ actors: actors("a", "b", "c", "d"), links }))).toEqual(["a~b 1", "a~d 1", "b~c 1", "b~d 1"]);
  });

  test("ids are ordered by code unit, not by language or number", () => {
    const graph = build({ actors: actors("a10", "a9", "a-1", "b") });
    expect(graph.nodes.id).toEqual(["a-1", "a10", "a9", "b"]);
  });

  test("affiliations and links to nothing make no edge", () => {
    const graph = build({
      actors: actors("a", "b"),
      links: [link("a", "b", { kind: "member-of" }), link("a", "nobody")],
    });
    expect(rows(graph)).toEqual([]);
    expect(graph.report.hiddenLinks).toBe(1);
  });

  test("several links of a pair weigh by pairWeight, an unknown intensity counting 1", () => {
    const parts = {
      actors: actors("a", "b"),
      links: [link("a", "b", { id: "1", intensity: 3 }), link("a", "b", { id: "2" }), link("b", "a", { intensity: 2 })],
    };
    expect(rows(build(parts))).toEqual(["a~b 3"]);
    expect(rows(build(parts, { pairWeight: "sum" }))).toEqual(["a~b 6"]);
    expect(rows(build(parts, { pairWeight: "one" }))).toEqual(["a~b 1"]);
  });

  test("columns say what each node is", () => {
    const { nodes, report } = build({
      actors: [actor("a", { kind: "association", epci: "200093201", themes: ["housing", "environment"] }), actor("z")],
      collectivities: [collectivity("c", { territoryCode: "200093201" })],
      links: [link("a", "c"), link("a", "z")],
    });
    expect(nodes.type).toEqual(["actor", "collectivity", "actor"]);
    expect(nodes.kind).toEqual(["association", "CC", null]);
    expect(nodes.networkRole).toEqual(["local", null, "local"]);
    expect(nodes.themes).toEqual([["environment", "housing"], [], []]);
    expect(nodes.territory).toEqual(["200093201", null, null]);
    expect(report).toMatchObject({ unlocatedActors: 1, unlocatedTies: 2 });
  });

  test("an empty data set gives an empty graph", () => {
    const graph = build({});
    expect(graph.nodes.id).toEqual([]);
    expect(graph.edges.source).toEqual([]);
  });
});

describe("filters choose links and leave actors", () => {
  const parts = {
    actors: actors("a", "b", "c"),
    links: [
      link("a", "b", { intensity: 1, theme: "housing" }),
      link("a", "c", { intensity: 3, theme: "environment", since: "2015" }),
      link("b", "c", { kind: "supports" }),
    ],
  };

  test("kinds that the lens does not ask for are hidden", () => {
    expect(rows(build(parts))).toEqual(["a~b 1", "a~c 3"]);
    const supported = build(parts, { linkKinds: ["supports"] });
    expect(rows(supported)).toEqual(["b~c 1"]);
    expect(supported.nodes.id).toEqual(["a", "b", "c"]);
    expect(supported.report).toMatchObject({ hiddenLinks: 2, undatedLinks: 1, unknownIntensity: 1 });
  });

  test("minIntensity drops links known to be weaker and keeps those of unknown intensity", () => {
    const graph = build(parts, { minIntensity: 2, linkKinds: ["cooperates", "supports"] });
    expect(rows(graph)).toEqual(["a~c 3", "b~c 1"]);
    expect(graph.report).toMatchObject({ hiddenLinks: 1, unknownIntensity: 1, undatedLinks: 1 });
  });

  test("themes asked leave out links of another theme and of none", () => {
    const graph = build(parts, { themes: ["housing"], linkKinds: ["cooperates", "supports"] });
    expect(rows(graph)).toEqual(["a~b 1"]);
    expect(graph.nodes.id).toEqual(["a", "b", "c"]);
  });

  test("a link without a theme takes that of its initiative", () => {
    const graph = build(
      {
        actors: actors("a", "b"),
        initiatives: [initiative("i", { theme: "housing" }), initiative("j")],
        links: ["i", "j"].flatMap((to) => ["a", "b"].map((from) => link(from, to, { kind: "participates" }))),
      },
      { themes: ["housing"] },
    );
    expect(graph.edges.via).toEqual([["i"]]);
  });
});

describe("dates", () => {
  const parts = {
    actors: [actor("a", { activeTo: "2016" }), actor("b", { activeFrom: "2010" }), actor("c")],
    links: [link("a", "b", { since: "2012" }), link("b", "c", { since: "2018-03", until: "2019" }), link("a", "c")],
  };

  test("asOf decides which actors and links exist, open dates standing for always", () => {
    expect(rows(build(parts, { asOf: "2009-12-31" }))).toEqual(["a~c 1"]);
    expect(build(parts, { asOf: "2009-12-31" }).nodes.id).toEqual(["a", "c"]);
    expect(rows(build(parts, { asOf: "2016-12-31" }))).toEqual(["a~b 1", "a~c 1"]);
    expect(rows(build(parts, { asOf: "2019-12-31" }))).toEqual(["b~c 1"]);
    expect(build(parts, { asOf: "2020-01-01" }).nodes.id).toEqual(["b", "c"]);
    expect(rows(build(parts, { asOf: "2020-01-01" }))).toEqual([]);
  });

  test("a period counts what existed at some moment of it", () => {
    expect(rows(build(parts, { period: { from: "2016-06-01", to: "2018-03-01" } }))).toEqual([
      "a~b 1",
      "a~c 1",
      "b~c 1",
    ]);
  });

  test("a link whose end was gone before it began exists at no moment of a period", () => {
    const graph = build(
      { actors: [actor("a", { activeTo: "2012" }), actor("b")], links: [link("a", "b", { since: "2014" })] },
      { period: { from: "2010-01-01", to: "2020-01-01" } },
    );
    expect(graph.nodes.id).toEqual(["a", "b"]);
    expect(rows(graph)).toEqual([]);
  });

  test("a link that ends before it begins exists at no moment", () => {
    const links = [link("b", "c", { since: "2018", until: "2015" })];
    expect(rows(build({ ...parts, links }, { period: { from: "2011-01-01", to: "2020-01-01" } }))).toEqual([]);
  });

  test("an ended initiative links nobody", () => {
    const initiatives = [initiative("i", { from: "2015", to: "2017" })];
    const links = [link("b", "i", { kind: "participates" }), link("c", "i", { kind: "participates" })];
    expect(rows(build({ ...parts, initiatives, links }, { asOf: "2017-12-31" }))).toEqual(["b~c 1"]);
    expect(rows(build({ ...parts, initiatives, links }, { asOf: "2018-01-01" }))).toEqual([]);
  });

  test("without asOf the data are read at their reference date, else at their latest date", () => {
    const info = {
      id: "dataset",
      name: "n",
      publisher: "p",
      fictional: true,
      referenceDate: "2019-06-30",
      lens: {},
    } as const;
    expect(asOfFor(datasetOf({ ...parts, info }), lensOf())).toBe("2019-06-30");
    expect(asOfFor(datasetOf(parts), lensOf())).toBe("2019-12-31");
    expect(asOfFor(datasetOf(parts), lensOf({ period: { from: "2001-01-01", to: "2002-01-01" } }))).toBe("2002-01-01");
    expect(build({ ...parts, info }, { asOf: "2011-11-11" }).asOf).toBe("2011-11-11");
    expect(asOfFor(datasetOf({}), lensOf())).toBe("1970-01-01");
  });
});

describe("hubs", () => {
  const parts = {
    actors: [actor("apes", { networkRole: "animator" }), actor("h", { networkRole: "head" }), actor("a"), actor("b")],
    links: [link("apes", "a"), link("h", "b"), link("a", "b")],
  };

  test("are taken out with their links, and named", () => {
    const graph = build(parts);
    expect(graph.nodes.id).toEqual(["a", "b"]);
    expect(rows(graph)).toEqual(["a~b 1"]);
    expect(graph.report.excludedHubs).toEqual([
      { id: "apes", name: "APES" },
      { id: "h", name: "H" },
    ]);
    expect(graph.report.hiddenLinks).toBe(2);
  });

  test("stay when the lens includes them", () => {
    const graph = build(parts, { hubs: "include" });
    expect(graph.nodes.id).toEqual(["a", "apes", "b", "h"]);
    expect(graph.report).toMatchObject({ excludedHubs: [], hiddenLinks: 0 });
  });
});
