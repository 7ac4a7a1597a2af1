/** x to the east, y to the north. */
export interface Point {
  x: number;
  y: number;
}

/** The middle of some points; the origin when there is none. */
export function meanOf(points: readonly Point[]): Point {
  const count = Math.max(points.length, 1);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
