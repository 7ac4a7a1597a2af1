import { describe, expect, test } from "vitest";
import { numberGroups } from "#analysis/numbering";
import { randomFor } from "#analysis/random";

const draw = (count: number, seed: number, stage: string): number[] => {
  const random = randomFor(seed, stage);
  return Array.from({ length: count }, () => random());
};

describe("random numbers of a stage", () => {
  test("are the same for the same seed and name, and others for another seed or name", () => {
    expect(draw(5, 1, "layout")).toEqual(draw(5, 1, "layout"));
    expect(draw(5, 1, "layout")).not.toEqual(draw(5, 2, "layout"));
    expect(draw(5, 1, "layout")).not.toEqual(draw(5, 1, "communities/1"));
    expect(draw(5, 4294967295, "layout")).not.toEqual(draw(5, 1, "layout"));
  });

  test("never change: a published result reruns to the last digit", () => {
    expect(draw(2, 1, "communities/1")).toMatchInlineSnapshot(`
      [
        0.8799691169988364,
        0.27962997648864985,
      ]
    `);
  });

  test("are spread evenly over [0, 1)", () => {
    const tenths = new Array<number>(10).fill(0);
    for (const value of draw(20_000, 1, "spread")) tenths[Math.floor(value * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  test("of neighbouring stages do not follow each other", () => {
    const firsts = Array.from({ length: 1000 }, (_, run) => draw(1, 1, `communities/${run}`)[0]!);
    const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
    expect(new Set(firsts).size).toBe(1000);
  });
});

test("groups are numbered by size, then by smallest member, whatever their labels were", () => {
  expect(numberGroups([7, 7, 3, 3, 9])).toEqual({ number: [1, 1, 2, 2, 3], sizes: [2, 2, 1] });
  expect(numberGroups([5, 0, 0, 8, 8])).toEqual({ number: [3, 1, 1, 2, 2], sizes: [2, 2, 1] });
  expect(numberGroups([])).toEqual({ number: [], sizes: [] });
});
