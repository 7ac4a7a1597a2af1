import { expect, test } from "vitest";
import type { Territory } from "#contract/territory";
import { anchorsOf } from "#graph/anchors";
import { buildGraph } from "#graph/build";
import { toGraphology } from "#graph/toGraphology";
import { actor, actors, build, collectivity, datasetOf, initiative, lensOf, link } from "./dataset.ts";

const territory = (code: string, level: Territory["level"], centre: Territory["centre"]): Territory => ({
  code,
  level,
  centre,
  name: code,
  population: 1,
  parent: null,
  communes: 1,
});

test("a node stands at its finest territory of known centre", () => {
  const territories = [
    territory("200093201", "epci", { lon: 3.1, lat: 50.6 }),
    territory("200000001", "epci", null),
    territory("595", "arrondissement", { lon: 3, lat: 50.5 }),
    territory("02", "departement", { lon: 3.5, lat: 49.5 }),
  ];
  const dataset = datasetOf({
    actors: [
      actor("a", { epci: "200093201", arrondissement: "595" }),
      actor("b", { epci: "200000001", arrondissement: "595" }),
      actor("c", { departement: "02" }),
      actor("d"),
    ],
    collectivities: [collectivity("e", { territoryCode: "200093201" }), collectivity("f")],
    initiatives: [initiative("g", { territories: ["02"] })],
  });
  const graph = buildGraph(dataset, lensOf({ initiatives: "nodes" }));
  expect(anchorsOf(dataset, territories, graph)).toEqual([
    { lon: 3.1, lat: 50.6 },
    { lon: 3, lat: 50.5 },
    { lon: 3.5, lat: 49.5 },
    null,
    { lon: 3.1, lat: 50.6 },
    null,
    null,
  ]);
});

test("Graphology gets an undirected graph in sorted order", () => {
  const graph = toGraphology(
    build({ actors: actors("c", "b", "a"), links: [link("c", "b", { intensity: 2 }), link("b", "a")] }),
  );
  expect(graph.type).toBe("undirected");
  expect(graph.multi).toBe(false);
  expect(graph.nodes()).toEqual(["a", "b", "c"]);
  expect(graph.mapEdges((_, { weight }, source, target) => [source, target, weight])).toEqual([
    ["a", "b", 1],
    ["b", "c", 2],
  ]);
});
