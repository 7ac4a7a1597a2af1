import type { Box } from "#web/stage/boxes.ts";
import { ropeWidth } from "./look.ts";
import type { DiscMap } from "./map.ts";

/** How much rope lies under a box of the map. */
export type Cover = (box: Box) => number;

const CELL = 3;
const STEP = 2;

/** Sums the ropes drawn at rest over a grid, so that asking for a box costs four reads, whatever lies in it. */
export function ropeCover({ discs, ropes }: DiscMap): Cover {
  const columns = Math.ceil(Math.max(0, ...discs.map(({ x, r }) => x + r)) / CELL) + 40;
  const rows = Math.ceil(Math.max(0, ...discs.map(({ y, r }) => y + r)) / CELL) + 20;
  const sums = new Float64Array((columns + 1) * (rows + 1));
  for (const { path, edges, shown } of ropes) {
    if (shown) layDown(path, ropeWidth(edges.length), sums, columns, rows);
  }
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const at = row * (columns + 1) + column;
      sums[at]! += sums[at - 1]! + sums[at - columns - 1]! - sums[at - columns - 2]!;
    }
  }
  return ({ x, y, width, height }) => {
    const [left, right] = [cellOf(x, columns), cellOf(x + width, columns)];
    const [top, bottom] = [cellOf(y, rows) * (columns + 1), cellOf(y + height, rows) * (columns + 1)];
    return sums[bottom + right]! - sums[top + right]! - sums[bottom + left]! + sums[top + left]!;
  };
}

const cellOf = (at: number, cells: number): number => Math.min(cells, Math.max(0, Math.round(at / CELL)));

/** Adds to each cell the area of rope in it; cells count from one, for the sums. */
function layDown(path: readonly number[], width: number, sums: Float64Array, columns: number, rows: number): void {
  for (let at = 2; at < path.length; at += 2) {
    const [x, y] = [path[at - 2]!, path[at - 1]!];
    const [dx, dy] = [path[at]! - x, path[at + 1]! - y];
    const length = Math.hypot(dx, dy);
    const steps = Math.max(1, Math.round(length / STEP));
    for (let step = 0; step < steps; step++) {
      const column = Math.floor((x + (dx * step) / steps) / CELL) + 1;
      const row = Math.floor((y + (dy * step) / steps) / CELL) + 1;
      if (column < 1 || row < 1 || column > columns || row > rows) continue;
      sums[row * (columns + 1) + column]! += (length / steps) * width;
    }
  }
}
