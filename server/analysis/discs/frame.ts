/** The frame that discs are set out in, px; the page scales it. */
export const WIDTH = 832;
export const HEIGHT = 666;

/** A circle, px, y down. */
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** A rectangle by its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Coordinates keep two decimals of a px. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
