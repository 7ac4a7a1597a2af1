import type { Size } from "./projection.ts";

/** Height in px of a row of a small group. */
export const GROUP_ROW = 24;
const GROUP_GAP = 12;
/** What the right column can hold under the buttons beside the lowest drawing, px. */
const COLUMN_HEIGHT = 280;
const WIDE_FROM = 700;
const FOUR_COLUMNS_FROM = 600;
/** Height in px under which the drawing does not give way to a more open bench. */
const EASY_DRAWING = 440;
const HEADING = 40;
const AIRY_ROW = 24;
const TIGHT_ROW = 17;

/** Where small groups go: beside the drawing while there is room, else in the grid under it. */
export interface Arrangement {
  beside: number[][];
  below: number[][];
  /** Height in px of a row of the bench. */
  benchRow: number;
}

/** Number of columns of the grid and of the bench on a stage of a width in px. */
export function columnsOf(width: number): number {
  return width < FOUR_COLUMNS_FROM ? 2 : 4;
}

/**
 * Shares out the stage. Groups of three or more are tall and stand beside a wide drawing, as many as fit beside the
 * lowest one; pairs fill the grid. The bench breathes when the drawing stays at its ease, else its rows close up.
 */
export function arrange(
  groups: readonly number[][],
  benched: number,
  drawn: number,
  { width, height }: Size,
): Arrangement {
  const [beside, below]: [number[][], number[][]] = [[], []];
  let free = drawn > 0 && width >= WIDE_FROM ? COLUMN_HEIGHT : 0;
  for (const group of groups) {
    const needed = group.length * GROUP_ROW + GROUP_GAP;
    if (group.length >= 3 && needed <= free) {
      beside.push(group);
      free -= needed;
    } else below.push(group);
  }
  const columns = columnsOf(width);
  const groupRows = Math.ceil(below.length / columns);
  const tallest = Math.max(0, ...below.map((group) => group.length));
  const rows = Math.ceil(benched / columns);
  const airy = (drawn > 0 ? EASY_DRAWING : 0) + groupRows * tallest * GROUP_ROW + HEADING + rows * AIRY_ROW;
  return { beside, below, benchRow: airy <= height ? AIRY_ROW : TIGHT_ROW };
}
