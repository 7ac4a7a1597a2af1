import { createFindWay } from "#analysis/kernels/cheapestWay";
import type { Circle } from "#analysis/discs/frame";
import { createField } from "./field.ts";
import { smoothPath } from "./smooth.ts";

/** Two discs, as indices, `a` < `b`. */
export interface DiscPair {
  a: number;
  b: number;
}

/**
 * Routes ropes between discs, each the cheapest way from centre to centre that leaves other discs aside and joins ropes
 * routed before, then smoothed and cut at both rims.
 * @param pairs in order of routing: the strongest first
 * @returns one path a pair: x, y, x, y, …
 */
export function routeRopes(
  circles: readonly Circle[],
  pairs: readonly DiscPair[],
  onProgress?: (done: number) => void,
): number[][] {
  const field = createField(circles);
  const findWay = createFindWay(field.grid);
  return pairs.map(({ a, b }, index) => {
    const [from, to] = [circles[a]!, circles[b]!];
    const close = field.open([a, b]);
    const way = findWay(field.cellOf(from), field.cellOf(to));
    close();
    field.share(way);
    const points = way.map(field.pointOf);
    points[0] = from;
    points[points.length - 1] = to;
    const foreign = circles.filter((_, disc) => disc !== a && disc !== b);
    const path = smoothPath(points, from, to, foreign);
    onProgress?.(index + 1);
    return path;
  });
}
