import { describe, expect, it } from "vitest";
import { incidence } from "#web/stage/adjacency.ts";
import { arrange } from "#web/stage/arrangement.ts";
import { benchGroups } from "#web/stage/benchGroups.ts";
import { emphasisOn, standsOut } from "#web/stage/emphasis.ts";
import { groupTree } from "#web/stage/groupTree.ts";
import { withPlaces } from "#web/stage/places.ts";
import type { Scene } from "#web/stage/scene.ts";
import { zonesOf } from "#web/stage/zones.ts";
import { sceneOf } from "./stageScene.ts";

function zones(scene: Scene) {
  const { drawing, groups, bench } = zonesOf(scene, incidence(scene));
  const names = (nodes: number[]) => nodes.map((node) => scene.nodes[node]!.id).join(" ");
  return { drawing: names(drawing), groups: groups.map(names), bench: names(bench) };
}

describe("sharing out a scene", () => {
  it("draws components of five and more, lists the smaller ones, benches those without a tie by name", () => {
    const five = { groupSize: 5 };
    const change = { a: five, b: five, c: five, d: five, e: five };
    const scene = sceneOf("a b c d e z x1 x2 éa p q r", "a-b b-c c-d d-e x1-x2 p-q q-r", change);
    expect(zones(scene)).toEqual({ drawing: "a b c d e", groups: ["q p r", "x1 x2"], bench: "éa z" });
  });

  it("keeps what is left of a large component in the drawing", () => {
    const scene = sceneOf("a b c", "a-b", { a: { groupSize: 9 }, b: { groupSize: 9 }, c: { groupSize: 9, degree: 3 } });
    expect(zones(scene).drawing).toBe("a b c");
  });

  it("benches a node that lost all its ties to the lens, wherever it stood", () => {
    expect(zones(sceneOf("a", "", { a: { groupSize: 9, degree: 0 } })).bench).toBe("a");
  });

  it("does not bench a node whose partners the legend hides", () => {
    expect(zones(sceneOf("a", "", { a: { groupSize: 2, degree: 1 } }))).toEqual({
      drawing: "",
      groups: ["a"],
      bench: "",
    });
  });

  it("draws a small group that a tie joins to a drawn node", () => {
    const scene = sceneOf("a b c", "a-b b-c", { a: { groupSize: 7 }, b: { groupSize: 2 }, c: { groupSize: 2 } });
    expect(zones(scene).drawing).toBe("a b c");
  });
});

describe("places", () => {
  const placed = { groupSize: 5 };

  it("leaves a scene alone when every drawn node has its place", () => {
    const scene = sceneOf("a b", "a-b", { a: placed, b: placed });
    expect(withPlaces(scene, incidence(scene), [0, 1])).toBe(scene);
  });

  it("hangs nodes without a place on their neighbours, outwards and apart", () => {
    const origin = { x: 0, y: 0 };
    const change = { a: { ...placed, x: -4, y: 0 }, b: { ...placed, x: 4, y: 0 }, c: origin, d: origin, e: origin };
    const scene = sceneOf("a b c d e", "a-b b-c b-d d-e", change);
    const { nodes } = withPlaces(scene, incidence(scene), [0, 1, 2, 3, 4]);
    expect(nodes.slice(0, 2)).toEqual(scene.nodes.slice(0, 2));
    const distances = [1, 1, 3].map((on, index) => {
      const [from, to] = [nodes[on]!, nodes[index + 2]!];
      return Math.hypot(from.x - to.x, from.y - to.y);
    });
    for (const distance of distances) expect(distance).toBeCloseTo(4);
    expect(nodes.slice(2).every(({ x }) => x > 4)).toBe(true);
    expect(Math.hypot(nodes[2]!.x - nodes[3]!.x, nodes[2]!.y - nodes[3]!.y)).toBeGreaterThan(1);
  });
});

describe("setting out a small group", () => {
  const tree = (names: string, ties: string) => {
    const scene = sceneOf(names, ties);
    const incident = incidence(scene);
    return groupTree(scene, incident, zonesOf(scene, incident).groups[0]!);
  };

  it("sets a pair on two level lines", () => {
    expect(tree("a b", "a-b").rows.map(({ depth }) => depth)).toEqual([0, 0]);
  });

  it("sets a star as an indented list under its centre", () => {
    const { rows, branches, extra } = tree("a b c hub", "hub-a hub-b hub-c");
    expect(rows).toEqual([3, 0, 1, 2].map((node, row) => ({ node, depth: row === 0 ? 0 : 1 })));
    expect(branches.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    expect(extra).toEqual([]);
  });

  it("sets a chain of four in as far as it goes, the best tied first", () => {
    expect(tree("a b c d", "a-b b-c c-d").rows.map(({ node, depth }) => [node, depth])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [0, 1],
    ]);
  });

  it("shows every tie once", () => {
    const { branches, extra } = tree("a b c d", "a-b a-c a-d b-c b-d c-d");
    expect([...branches, ...extra].map(({ edge }) => edge).sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(extra.every(({ from, to }) => from < to)).toBe(true);
  });
});

describe("composing the stage", () => {
  const star = [1, 2, 3, 4];
  const pair = [1, 2];
  const wide = { width: 824, height: 670 };

  it("stands tall groups beside a wide drawing, and pairs under it", () => {
    expect(arrange([star, pair], 40, 14, wide)).toMatchObject({ beside: [star], below: [pair] });
  });

  it("puts what the column cannot hold under the drawing", () => {
    const { beside, below } = arrange([star, star, star, pair], 40, 14, wide);
    expect([beside.length, below.length]).toEqual([2, 2]);
  });

  it("has no column beside a narrow drawing, nor beside none", () => {
    expect(arrange([star], 0, 14, { ...wide, width: 390 }).beside).toEqual([]);
    expect(arrange([star], 0, 0, wide).beside).toEqual([]);
  });

  it("opens the rows of the bench only when the drawing stays at its ease", () => {
    expect(arrange([], 44, 14, wide).benchRow).toBe(17);
    expect(arrange([], 44, 14, { ...wide, height: 900 }).benchRow).toBe(24);
  });
});

describe("bench and emphasis", () => {
  it("groups a crowded bench by kind, largest first, in its order", () => {
    const scene = sceneOf("a b c", "", { a: { kindLabel: "réseau" } });
    expect(benchGroups(scene, [2, 0, 1])).toEqual([
      { kind: "association", members: [2, 1] },
      { kind: "réseau", members: [0] },
    ]);
  });

  it("brings out a node, its neighbours and the lines between", () => {
    const scene = sceneOf("a b c", "a-b b-c");
    const emphasis = emphasisOn(scene, incidence(scene), 0);
    expect([0, 1, 2].map((node) => standsOut(emphasis, node))).toEqual([true, true, false]);
    expect([...emphasis!.lines]).toEqual([0]);
    expect(emphasisOn(scene, incidence(scene), -1)).toBeNull();
  });
});
