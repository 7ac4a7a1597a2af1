import { meanOf, type Point } from "./point.ts";

/** Below this many known places a direction would mean nothing. */
const ENOUGH_PLACES = 3;

/**
 * Turns a drawing, never mirrored, so that its nodes lie as near as they can to the directions of their places:
 * the rotation of least squares (orthogonal Procrustes in the plane).
 */
export function oriented(points: readonly Point[], places: readonly (Point | null)[]): Point[] {
  const known = points.flatMap((point, node) => (places[node] ? [{ point, place: places[node] }] : []));
  if (known.length < ENOUGH_PLACES) return [...points];
  const from = meanOf(known.map(({ point }) => point));
  const to = meanOf(known.map(({ place }) => place));
  let along = 0;
  let across = 0;
  for (const { point, place } of known) {
    const [x, y, u, v] = [point.x - from.x, point.y - from.y, place.x - to.x, place.y - to.y];
    along += x * u + y * v;
    across += x * v - y * u;
  }
  const angle = Math.atan2(across, along);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}
