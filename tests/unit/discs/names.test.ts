import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "#web/stage/boxes.ts";
import { ropeCover } from "#web/stage/discs/cover.ts";
import { type NameView, placeNames } from "#web/stage/discs/names.ts";
import { discAtPlace, mapOf, ropeOf } from "./maps.ts";

const BOUNDS = { x: 0, y: 0, width: 800, height: 600 };
const VIEW: NameView = { scale: 1, bounds: BOUNDS, taken: [], chosen: null };
const measure = (text: string, size: number) => text.length * size * 0.5;
const names = (map: ReturnType<typeof mapOf>, view: Partial<NameView> = {}) =>
  placeNames(map, ropeCover(map), { ...VIEW, ...view }, measure);
const lane = { lines: ["Lille"], size: 14, width: 40, height: 16 };

describe("names of discs", () => {
  it("stand inside where there is a lane for them, and in the letters of their disc's size", () => {
    const [name] = names(mapOf([discAtPlace("a", 200, 200, 60, { lane })]));
    expect(name).toMatchObject({ inside: true, lines: ["Lille"], size: 14, align: "center", leader: null });
    expect(name!.box.x + name!.box.width / 2).toBeCloseTo(200);
  });

  it("step aside of a number in their disc rather than leave it", () => {
    const map = mapOf([discAtPlace("a", 200, 200, 60, { lane })]);
    const number = { x: 191, y: 185, width: 18, height: 18 };
    const [name] = names(map, { taken: [number] });
    expect(name).toMatchObject({ inside: true });
    expect(name!.box.y).toBeGreaterThan(names(map)[0]!.box.y);
    expect(name!.box.y + 4).toBeGreaterThanOrEqual(number.y + number.height - 4);
  });

  it("stand beside a disc without a lane, right of it when nothing lies there", () => {
    const [name] = names(mapOf([discAtPlace("Arras", 200, 200, 20)]));
    expect(name).toMatchObject({ inside: false, align: "left" });
    expect(name!.box.x).toBeCloseTo(224);
  });

  it("keep off a rope when there is a side without one", () => {
    const map = mapOf([discAtPlace("Arras", 200, 200, 20), discAtPlace("B", 500, 200, 20)], {
      ropes: [ropeOf(0, 1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [220, 200, 480, 200])],
    });
    expect(names(map).find(({ disc }) => disc === 0)!.align).not.toBe("left");
  });

  it("keep away from another disc, since a name between two names neither", () => {
    const [name] = names(mapOf([discAtPlace("Arras", 200, 200, 20), discAtPlace("B", 270, 200, 14, { actors: 0 })]));
    expect(name!.align).toBe("right");
  });

  it("write those of the finding first, further away if they must, with a line to their disc", () => {
    const around = Array.from({ length: 12 }, (_, at) => {
      const angle = (2 * Math.PI * at) / 12;
      return discAtPlace(`Voisin ${at}`, 300 + 44 * Math.cos(angle), 300 + 44 * Math.sin(angle), 10);
    });
    const map = mapOf([...around, discAtPlace("Ternois", 300, 300, 18, { status: "checked", external: 0 })]);
    const [first] = names(map);
    expect(first).toMatchObject({ disc: 12, weight: "named" });
    expect(first!.leader).not.toBeNull();
    const linked = { ...map, discs: map.discs.map((disc) => ({ ...disc, status: "linked" as const })) };
    expect(names(linked).find(({ disc }) => disc === 12)).toBeUndefined();
  });

  it("write the selection before all others", () => {
    const map = mapOf([discAtPlace("Grand", 200, 200, 50), discAtPlace("Petit", 300, 200, 8)]);
    expect(names(map, { chosen: 1 })[0]).toMatchObject({ disc: 1, weight: "chosen" });
  });

  it("never lie on a disc, on one another, on what is taken, nor outside of the drawing", () => {
    const disc = fc.record({
      x: fc.integer({ min: 60, max: 740 }),
      y: fc.integer({ min: 60, max: 540 }),
      r: fc.integer({ min: 7, max: 60 }),
      silent: fc.boolean(),
      actors: fc.integer({ min: 0, max: 80 }),
      label: fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9})?$/),
    });
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 20 }), (sketches) => {
        const map = mapOf(
          sketches.map(({ x, y, r, silent, actors, label }, index) =>
            discAtPlace(String(index), x, y, r, { label, actors, status: silent ? "unchecked" : "linked" }),
          ),
        );
        const taken = [{ x: 600, y: 500, width: 150, height: 90 }];
        const placed = names(map, { taken });
        for (const [index, { box }] of placed.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 800 && box.y + box.height <= 600).toBe(true);
          expect(placed.slice(index + 1).some((other) => overlap(other.box, box))).toBe(false);
          expect(overlap(taken[0]!, box)).toBe(false);
          for (const { x, y, r } of map.discs) {
            const dx = Math.max(box.x - x, 0, x - box.x - box.width);
            const dy = Math.max(box.y - y, 0, y - box.y - box.height);
            expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(r);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("how much rope lies under a box", () => {
  it("is the area of rope in it, to a cell of the grid, and none of what is not drawn at rest", () => {
    const rope = ropeOf(
      0,
      1,
      Array.from({ length: 100 }, (_, edge) => edge),
      [100, 100, 400, 100],
    );
    const discs = [discAtPlace("a", 90, 100, 10), discAtPlace("b", 410, 100, 10)];
    const box = { x: 150, y: 90, width: 60, height: 20 };
    expect(ropeCover(mapOf(discs, { ropes: [rope] }))(box)).toBeCloseTo(60 * 6.2, -1);
    expect(ropeCover(mapOf(discs, { ropes: [{ ...rope, shown: false }] }))(box)).toBe(0);
    expect(ropeCover(mapOf(discs, { ropes: [rope] }))({ ...box, y: 130 })).toBeCloseTo(0);
  });
});
