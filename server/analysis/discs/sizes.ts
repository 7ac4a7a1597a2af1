import { HEIGHT, WIDTH } from "./frame.ts";

/** Area of an actor at full scale, px²: room for a mark of the usual size and as much white around it. */
const AREA = 62;
/** Share of the frame that discs may cover: more would leave ropes no way between them. */
const COVER = 0.24;
/** A lone actor's mark must fit with some white around it. */
const SMALLEST = 7.5;
const EMPTY = 6.5;

/** Factor on lengths, so that all actors find room: 1 up to about 2,100 of them. */
export function scaleFor(actors: number): number {
  return Math.min(1, Math.sqrt((COVER * WIDTH * HEIGHT) / (AREA * Math.max(actors, 1))));
}

/** Radius of a disc whose area is by known actors; a small fixed one when none is known. */
export function radiusFor(actors: number, scale: number): number {
  if (actors === 0) return EMPTY;
  return Math.max(SMALLEST, scale * Math.sqrt((AREA * actors) / Math.PI));
}

/** Radius of an actor's mark by its links, before the factor. */
export function markRadius(links: number): number {
  return Math.min(6.2, 1.35 + 0.52 * Math.sqrt(links));
}
