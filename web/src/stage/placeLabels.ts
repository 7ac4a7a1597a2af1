import { type Box, type BoxIndex, boxIndex, crosses, type Segment } from "./boxes.ts";
import type { Mark } from "./hit.ts";
import type { Size } from "./projection.ts";

/** Size in px of a text set in a number of lines. */
export interface TextSize {
  width: number;
  height: number;
}

/** A label to place. What costs time is asked for only when the label is tried. */
export interface LabelRequest {
  /** Index of the mark that it names. */
  mark: number;
  /** Its text on one line, then on two if it can be cut. */
  settings(): readonly TextSize[];
  /** Lines that it should not lie on when it can be helped. */
  lines(): readonly Segment[];
  /** Whether it may stand in a cell that has a label already. */
  exempt: boolean;
  /** Whether it is also tried further from its mark. */
  insistent: boolean;
}

/** Where a label goes. `setting` is the index of the text size that was used. */
export interface Placement {
  request: number;
  setting: number;
  align: "left" | "right" | "center";
  box: Box;
}

const GAP_BESIDE = 6;
const GAP_ABOVE = 3;
const NEAR_ONLY = [0];
/** How much further an insistent label is tried, px. */
const FURTHER = [0, 12, 24, 36];

/**
 * Places labels in the order given: right of the mark, else left, above, below, and of those where the label fits, the
 * one that lies on the fewest lines. It fits when it is inside the drawing and overlaps neither a mark nor a label.
 * A label that fits nowhere on one line is tried on two, and is left out rather than cut.
 * @param covered places that are not free.
 * @param cell when given, one label at most for each cell of that size, but for exempt ones.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  marks: readonly Mark[],
  size: Size,
  cell: Size | null,
  covered: readonly Box[] = [],
): Placement[] {
  const taken = boxIndex();
  for (const box of covered) taken.add(box);
  for (const { x, y, radius } of marks) {
    taken.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  }
  const cells = new Set<string>();
  const placements: Placement[] = [];
  requests.forEach((request, index) => {
    const mark = marks[request.mark]!;
    const key = cell === null ? null : `${Math.floor(mark.x / cell.width)} ${Math.floor(mark.y / cell.height)}`;
    if (key !== null && !request.exempt && cells.has(key)) return;
    const placed = place(request, mark, size, taken);
    if (placed === null) return;
    taken.add(placed.box);
    if (key !== null) cells.add(key);
    placements.push({ request: index, ...placed });
  });
  return placements;
}

type Place = Omit<Placement, "request">;

function place(request: LabelRequest, mark: Mark, size: Size, taken: BoxIndex): Place | null {
  const settings = request.settings();
  for (const distance of request.insistent ? FURTHER : NEAR_ONLY) {
    for (const [setting, text] of settings.entries()) {
      const spots = around({ ...mark, radius: mark.radius + distance }, text);
      const free = spots.filter(({ box }) => inside(box, size) && !taken.taken(box));
      const best = free.length > 1 ? leastCrossed(free, request.lines()) : free[0];
      if (best !== undefined) return { setting, ...best };
    }
  }
  return null;
}

type Spot = Pick<Placement, "align" | "box">;

function around({ x, y, radius }: Mark, { width, height }: TextSize): Spot[] {
  const [besideY, aboveX] = [y - height / 2, x - width / 2];
  return [
    { align: "left", box: { x: x + radius + GAP_BESIDE, y: besideY, width, height } },
    { align: "right", box: { x: x - radius - GAP_BESIDE - width, y: besideY, width, height } },
    { align: "center", box: { x: aboveX, y: y - radius - GAP_ABOVE - height, width, height } },
    { align: "center", box: { x: aboveX, y: y + radius + GAP_ABOVE, width, height } },
  ];
}

function inside({ x, y, width, height }: Box, size: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}

function leastCrossed(spots: Spot[], lines: readonly Segment[]): Spot | undefined {
  let [best, fewest]: [Spot | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const spot of spots) {
    const crossed = lines.filter((line) => crosses(line, spot.box)).length;
    if (crossed < fewest) [best, fewest] = [spot, crossed];
  }
  return best;
}
