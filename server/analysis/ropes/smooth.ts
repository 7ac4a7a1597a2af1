import type { Point } from "#analysis/layout/point";
import { type Circle, rounded } from "#analysis/discs/frame";

const ROUNDS = 24;
/** White between a rope and the rim of a disc that it passes, px. */
const CLEARANCE = 1.2;
/** A rope may leave its smooth line by this much when points are spared, px. */
const TOLERANCE = 0.15;

/**
 * A smooth line along a way of cells that touches none of the discs `foreign`, from rim to rim of its own two, with as
 * few points as it takes: x, y, x, y, …
 */
export function smoothPath(way: readonly Point[], from: Circle, to: Circle, foreign: readonly Circle[]): number[] {
  const points = way.map((point) => ({ ...point }));
  const near = foreign.filter((circle) => isNear(circle, points));
  for (let round = 0; round < ROUNDS; round += 1) {
    average(points);
    for (const point of points) keepOut(point, near);
  }
  return spared(cut(points, from, to)).flatMap(({ x, y }) => [rounded(x), rounded(y)]);
}

function isNear({ x, y, r }: Circle, points: readonly Point[]): boolean {
  const reach = (r + 12) ** 2;
  return points.some((point) => (point.x - x) ** 2 + (point.y - y) ** 2 < reach);
}

/** Moves each point but the ends halfway to the middle of its neighbours. */
function average(points: Point[]): void {
  let before = points[0]!;
  for (let at = 1; at + 1 < points.length; at += 1) {
    const [here, after] = [points[at]!, points[at + 1]!];
    points[at] = { x: (before.x + 2 * here.x + after.x) / 4, y: (before.y + 2 * here.y + after.y) / 4 };
    before = here;
  }
}

function keepOut(point: Point, circles: readonly Circle[]): void {
  for (const { x, y, r } of circles) {
    const [dx, dy] = [point.x - x, point.y - y];
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= r + CLEARANCE || distance === 0) continue;
    point.x = x + (dx / distance) * (r + CLEARANCE);
    point.y = y + (dy / distance) * (r + CLEARANCE);
  }
}

/** What is left between the last point inside the first disc and the next one inside the second, with both crossings. */
function cut(points: readonly Point[], from: Circle, to: Circle): Point[] {
  const leaves = points.findLastIndex((point) => isInside(point, from));
  const enters = points.findIndex((point, at) => at > leaves && isInside(point, to));
  const start = crossing(points[leaves]!, points[leaves + 1]!, from);
  const end = crossing(points[enters]!, points[enters - 1]!, to);
  return [start, ...points.slice(leaves + 1, enters), end];
}

function isInside(point: Point, { x, y, r }: Circle): boolean {
  return (point.x - x) ** 2 + (point.y - y) ** 2 <= r * r;
}

/** Where the segment from a point inside a circle to one outside crosses it, by halving. */
function crossing(inside: Point, outside: Point, circle: Circle): Point {
  let [low, high] = [0, 1];
  const at = (share: number) => ({
    x: inside.x + share * (outside.x - inside.x),
    y: inside.y + share * (outside.y - inside.y),
  });
  for (let halving = 0; halving < 20; halving += 1) {
    const middle = (low + high) / 2;
    if (isInside(at(middle), circle)) low = middle;
    else high = middle;
  }
  return at(high);
}

/**
 * Leaves out points that the line hardly needs: D. Douglas, T. Peucker, "Algorithms for the Reduction of the Number of
 * Points Required to Represent a Digitized Line or its Caricature", Cartographica 10, 1973, doi:10.3138/FM57-6770-U75U-7727.
 */
function spared(points: readonly Point[]): Point[] {
  const first = points[0]!;
  const last = points[points.length - 1]!;
  let [furthest, at] = [0, 0];
  for (const [index, point] of points.entries()) {
    const distance = distanceTo(point, first, last);
    if (distance > furthest) [furthest, at] = [distance, index];
  }
  if (furthest <= TOLERANCE) return [first, last];
  return [...spared(points.slice(0, at + 1)).slice(0, -1), ...spared(points.slice(at))];
}

/** From a point to a segment. */
function distanceTo(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
  const share = Math.min(Math.max(along, 0), 1);
  return Math.sqrt((a.x + share * dx - point.x) ** 2 + (a.y + share * dy - point.y) ** 2);
}
