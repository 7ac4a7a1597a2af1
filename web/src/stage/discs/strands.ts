import type { Point } from "#web/stage/projection.ts";
import type { Scene } from "#web/stage/scene.ts";
import type { DiscMap, Rope } from "./map.ts";

/** One link of a rope, from its actor along the rope to its partner: x, y, x, y, … in the frame of the map. */
export interface Strand {
  edge: number;
  points: number[];
}

/** Room of strands, units of the map: between two of them, and for all that run together. */
export interface StrandRoom {
  gap: number;
  widest: number;
}

/** Thin strands take no more than the way between two discs, or little more; those of one actor are thick, and fewer. */
export const THIN: StrandRoom = { gap: 1.7, widest: 13 };
export const THICK: StrandRoom = { gap: 3, widest: 24 };

/** A strand is looked at so often along its way, units of the map. */
const STEP = 4;
/** Ropes whose points fall into the same square of this side run together there. */
const SQUARE = 9;
/** Points on either side over which a strand moves from one lane to another. */
const EASE = 5;

/** Links of one rope, seen from one of its discs. */
interface Bundle {
  /** From the disc outwards. */
  path: number[];
  edges: number[];
  outwards: boolean;
}

/**
 * Links that leave a disc, or all those of one rope, side by side: where several ropes share a way, their strands share
 * it out in the order in which they leave the disc, so that each can be followed and few cross.
 * @param from index of the disc
 * @param ropes ropes of that disc with the edges to draw
 */
export function strandsFrom(
  from: number,
  ropes: readonly Pick<Rope, "a" | "b" | "path" | "edges">[],
  { discOf, discs }: DiscMap,
  scene: Scene,
  room: StrandRoom,
): Strand[] {
  const bundles = ropes.map((rope): Bundle => {
    const outwards = rope.a === from;
    const path = resampled(outwards ? rope.path : reversed(rope.path));
    return { path, outwards, edges: inOrder(rope.edges, path, (edge) => ends(edge, from, discOf, scene)) };
  });
  bundles.sort((s, t) => bearing(discs[from]!, s.path) - bearing(discs[from]!, t.path));
  const lanes = lanesOf(bundles, room);
  return bundles.flatMap(({ path, edges }, bundle) => {
    const across = normals(path);
    const offsets = eased(lanes[bundle]!);
    return edges.map((edge, strand) => {
      const [first, last] = ends(edge, from, discOf, scene);
      const aside = across.flatMap((normal, at) => {
        const { start, gap } = offsets[at]!;
        const by = start + strand * gap;
        return [path[2 * at]! + normal.x * by, path[2 * at + 1]! + normal.y * by];
      });
      return { edge, points: [first.x, first.y, ...aside, last.x, last.y] };
    });
  });
}

/** Where a node sits, in the frame of the map. */
export function seatOf(scene: Scene, node: number): Point {
  const { x, y } = scene.nodes[node]!;
  return { x, y: -y };
}

/** The seats at the ends of a link, that of the disc first. */
function ends(edge: number, from: number, discOf: DiscMap["discOf"], scene: Scene): [Point, Point] {
  const { source, target } = scene.edges[edge]!;
  const [first, last] = discOf[source] === from ? [source, target] : [target, source];
  return [seatOf(scene, first), seatOf(scene, last)];
}

/** Links in the order in which their ends stand across their way, left to right. */
function inOrder(
  edges: readonly number[],
  path: readonly number[],
  endsOf: (edge: number) => [Point, Point],
): number[] {
  const across = normals(path);
  const lateral = new Map(
    edges.map((edge) => {
      const [first, last] = endsOf(edge);
      return [edge, aside(path, across, 0, first) + aside(path, across, -1, last)];
    }),
  );
  return [...edges].sort((s, t) => lateral.get(s)! - lateral.get(t)! || s - t);
}

/** How far to the right of one end of a way a point stands. */
function aside(path: readonly number[], across: readonly Point[], end: 0 | -1, { x, y }: Point): number {
  const normal = across.at(end)!;
  const at = end === 0 ? 0 : path.length - 2;
  return (x - path[at]!) * normal.x + (y - path[at + 1]!) * normal.y;
}

/** Angle at which a way leaves a disc, radians from the west, clockwise on the screen. */
function bearing(disc: Point, path: readonly number[]): number {
  return Math.atan2(path[1]! - disc.y, path[0]! - disc.x);
}

/** Place of a bundle's first strand across its way, and the step to the next, at one point. */
interface Lane {
  start: number;
  gap: number;
}

/** Shares out every square of the map among the strands that run through it. */
function lanesOf(bundles: readonly Bundle[], { gap: usual, widest }: StrandRoom): Lane[][] {
  const crowd = new Map<string, Set<number>>();
  const squares = bundles.map(({ path }, bundle) => {
    const keys = squaresOf(path);
    for (const key of keys) crowd.set(key, (crowd.get(key) ?? new Set()).add(bundle));
    return keys;
  });
  return squares.map((keys, bundle) =>
    keys.map((key) => {
      // Bundles are numbered in the order of their bearing.
      const together = [...crowd.get(key)!].sort((a, b) => a - b);
      const count = (some: readonly number[]) => some.reduce((sum, one) => sum + bundles[one]!.edges.length, 0);
      const total = count(together);
      const gap = Math.min(usual, widest / Math.max(1, total - 1));
      return { start: (count(together.slice(0, together.indexOf(bundle))) - (total - 1) / 2) * gap, gap };
    }),
  );
}

function squaresOf(path: readonly number[]): string[] {
  return Array.from({ length: path.length / 2 }, (_, at) => {
    return `${Math.round(path[2 * at]! / SQUARE)} ${Math.round(path[2 * at + 1]! / SQUARE)}`;
  });
}

function eased(lanes: readonly Lane[]): Lane[] {
  return lanes.map((_, at) => {
    const window = lanes.slice(Math.max(0, at - EASE), at + EASE + 1);
    const mean = (of: (lane: Lane) => number) => window.reduce((sum, lane) => sum + of(lane), 0) / window.length;
    return { start: mean(({ start }) => start), gap: mean(({ gap }) => gap) };
  });
}

/** Unit vectors to the right of a way at each of its points. */
function normals(path: readonly number[]): Point[] {
  const last = path.length / 2 - 1;
  return Array.from({ length: last + 1 }, (_, at) => {
    const [before, after] = [Math.max(0, at - 1), Math.min(last, at + 1)];
    const dx = path[2 * after]! - path[2 * before]!;
    const dy = path[2 * after + 1]! - path[2 * before + 1]!;
    const length = Math.hypot(dx, dy) || 1;
    return { x: -dy / length, y: dx / length };
  });
}

function reversed(path: readonly number[]): number[] {
  const points: number[] = [];
  for (let at = path.length - 2; at >= 0; at -= 2) points.push(path[at]!, path[at + 1]!);
  return points;
}

/** The same way with points at equal steps, its ends kept. */
function resampled(path: readonly number[]): number[] {
  const points = [path[0]!, path[1]!];
  let left = STEP;
  for (let at = 2; at < path.length; at += 2) {
    let [x, y] = [path[at - 2]!, path[at - 1]!];
    let length = Math.hypot(path[at]! - x, path[at + 1]! - y);
    while (length >= left) {
      x += ((path[at]! - x) * left) / length;
      y += ((path[at + 1]! - y) * left) / length;
      points.push(x, y);
      length -= left;
      left = STEP;
    }
    left -= length;
  }
  points.push(path.at(-2)!, path.at(-1)!);
  return points;
}
