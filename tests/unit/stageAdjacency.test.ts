import { expect, test } from "vitest";
import { entourage, incidence } from "#web/stage/adjacency.ts";
import { sceneOf } from "./stageScene.ts";

const scene = sceneOf("a b c d e", "c-a a-b b-d");
const incident = incidence(scene);
const around = (id: string) =>
  entourage(
    scene,
    incident,
    scene.nodes.findIndex((node) => node.id === id),
  ).map((index) => scene.nodes[index]?.id);

test("the entourage of a node is itself and its direct neighbours, in scene order", () => {
  expect(around("a")).toEqual(["a", "b", "c"]);
  expect(around("d")).toEqual(["b", "d"]);
});

test("a node without ties stands alone", () => {
  expect(around("e")).toEqual(["e"]);
});
