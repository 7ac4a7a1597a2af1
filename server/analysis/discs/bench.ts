import { type Box, type Circle, HEIGHT, WIDTH } from "./frame.ts";

/** Room for a title, three rows of dots and two lines of text. */
const SIZE = { width: 156, height: 104 };
const MARGIN = 24;
const CLEARANCE = 10;

/** The corner without a disc where actors of unknown place sit: lower right first; null when every corner is taken. */
export function benchCorner(circles: readonly Circle[]): Box | null {
  const left = MARGIN;
  const top = MARGIN;
  const right = WIDTH - MARGIN - SIZE.width;
  const bottom = HEIGHT - MARGIN / 2 - SIZE.height;
  const corners = [
    { x: right, y: bottom },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: left, y: top },
  ];
  const free = corners.find((corner) => circles.every((circle) => distance(corner, circle) > circle.r + CLEARANCE));
  return free === undefined ? null : { ...free, ...SIZE };
}

/** From the box at a corner to the middle of a circle. */
function distance(corner: { x: number; y: number }, { x, y }: Circle): number {
  const dx = Math.max(corner.x - x, 0, x - corner.x - SIZE.width);
  const dy = Math.max(corner.y - y, 0, y - corner.y - SIZE.height);
  return Math.sqrt(dx * dx + dy * dy);
}
