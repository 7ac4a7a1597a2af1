import { describe, expect, it } from "vitest";
import { incidence } from "#web/stage/adjacency.ts";
import { actionOf } from "#web/stage/keys.ts";
import type { Scene } from "#web/stage/scene.ts";
import { bearing, pathsOf, type Step, type Walk, walk } from "#web/stage/walk.ts";
import { sceneOf } from "./stageScene.ts";

const CROSS = sceneOf("hub north east south west far", "hub-north hub-east hub-south hub-west east-far", {
  hub: { x: 0, y: 0 },
  north: { x: 0, y: 5 },
  east: { x: 5, y: 0 },
  south: { x: 0, y: -5 },
  west: { x: -5, y: 0 },
  far: { x: 9, y: 0 },
});
const START: Walk = { selected: null, cursor: null, trail: [] };

function take(scene: Scene, from: Walk, ...steps: Step[]): Walk {
  const drawing = scene.nodes.map((_, index) => index);
  const paths = pathsOf(scene, incidence(scene), drawing);
  return steps.reduce((at, step) => walk(at, step, paths), from);
}
const nameOf = (node: number | null) => (node === null ? null : CROSS.nodes[node]!.id);
const selecting = (node: number): Walk => ({ selected: node, cursor: null, trail: [] });

describe("walking the network by keyboard", () => {
  it("goes round the neighbours clockwise from the north, and back round", () => {
    const names = [1, 2, 3, 4, 5].map((count) =>
      nameOf(take(CROSS, selecting(0), ...Array<Step>(count).fill("next-neighbour")).cursor),
    );
    expect(names).toEqual(["north", "east", "south", "west", "north"]);
    expect(nameOf(take(CROSS, selecting(0), "previous-neighbour").cursor)).toBe("west");
  });

  it("selects the largest node when nothing is selected", () => {
    expect(take(CROSS, START, "next-neighbour")).toEqual({ selected: 0, cursor: 0, trail: [] });
  });

  it("goes through the nodes by size, both ways and round", () => {
    expect(nameOf(take(CROSS, START, "smaller").cursor)).toBe("hub");
    expect(nameOf(take(CROSS, START, "smaller", "smaller").cursor)).toBe("east");
    expect(nameOf(take(CROSS, START, "smaller", "larger").cursor)).toBe("far");
  });

  it("follows to a neighbour and comes back along the path", () => {
    const followed = take(
      CROSS,
      selecting(0),
      "next-neighbour",
      "next-neighbour",
      "follow",
      "next-neighbour",
      "follow",
    );
    expect(followed.trail.map(nameOf)).toEqual(["hub", "east"]);
    expect(nameOf(followed.selected)).toBe("far");
    expect(nameOf(take(CROSS, followed, "back").selected)).toBe("east");
    expect(take(CROSS, followed, "back", "back", "back")).toEqual({ selected: 0, cursor: 0, trail: [] });
  });

  it("clears the selection and keeps its place", () => {
    expect(take(CROSS, selecting(2), "clear")).toEqual({ selected: null, cursor: 2, trail: [] });
  });

  it("stays where it is beside a node without drawn neighbours, and in an empty drawing", () => {
    const alone = sceneOf("a b");
    expect(take(alone, { selected: 0, cursor: 0, trail: [] }, "next-neighbour").cursor).toBe(0);
    expect(take(sceneOf(""), START, "smaller", "next-neighbour", "follow", "back")).toEqual(START);
  });

  it("measures bearings clockwise from the north", () => {
    const quarters = [1, 2, 3, 4].map((node) => bearing(CROSS, 0, node) / (Math.PI / 2));
    expect(quarters).toEqual([0, 1, 2, 3]);
  });
});

describe("keys of the drawing", () => {
  const press = (key: string, more = {}) => ({
    key,
    altKey: false,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    ...more,
  });

  it("walks with arrows, and pans with Alt", () => {
    expect(actionOf(press("ArrowLeft"), true)).toEqual({ do: "walk", step: "previous-neighbour" });
    expect(actionOf(press("ArrowUp", { altKey: true }), true)).toEqual({ do: "pan", x: 0, y: 1 });
  });

  it("goes from one territory to another with Shift, and follows with Enter whatever Shift", () => {
    expect(actionOf(press("ArrowRight", { shiftKey: true }), true)).toEqual({ do: "territory", step: "east" });
    expect(actionOf(press("ArrowDown", { shiftKey: true }), false)).toEqual({ do: "territory", step: "smaller" });
    expect(actionOf(press("Enter", { shiftKey: true }), true)).toEqual({ do: "walk", step: "follow" });
  });

  it("leaves the browser its shortcuts and the Tab key", () => {
    expect(actionOf(press("l", { ctrlKey: true }), true)).toBeNull();
    expect(actionOf(press("0", { metaKey: true }), true)).toBeNull();
    expect(actionOf(press("ArrowLeft", { altKey: true, ctrlKey: true }), true)).toBeNull();
    expect(actionOf(press("Tab"), true)).toBeNull();
  });

  it("takes letters in either case", () => {
    expect(actionOf(press("T"), true)).toEqual({ do: "table" });
    expect(actionOf(press("l"), true)).toEqual({ do: "legend" });
  });

  it("gives up every single character when the reader turns them off, and nothing else", () => {
    const characters = ["t", "l", "/", "?", "+", "-", "0"];
    expect(characters.map((key) => actionOf(press(key), true)?.do)).toEqual(
      "table legend search help zoom zoom zoom".split(" "),
    );
    expect(characters.map((key) => actionOf(press(key), false))).toEqual(characters.map(() => null));
    expect(actionOf(press("Escape"), false)).toEqual({ do: "escape" });
    expect(actionOf(press("Enter"), false)).toEqual({ do: "walk", step: "follow" });
  });
});
