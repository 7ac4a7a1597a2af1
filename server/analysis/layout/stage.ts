import type { Point } from "./point.ts";

/** Width to height of the stage that drawings are set out for. */
const STAGE = 1.3;
/** White between two drawings, as a share of the side of the largest. */
const GAP = 0.08;
/** Names run along x and need the room; a wider drawing than this would no longer look like its directions. */
const MOST_STRETCH = 1.6;
/** Coordinates keep two decimals: drawings are hundreds of units wide. */
const PRECISION = 100;

interface Box {
  left: number;
  bottom: number;
  width: number;
  height: number;
}

function boxOf(points: readonly Point[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  return { left, bottom, width: right - left, height: top - bottom };
}

/** Sets drawings out in rows from the top left, in the order given, so that their boxes never meet. */
export function packed(drawings: readonly Point[][]): Point[][] {
  const boxes = drawings.map(boxOf);
  const gap = GAP * boxes.reduce((side, { width, height }) => Math.max(side, width, height), 0);
  const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const rowWidth = Math.max(Math.sqrt(area * STAGE), ...boxes.map(({ width }) => width + gap));
  let [left, top, rowHeight] = [0, 0, 0];
  return drawings.map((points, drawing) => {
    const box = boxes[drawing]!;
    if (left > 0 && left + box.width > rowWidth) [left, top, rowHeight] = [0, top - rowHeight - gap, 0];
    const shift = { x: left - box.left, y: top - box.height - box.bottom };
    left += box.width + gap;
    rowHeight = Math.max(rowHeight, box.height);
    return points.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y }));
  });
}

/** Widens drawings towards the proportions of the stage and centres them together on the origin. */
export function onStage(drawings: readonly Point[][]): Point[][] {
  const { left, bottom, width, height } = boxOf(drawings.flat());
  const stretch = Math.min(Math.max((STAGE * height) / width, 1), MOST_STRETCH);
  const settle = (value: number, middle: number, by: number) =>
    Math.round((value - middle) * by * PRECISION) / PRECISION;
  return drawings.map((points) =>
    points.map(({ x, y }) => ({
      x: settle(x, left + width / 2, stretch),
      y: settle(y, bottom + height / 2, 1),
    })),
  );
}
