/** A rectangle in px, by its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line in px. */
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Whether two rectangles share more than a border. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a line enters a rectangle (Liang and Barsky's clipping). */
export function crosses(line: Segment, box: Box): boolean {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [-dx, line.x1 - box.x],
    [dx, box.x + box.width - line.x1],
    [-dy, line.y1 - box.y],
    [dy, box.y + box.height - line.y1],
  ];
  for (const [slope, distance] of sides) {
    if (slope === 0 && distance < 0) return false;
    if (slope < 0) enter = Math.max(enter, distance / slope);
    if (slope > 0) leave = Math.min(leave, distance / slope);
  }
  return enter < leave;
}

/** Rectangles filed by square, so that asking what lies somewhere reads only what is near. */
export interface BoxIndex {
  add(box: Box): void;
  /** Whether the rectangle overlaps one that was added. */
  taken(box: Box): boolean;
}

const SQUARE = 64;
/** More squares than any drawing has rows: two squares may share a key only far from it. */
const STRIDE = 100_000;

/** An empty index. */
export function boxIndex(): BoxIndex {
  const squares = new Map<number, Box[]>();
  return {
    add(box) {
      for (const key of keysOf(box)) {
        const filed = squares.get(key);
        if (filed === undefined) squares.set(key, [box]);
        else filed.push(box);
      }
    },
    taken: (box) => keysOf(box).some((key) => squares.get(key)?.some((other) => overlap(other, box)) === true),
  };
}

function keysOf({ x, y, width, height }: Box): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(x / SQUARE); column <= Math.floor((x + width) / SQUARE); column++) {
    for (let row = Math.floor(y / SQUARE); row <= Math.floor((y + height) / SQUARE); row++)
      keys.push(column * STRIDE + row);
  }
  return keys;
}
