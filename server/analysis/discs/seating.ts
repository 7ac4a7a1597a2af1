import { munkres } from "munkres";
import { meanOf, type Point } from "#analysis/layout/point";
import { type Pulls, wishes } from "./force.ts";
import { markRadius } from "./sizes.ts";
import { settled } from "./settle.ts";
import { type Lane, sunflower } from "./sunflower.ts";

/** One disc, and who sits in it. */
export interface Table {
  radius: number;
  lane: Lane | null;
  /** Factor on the radii of marks. */
  scale: number;
  pulls: Pulls;
  /** Links of each actor in the whole graph. */
  links: number[];
}

/** Where those without a link sit when the disc has no partner to turn away from. */
const SOUTH: Point = { x: 0, y: 1 };

/**
 * A seat for every actor of a disc, around the disc's middle: those without any link together at the rim away from the
 * partners, the others on the seats that are nearest to where force puts them, by least total distance.
 */
export function seated({ radius, lane: name, scale, pulls, links }: Table, seed: number): Point[] {
  const lane = name === null ? null : keptFree(name, radius);
  const radii = links.map((count) => scale * markRadius(count));
  const seats = sunflower(links.length, radius - scale * markRadius(1), lane);
  const tied = [...links.keys()].filter((actor) => links[actor]! > 0);
  const alone = [...links.keys()].filter((actor) => links[actor] === 0);
  const away = awayFrom(pulls, radius);
  const order = [...seats.keys()].sort((a, b) => distance(seats[a]!, away) - distance(seats[b]!, away) || a - b);
  const taken = order.slice(0, alone.length);
  const free = order.slice(alone.length).sort((a, b) => a - b);
  const chosen = new Array<Point>(links.length);
  for (const [index, actor] of alone.entries()) chosen[actor] = seats[taken[index]!]!;
  const places = nearest(
    spreadOver(wishes(only(pulls, tied), seed), radius),
    free.map((seat) => seats[seat]!),
  );
  for (const [index, actor] of tied.entries()) chosen[actor] = places[index]!;
  return settled(chosen, radii, radius, lane);
}

/** Narrower than this, what is left between a name and the rim is no place to sit, px. */
const POCKET = 10;

function keptFree({ width, height }: Lane, radius: number): Lane {
  return { width: radius - width / 2 < POCKET ? 2 * radius : width, height };
}

/** The point of the rim on the other side of the partners. */
function awayFrom({ outside }: Pulls, radius: number): Point {
  const { x, y } = meanOf(outside.map(({ towards }) => towards));
  const length = Math.sqrt(x * x + y * y);
  return length < 1e-6 ? { x: 0, y: radius * SOUTH.y } : { x: (-radius * x) / length, y: (-radius * y) / length };
}

/** The pulls on some of the actors alone. */
function only({ ids, inside, outside, circles }: Pulls, actors: readonly number[]): Pulls {
  const place = new Map(actors.map((actor, index) => [actor, index]));
  return {
    ids: actors.map((actor) => ids[actor]!),
    inside: inside.map(([a, b]) => [place.get(a)!, place.get(b)!]),
    outside: outside.map((pull) => ({ ...pull, actor: place.get(pull.actor)! })),
    circles: actors.map((actor) => circles[actor]!),
  };
}

/** Brings points to the middle and size of an evenly filled disc: there the mean squared distance is half the radius's. */
function spreadOver(points: readonly Point[], radius: number): Point[] {
  const middle = meanOf(points);
  const squares = points.map(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2);
  const mean = squares.reduce((sum, square) => sum + square, 0) / Math.max(points.length, 1);
  const scale = mean > 0 ? Math.sqrt((radius * radius) / 2 / mean) : 1;
  return points.map(({ x, y }) => ({ x: (x - middle.x) * scale, y: (y - middle.y) * scale }));
}

/** One seat a point, of least total distance. */
function nearest(points: readonly Point[], seats: readonly Point[]): Point[] {
  const costs = points.map((point) => Float64Array.from(seats, (seat) => distance(point, seat)));
  const chosen = new Array<Point>(points.length);
  for (const [point, seat] of munkres(costs)) chosen[point] = seats[seat]!;
  return chosen;
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
