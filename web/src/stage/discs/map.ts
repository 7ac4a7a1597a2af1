import type { DiscStatus, NameLane } from "#contract/drawing";
import type { Box } from "#web/stage/boxes.ts";
import type { Point } from "#web/stage/projection.ts";
import type { Camera } from "#web/stage/scene.ts";

/** A territory, in the frame of its map: x to the right, y down. */
export interface Disc {
  code: string;
  name: string;
  /** Short name for the picture. */
  label: string;
  x: number;
  y: number;
  r: number;
  status: DiscStatus;
  /** Actors that make its area, visible or not. */
  known: number;
  /** Where the short name stands inside; null: beside. */
  lane: NameLane | null;
  /** Visible actors, direct links inside, direct links with other territories, and how many of those. */
  actors: number;
  internal: number;
  external: number;
  partners: number;
}

/** The direct links between two territories. */
export interface Rope {
  /** Indices of discs. */
  a: number;
  b: number;
  /** Scene edges. */
  edges: number[];
  /** Whether it is drawn at rest. */
  shown: boolean;
  /** From rim to rim: x, y, x, y, … */
  path: number[];
}

/** Those who sit in no disc, with what is said of them. */
export interface MapBench {
  box: Box;
  title: string;
  /** How many actors, and of all who sit there. */
  actors: string;
  counts: string;
  hint: string;
}

/** The number of a circle, on the mark of one of its members. */
export interface CircleNumber {
  node: number;
  hue: number;
  text: string;
}

/** What the disposition by territory draws beside the marks. Places of marks are those of the scene, y turned north. */
export interface DiscMap {
  discs: Disc[];
  /** Strongest first. */
  ropes: Rope[];
  /** Disc of each node of the scene. */
  discOf: (number | null)[];
  bench: MapBench | null;
  numbers: CircleNumber[];
  /** Seas and neighbours, for orientation. */
  around: (Point & { name: string })[];
}

/** Smaller than one: marks shrink with their discs. Larger: they grow more slowly, so that links show between them. */
const GROWTH = 0.7;

/** Factor on the radius of a mark at a scale in px per unit of the map. */
export function markScale(scale: number): number {
  return scale <= 1 ? scale : scale ** GROWTH;
}

/** The camera's centre in the frame of the map. */
export const mapCentre = ({ x, y }: Camera): Point => ({ x, y: -y });

/** Index of the disc that a point of the map lies in; null when it lies in none. */
export function discAt({ discs }: DiscMap, { x, y }: Point): number | null {
  const found = discs.findIndex((disc) => Math.hypot(disc.x - x, disc.y - y) <= disc.r);
  return found === -1 ? null : found;
}

/** Discs that a disc has ropes with, strongest first. */
export function partnersOf({ ropes }: DiscMap, disc: number): number[] {
  return ropes.flatMap(({ a, b }) => (a === disc ? [b] : b === disc ? [a] : []));
}
