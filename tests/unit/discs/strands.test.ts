import { describe, expect, it } from "vitest";
import { strandsFrom, THIN } from "#web/stage/discs/strands.ts";
import { discAtPlace, mapOf, ropeOf, sceneAt } from "./maps.ts";

const DISCS = [discAtPlace("a", 0, 0, 20), discAtPlace("b", 200, 0, 20), discAtPlace("c", 200, 60, 20)];
/** Heights at which strands pass a place across their way, by edge. */
const heightsAt = (strands: ReturnType<typeof strandsFrom>, x: number) =>
  new Map(
    strands.map(({ edge, points }) => {
      const at = points.findIndex((value, index) => index % 2 === 0 && value >= x);
      return [edge, points[at + 1]!];
    }),
  );

describe("links of an opened rope", () => {
  const scene = sceneAt(
    [
      [0, 10],
      [0, -10],
      [200, 12],
      [200, -12],
    ],
    [
      [0, 2],
      [3, 1],
    ],
  );
  const map = mapOf(DISCS, { discOf: [0, 0, 1, 1] });
  const rope = ropeOf(0, 1, [0, 1], [20, 0, 100, 0, 180, 0]);

  it("start at their actor, follow the rope, and end at their partner, whichever disc is asked from", () => {
    for (const from of [0, 1]) {
      const found = new Map(strandsFrom(from, [rope], map, scene, THIN).map(({ edge, points }) => [edge, points]));
      const ends = (edge: number) => [found.get(edge)!.slice(0, 2), found.get(edge)!.slice(-2)];
      const inOrder =
        from === 0
          ? [
              [0, 10],
              [200, 12],
            ]
          : [
              [200, 12],
              [0, 10],
            ];
      expect(ends(0)).toEqual(inOrder);
      expect(found.get(0)!.length).toBeGreaterThan(20);
    }
  });

  it("run side by side, 1.7 apart, each on the side where its ends stand", () => {
    const heights = heightsAt(strandsFrom(0, [rope], map, scene, THIN), 100);
    expect(heights.get(0)! - heights.get(1)!).toBeCloseTo(1.7);
  });

  it("close up rather than cover more than the way between discs", () => {
    const places = Array.from({ length: 40 }, (_, at): [number, number] => [at < 20 ? 0 : 200, at % 20]);
    const many = sceneAt(
      places,
      Array.from({ length: 20 }, (_, at) => [at, at + 20]),
    );
    const wide = mapOf(DISCS, { discOf: places.map((_, at) => (at < 20 ? 0 : 1)) });
    const edges = Array.from({ length: 20 }, (_, edge) => edge);
    const heights = [...heightsAt(strandsFrom(0, [{ ...rope, edges }], wide, many, THIN), 100).values()];
    expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo(13);
  });

  it("share out the way that several ropes have in common, so that no two lie on each other", () => {
    const fan = sceneAt(
      [
        [0, 0],
        [0, 1],
        [200, 0],
        [200, 60],
      ],
      [
        [0, 2],
        [1, 3],
      ],
    );
    const ways = [ropeOf(0, 1, [0], [20, 0, 180, 0]), ropeOf(0, 2, [1], [20, 0, 120, 0, 180, 60])];
    const heights = heightsAt(strandsFrom(0, ways, mapOf(DISCS, { discOf: [0, 0, 1, 2] }), fan, THIN), 70);
    expect(Math.abs(heights.get(0)! - heights.get(1)!)).toBeCloseTo(1.7);
  });
});
