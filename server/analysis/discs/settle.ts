import type { Point } from "#analysis/layout/point";
import type { Lane } from "./sunflower.ts";

const ROUNDS = 400;
/** White between two marks, px. */
const WHITE = 0.5;

/**
 * Moves marks around the origin as little as it takes for none to overlap another, to leave the disc or to enter the
 * lane. A mark whose neighbours leave it no room at all keeps the least overlap found.
 * @param radii one a mark
 */
export function settled(seats: readonly Point[], radii: readonly number[], disc: number, lane: Lane | null): Point[] {
  const points = seats.map((seat) => ({ ...seat }));
  const keepWithin = () => {
    for (const [mark, point] of points.entries()) {
      if (lane !== null) leaveLane(point, radii[mark]!, lane);
      stayInside(point, disc - radii[mark]! - WHITE);
    }
  };
  keepWithin();
  for (let round = 0; round < ROUNDS && part(points, radii); round += 1) keepWithin();
  return points;
}

function part(points: Point[], radii: readonly number[]): boolean {
  let moved = false;
  for (const [index, a] of points.entries()) {
    for (let other = index + 1; other < points.length; other += 1) {
      const b = points[other]!;
      const wanted = radii[index]! + radii[other]! + WHITE;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      if (dx * dx + dy * dy >= wanted * wanted) continue;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const [ux, uy] = distance > 1e-9 ? [dx / distance, dy / distance] : [1, 0];
      const push = (wanted - distance) / 2 + 1e-3;
      a.x -= ux * push;
      a.y -= uy * push;
      b.x += ux * push;
      b.y += uy * push;
      moved = true;
    }
  }
  return moved;
}

function stayInside(point: Point, furthest: number): void {
  const distance = Math.sqrt(point.x * point.x + point.y * point.y);
  if (distance <= furthest) return;
  const shrink = Math.max(furthest, 0) / distance;
  point.x *= shrink;
  point.y *= shrink;
}

/** By the nearest side. */
function leaveLane(point: Point, radius: number, { width, height }: Lane): void {
  const [right, down] = [width / 2 + radius, height / 2 + radius];
  const [across, along] = [right - Math.abs(point.x), down - Math.abs(point.y)];
  if (across <= 0 || along <= 0) return;
  if (across < along) point.x = point.x < 0 ? -right : right;
  else point.y = point.y < 0 ? -down : down;
}
