/** A mark on the drawing, in px. */
export interface Mark {
  x: number;
  y: number;
  radius: number;
}

/**
 * Index of the mark under a point: the one whose rim is nearest, among those within reach of it.
 * Every mark answers at least `reach` px around its centre, however small it is. -1 when none does.
 */
export function markAt(marks: readonly Mark[], x: number, y: number, reach: number): number {
  let found = -1;
  let nearest = Number.POSITIVE_INFINITY;
  marks.forEach((mark, index) => {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance > Math.max(mark.radius, reach) || distance - mark.radius >= nearest) return;
    nearest = distance - mark.radius;
    found = index;
  });
  return found;
}
