import type { Grid } from "#analysis/kernels/cheapestWay";
import type { Point } from "#analysis/layout/point";
import { type Circle, HEIGHT, WIDTH } from "#analysis/discs/frame";

/** Side of a cell, px. */
const CELL = 3;
const COLUMNS = Math.ceil(WIDTH / CELL);
const ROWS = Math.ceil(HEIGHT / CELL);

/** Cost of a cell by its distance to the nearest rim, px; the first that holds. */
const INSIDE = 11;
const CLOSE = { upTo: 1.5, cost: 3.2 };
const NEAR = { upTo: 3, cost: 1.5 };
const FREE = 1;
/** Factor where a rope passes already, so that ropes gather. */
const SHARED = 0.74;

/** What it costs a rope to pass each cell of the frame. */
export interface Field {
  grid: Grid;
  cellOf(point: Point): number;
  pointOf(cell: number): Point;
  /** Lets a rope into these discs, its own two; answers the way to close them again. */
  open(discs: readonly number[]): () => void;
  /** Makes the cells of a rope cheaper for the ropes to come; discs stay as closed as they are. */
  share(way: readonly number[]): void;
}

export function createField(circles: readonly Circle[]): Field {
  const cost = new Float64Array(COLUMNS * ROWS).fill(FREE);
  const shared = new Uint8Array(cost.length);
  const inside = circles.map((circle) => priced(circle, cost));

  function pointOf(cell: number): Point {
    return { x: CELL * ((cell % COLUMNS) + 0.5), y: CELL * (Math.floor(cell / COLUMNS) + 0.5) };
  }

  return {
    grid: { columns: COLUMNS, cost, least: SHARED * FREE },
    pointOf,
    cellOf({ x, y }) {
      const column = Math.min(Math.max(Math.floor(x / CELL), 0), COLUMNS - 1);
      return column + COLUMNS * Math.min(Math.max(Math.floor(y / CELL), 0), ROWS - 1);
    },
    open(discs) {
      const cells = discs.flatMap((disc) => inside[disc]!);
      for (const cell of cells) cost[cell] = FREE;
      return () => {
        for (const cell of cells) cost[cell] = INSIDE;
      };
    },
    share(way) {
      for (const cell of way) {
        if (shared[cell] === 1 || cost[cell] === INSIDE) continue;
        shared[cell] = 1;
        cost[cell]! *= SHARED;
      }
    },
  };
}

/** Prices the cells in and around a disc; answers those inside. */
function priced({ x, y, r }: Circle, cost: Float64Array): number[] {
  const inside: number[] = [];
  const reach = r + NEAR.upTo;
  const lastRow = Math.min(ROWS - 1, Math.floor((y + reach) / CELL));
  const lastColumn = Math.min(COLUMNS - 1, Math.floor((x + reach) / CELL));
  for (let row = Math.max(0, Math.floor((y - reach) / CELL)); row <= lastRow; row += 1) {
    for (let column = Math.max(0, Math.floor((x - reach) / CELL)); column <= lastColumn; column += 1) {
      const [dx, dy] = [CELL * (column + 0.5) - x, CELL * (row + 0.5) - y];
      const off = Math.sqrt(dx * dx + dy * dy) - r;
      const cell = column + COLUMNS * row;
      cost[cell] = Math.max(cost[cell]!, priceAt(off));
      if (off < 0) inside.push(cell);
    }
  }
  return inside;
}

function priceAt(off: number): number {
  if (off < 0) return INSIDE;
  if (off < CLOSE.upTo) return CLOSE.cost;
  return off < NEAR.upTo ? NEAR.cost : FREE;
}
