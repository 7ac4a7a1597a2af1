/** A plane cut into cells, row by row. */
export interface Grid {
  columns: number;
  /** Cost of a step of one cell across each cell. */
  cost: Float64Array;
  /** Not more than any cell's cost. */
  least: number;
}

/** Cells from one to another on a grid, both ends among them, of least total cost. */
export type FindWay = (from: number, to: number) => number[];

const DIAGONAL = Math.SQRT2;
/**
 * Price of a cell aside of the straight line, a step. Among the many ways of eight directions that cost the same it
 * prefers the one along the line; it is too small to matter otherwise.
 */
const ASIDE = 1e-4;

/**
 * Cheapest way between two cells by steps to the eight neighbours, by A* with octile distance: P. Hart, N. Nilsson,
 * B. Raphael, "A Formal Basis for the Heuristic Determination of Minimum Cost Paths", IEEE Transactions on Systems Science
 * and Cybernetics 4, 1968, doi:10.1109/TSSC.1968.300136. Ties are broken by cell, so equal grids give equal ways.
 * Costs may change between two searches; memory is taken once.
 */
export function createFindWay({ columns, cost, least }: Grid): FindWay {
  const cells = cost.length;
  const distance = new Float64Array(cells);
  const before = new Int32Array(cells);
  const seenIn = new Int32Array(cells);
  const doneIn = new Int32Array(cells);
  const heap = createHeap(8 * cells);
  let search = 0;

  /** Lower bound of the cost from a cell to the goal. */
  function ahead(cell: number, { goal }: Line): number {
    const across = Math.abs((cell % columns) - (goal % columns));
    const along = Math.abs(Math.floor(cell / columns) - Math.floor(goal / columns));
    return least * (Math.max(across, along) + (DIAGONAL - 1) * Math.min(across, along));
  }

  function reach(cell: number, line: Line, total: number, from: number): void {
    if (doneIn[cell] === search || (seenIn[cell] === search && total >= distance[cell]!)) return;
    seenIn[cell] = search;
    distance[cell] = total;
    before[cell] = from;
    heap.push(total + ahead(cell, line), cell);
  }

  function expand(cell: number, line: Line): void {
    const column = cell % columns;
    for (let down = -columns; down <= columns; down += columns) {
      if (cell + down < 0 || cell + down >= cells) continue;
      for (let right = -1; right <= 1; right += 1) {
        if (column + right < 0 || column + right >= columns) continue;
        const next = cell + down + right;
        const step = down !== 0 && right !== 0 ? DIAGONAL : 1;
        const price = (step * (cost[cell]! + cost[next]!)) / 2 + ASIDE * aside(next, columns, line);
        reach(next, line, distance[cell]! + price, cell);
      }
    }
  }

  return (from, to) => {
    const line = lineBetween(from, to, columns);
    search += 1;
    heap.clear();
    reach(from, line, 0, -1);
    for (let cell = heap.pop(); cell !== to; cell = heap.pop()) {
      if (doneIn[cell] === search) continue;
      doneIn[cell] = search;
      expand(cell, line);
    }
    const way: number[] = [];
    for (let cell = to; cell !== -1; cell = before[cell]!) way.push(cell);
    return way.reverse();
  };
}

/** The straight line to the goal, with its normal of length one, in cells. */
interface Line {
  goal: number;
  normal: { x: number; y: number };
}

function lineBetween(from: number, goal: number, columns: number): Line {
  const dx = (goal % columns) - (from % columns);
  const dy = Math.floor(goal / columns) - Math.floor(from / columns);
  const length = Math.max(Math.sqrt(dx * dx + dy * dy), 1);
  return { goal, normal: { x: -dy / length, y: dx / length } };
}

function aside(cell: number, columns: number, { goal, normal }: Line): number {
  const dx = (cell % columns) - (goal % columns);
  const dy = Math.floor(cell / columns) - Math.floor(goal / columns);
  return Math.abs(dx * normal.x + dy * normal.y);
}

interface Heap {
  push(key: number, cell: number): void;
  /** The cell of the smallest key, the smaller cell among equals. Never asked of an empty one: every cell can be reached. */
  pop(): number;
  clear(): void;
}

function createHeap(capacity: number): Heap {
  const keys = new Float64Array(capacity);
  const cells = new Int32Array(capacity);
  let size = 0;
  const isLess = (key: number, cell: number, at: number) => key < keys[at]! || (key === keys[at]! && cell < cells[at]!);
  const set = (at: number, key: number, cell: number) => {
    keys[at] = key;
    cells[at] = cell;
  };

  function push(key: number, cell: number): void {
    let at = size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isLess(key, cell, parent)) break;
      set(at, keys[parent]!, cells[parent]!);
      at = parent;
    }
    set(at, key, cell);
  }

  function pop(): number {
    const top = cells[0]!;
    size -= 1;
    const [key, cell] = [keys[size]!, cells[size]!];
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isLess(keys[child + 1]!, cells[child + 1]!, child)) child += 1;
      if (isLess(key, cell, child)) break;
      set(at, keys[child]!, cells[child]!);
      at = child;
    }
    set(at, key, cell);
    return top;
  }

  return { push, pop, clear: () => (size = 0) };
}
