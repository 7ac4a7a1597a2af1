import fc from "fast-check";
import { expect, test } from "vitest";
import { createFindWay } from "#analysis/kernels/cheapestWay";

const LEAST = 0.5;

const isNext = (a: number, b: number, columns: number) =>
  Math.max(Math.abs((a % columns) - (b % columns)), Math.abs(Math.floor(a / columns) - Math.floor(b / columns))) === 1;

const stepCost = (a: number, b: number, columns: number, cost: Float64Array) =>
  ((a % columns !== b % columns && Math.floor(a / columns) !== Math.floor(b / columns) ? Math.SQRT2 : 1) *
    (cost[a]! + cost[b]!)) /
  2;

/** Least total cost from one cell to every other, by relaxing until nothing changes. */
function leastCosts(columns: number, cost: Float64Array, from: number): number[] {
  const total = [...cost].map((_, cell) => (cell === from ? 0 : Infinity));
  for (let changed = true; changed; ) {
    changed = false;
    for (const a of total.keys()) {
      for (const b of total.keys()) {
        if (!isNext(a, b, columns)) continue;
        const through = total[a]! + stepCost(a, b, columns, cost);
        if (through < total[b]! - 1e-12) [total[b], changed] = [through, true];
      }
    }
  }
  return total;
}

const grid = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([columns, rows]) =>
  fc.record({
    columns: fc.constant(columns),
    cost: fc.array(fc.constantFrom(LEAST, 1, 1.5, 11), { minLength: columns * rows, maxLength: columns * rows }),
    from: fc.nat(columns * rows - 1),
    to: fc.nat(columns * rows - 1),
  }),
);

test("goes step by step from end to end at the least cost there is, on any grid", () => {
  fc.assert(
    fc.property(grid, ({ columns, cost: costs, from, to }) => {
      const cost = Float64Array.from(costs);
      const find = createFindWay({ columns, cost, least: LEAST });
      find(to, from);
      const way = find(from, to);
      expect([way[0], way.at(-1)]).toEqual([from, to]);
      let total = 0;
      for (const [at, cell] of way.slice(1).entries()) {
        expect(isNext(way[at]!, cell, columns)).toBe(true);
        total += stepCost(way[at]!, cell, columns, cost);
      }
      // Nearness to the straight line may cost a trifle.
      expect(total).toBeLessThan(leastCosts(columns, cost, from)[to]! + 0.02);
    }),
  );
});

test("follows the straight line where all ways cost the same", () => {
  const columns = 41;
  const find = createFindWay({ columns, cost: new Float64Array(columns * 21).fill(1), least: 1 });
  const way = find(0, 20 * columns + 40);
  for (const cell of way) expect(Math.abs((cell % columns) / 2 - Math.floor(cell / columns))).toBeLessThanOrEqual(0.5);
});
