import type { Box } from "#web/stage/boxes.ts";
import { scaleOf, type Size } from "#web/stage/projection.ts";
import type { Camera } from "#web/stage/scene.ts";
import { type Disc, type DiscMap, partnersOf } from "./map.ts";

const MARGIN = 10;
/** Units of the map around what the camera goes to. */
const FOCUS_MARGIN = 26;
/** Px per unit of the map: nearer shows nothing more, and under the least, names and marks are not read. */
const NEAREST = 2.6;
const LEAST = 0.95;

/** The camera that shows the whole map. */
export function wholeMap(map: DiscMap, size: Size): Camera {
  const boxes = map.bench === null ? [] : [map.bench.box];
  return showing(extent([...map.discs.map(boxOf), ...boxes], MARGIN), size, Number.POSITIVE_INFINITY);
}

/** Seen so many times larger than whole, or than its own frame when it is small, a map shows each link and each mark. */
const NEAR_FROM = 2;
const OWN_SCALE = 0.9;

/** Whether a map is seen from so near that its ropes are open, and its marks can be pointed at one by one. */
export function isNear(map: DiscMap, camera: Camera, size: Size): boolean {
  return scaleOf(camera, size) >= NEAR_FROM * Math.max(OWN_SCALE, scaleOf(wholeMap(map, size), size));
}

/**
 * The camera that shows some discs, the first of them for certain and of the others, in their order, as many as leave
 * names and marks readable.
 */
export function focusOn(map: DiscMap, discs: readonly number[], size: Size): Camera {
  const boxes = discs.map((disc) => boxOf(map.discs[disc]!));
  const kept = boxes.slice(0, 1);
  for (const box of boxes.slice(1)) {
    if (scaleFor(extent([...kept, box], FOCUS_MARGIN), size) >= LEAST) kept.push(box);
  }
  return showing(extent(kept, FOCUS_MARGIN), size, NEAREST);
}

/** The discs that a selection is about: the disc and its partners, or those of an actor and of whom it is tied to. */
export function discsOf(
  map: DiscMap,
  { place, node, near }: { place: number | null; node: number | null; near: Iterable<number> },
): number[] {
  if (place !== null) return [place, ...partnersOf(map, place)];
  if (node === null) return [];
  const discs = [node, ...near].map((one) => map.discOf[one]).filter((disc) => typeof disc === "number");
  return [...new Set(discs)];
}

const boxOf = ({ x, y, r }: Disc): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

function extent(boxes: readonly Box[], margin: number): Box {
  const left = Math.min(...boxes.map(({ x }) => x)) - margin;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const scaleFor = (box: Box, size: Size): number => Math.min(size.width / box.width, size.height / box.height);

function showing(box: Box, size: Size, nearest: number): Camera {
  const scale = Math.min(scaleFor(box, size), nearest);
  const centre = { x: box.x + box.width / 2, y: -(box.y + box.height / 2) };
  return { ...centre, ratio: Math.min(size.width, size.height) / scale };
}
