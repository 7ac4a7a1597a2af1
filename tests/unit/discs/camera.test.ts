import { describe, expect, it } from "vitest";
import { discsOf, focusOn, isNear, wholeMap } from "#web/stage/discs/camera.ts";
import { discAt, markScale } from "#web/stage/discs/map.ts";
import { rankOf, walkDiscs } from "#web/stage/discs/walkDiscs.ts";
import { project, scaleOf } from "#web/stage/projection.ts";
import { discAtPlace, mapOf, ropeOf } from "./maps.ts";

const SIZE = { width: 800, height: 600 };
const MAP = mapOf(
  [
    discAtPlace("west", 50, 300, 30, { actors: 12 }),
    discAtPlace("middle", 400, 300, 60, { actors: 50 }),
    discAtPlace("east", 780, 300, 20, { actors: 12 }),
  ],
  { ropes: [ropeOf(1, 2, [0, 1], []), ropeOf(0, 1, [2], [])], discOf: [0, 1, 1, 2, null] },
);

describe("the camera of a map", () => {
  it("shows every disc when it shows the whole", () => {
    const camera = wholeMap(MAP, SIZE);
    for (const { x, y, r } of MAP.discs) {
      const at = project({ x, y: -y }, camera, SIZE);
      const reach = r * scaleOf(camera, SIZE);
      expect(at.x - reach >= 0 && at.x + reach <= 800 && at.y - reach >= 0 && at.y + reach <= 600).toBe(true);
    }
  });

  it("goes to a disc, and takes its partners along while names can still be read", () => {
    const small = { width: 390, height: 260 };
    const camera = focusOn(MAP, discsOf(MAP, { place: 1, node: null, near: [] }), small);
    expect(scaleOf(camera, small)).toBeGreaterThanOrEqual(0.95);
    const at = project({ x: 400, y: -300 }, camera, small);
    expect(at.x > 0 && at.x < 390 && at.y > 0 && at.y < 260).toBe(true);
    const alone = focusOn(MAP, [2], small);
    expect(alone.x).toBeCloseTo(780);
    expect(scaleOf(alone, small)).toBeLessThanOrEqual(2.6);
  });

  it("knows the discs that a selection is about: a disc and its partners, an actor's and its partners'", () => {
    expect(discsOf(MAP, { place: 1, node: null, near: [] })).toEqual([1, 2, 0]);
    expect(discsOf(MAP, { place: null, node: 0, near: [1, 2, 4] })).toEqual([0, 1]);
    expect(discsOf(MAP, { place: null, node: null, near: [] })).toEqual([]);
  });

  it("is near from twice the whole on, so that each mark can be pointed at", () => {
    const whole = wholeMap(MAP, SIZE);
    expect(isNear(MAP, { ...whole, ratio: whole.ratio / 1.9 }, SIZE)).toBe(false);
    expect(isNear(MAP, { ...whole, ratio: whole.ratio / 2.1 }, SIZE)).toBe(true);
  });
});

describe("discs of a map", () => {
  it("answer a point inside them, and nothing else does", () => {
    expect(discAt(MAP, { x: 420, y: 330 })).toBe(1);
    expect(discAt(MAP, { x: 200, y: 300 })).toBeNull();
  });

  it("hold marks that shrink with them, and grow less than they do", () => {
    expect(markScale(0.5)).toBe(0.5);
    expect(markScale(1)).toBe(1);
    expect(markScale(4)).toBeGreaterThan(1);
    expect(markScale(4)).toBeLessThan(4);
  });

  it("are walked by number of actors and from west to east, round and round, all of them", () => {
    const walk = (step: Parameters<typeof walkDiscs>[2]) => {
      const seen = [walkDiscs(MAP, null, step)];
      while (seen.length < 4) seen.push(walkDiscs(MAP, seen.at(-1)!, step));
      return seen;
    };
    expect(walk("smaller")).toEqual([1, 0, 2, 1]);
    expect(walk("east")).toEqual([0, 1, 2, 0]);
    expect(walk("west")).toEqual([2, 1, 0, 2]);
    expect(walk("larger")).toEqual([2, 0, 1, 2]);
    expect(walkDiscs(mapOf([]), null, "east")).toBeNull();
    expect([0, 1, 2].map((disc) => rankOf(MAP, disc))).toEqual([2, 1, 3]);
  });
});
