import type { Territory } from "#contract/territory";
import { projected } from "#analysis/layout/geography";
import { meanOf, type Point } from "#analysis/layout/point";
import { type Circle, HEIGHT, WIDTH } from "./frame.ts";

/** West to east, for a stage wider than high. */
const STRETCH = 1.4;
/** White between two discs, for ropes to pass. */
export const GAP = 8.5;
/** Room for names at the sides, px. */
const MARGIN = { left: 40, right: 40, top: 6, bottom: 14 };

const ROUNDS = 240;
/** Pull towards the own place in the first round; it fades to nothing. */
const PULL = 0.12;
/** Rounds that only part discs. */
const PARTING = 400;
/** Halvings of the interval in which the scale of the map is looked for. */
const HALVINGS = 14;
/** Widest map tried: px a degree of latitude. */
const WIDEST = 20_000;

/**
 * Where discs of these radii stand: each as near to its territory's centre as the others let it, the whole as large as
 * the frame allows. Circles drawn aside until none overlaps: D. Dorling, "Area Cartograms: Their Use and Creation",
 * 1996. A territory without a centre stands at that of its parent, else in the middle.
 * @param known every territory, the parents among them
 */
export function spreadDiscs(
  territories: readonly Territory[],
  radii: readonly number[],
  known: readonly Territory[],
): Point[] {
  const homes = homesOf(territories, known);
  let [narrow, wide] = [0, WIDEST];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (narrow + wide) / 2;
    if (fits(relaxed(homes, radii, middle))) narrow = middle;
    else wide = middle;
  }
  return centred(relaxed(homes, radii, narrow));
}

function homesOf(territories: readonly Territory[], known: readonly Territory[]): Point[] {
  const centres = new Map(known.map(({ code, centre }) => [code, centre]));
  const places = projected(
    territories.map(({ centre, parent }) => centre ?? (parent === null ? null : (centres.get(parent) ?? null))),
  );
  const middle = meanOf(places.filter((place) => place !== null));
  return places.map((place) => {
    const { x, y } = place ?? middle;
    return { x: (x - middle.x) * STRETCH, y: middle.y - y };
  });
}

/** Discs on a map of `scale` px a degree, drawn aside. */
function relaxed(homes: readonly Point[], radii: readonly number[], scale: number): Circle[] {
  const circles = homes.map(({ x, y }, disc) => ({ x: x * scale, y: y * scale, r: radii[disc]! }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const pull = PULL * (1 - round / ROUNDS);
    for (const [disc, circle] of circles.entries()) {
      circle.x += pull * (homes[disc]!.x * scale - circle.x);
      circle.y += pull * (homes[disc]!.y * scale - circle.y);
    }
    part(circles);
  }
  for (let round = 0; round < PARTING && part(circles); round += 1);
  return circles;
}

/** Pushes every two that are too near apart, the smaller one further; answers whether there were any. */
function part(circles: Circle[]): boolean {
  let moved = false;
  for (const [index, a] of circles.entries()) {
    for (let other = index + 1; other < circles.length; other += 1) {
      const b = circles[other]!;
      const wanted = a.r + b.r + GAP;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      if (dx * dx + dy * dy >= wanted * wanted) continue;
      const distance = Math.sqrt(dx * dx + dy * dy);
      // Two in one place part along a direction that hangs on their numbers alone.
      const [ux, uy] = distance > 1e-9 ? [dx / distance, dy / distance] : [index % 2 === 0 ? 1 : -0.6, 0.8];
      // A hair more than needed, so that the parting ends.
      const push = wanted - distance + 1e-3;
      const share = (b.r * b.r) / (a.r * a.r + b.r * b.r);
      a.x -= ux * push * share;
      a.y -= uy * push * share;
      b.x += ux * push * (1 - share);
      b.y += uy * push * (1 - share);
      moved = true;
    }
  }
  return moved;
}

function bounds(circles: readonly Circle[]) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, r } of circles) {
    [left, right] = [Math.min(left, x - r), Math.max(right, x + r)];
    [top, bottom] = [Math.min(top, y - r), Math.max(bottom, y + r)];
  }
  return { left, top, right, bottom };
}

function fits(circles: readonly Circle[]): boolean {
  const { left, top, right, bottom } = bounds(circles);
  return right - left <= WIDTH - MARGIN.left - MARGIN.right && bottom - top <= HEIGHT - MARGIN.top - MARGIN.bottom;
}

function centred(circles: readonly Circle[]): Point[] {
  const { left, top, right, bottom } = bounds(circles);
  const x = (WIDTH + MARGIN.left - MARGIN.right - left - right) / 2;
  const y = (HEIGHT + MARGIN.top - MARGIN.bottom - top - bottom) / 2;
  return circles.map((circle) => ({ x: circle.x + x, y: circle.y + y }));
}
