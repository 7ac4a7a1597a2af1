import type { Neighbours } from "#analysis/kernels/neighbours";
import { randomFor } from "#analysis/random";
import { meanOf, type Point } from "./point.ts";

/** Half a degree of latitude: about the width of three EPCI. */
const RING = 0.5;
/** Nodes of one territory share an anchor: without a small shift no force could part them. */
const SHIFT = 0.05;

/**
 * Where each node starts: at its place, else amid its neighbours of known place, else on a ring around the middle.
 * The shift and the angle hang on the node's id and the seed alone.
 */
export function startPoints(
  ids: readonly string[],
  places: readonly (Point | null)[],
  { starts, ends }: Neighbours,
  seed: number,
): Point[] {
  const middle = meanOf(places.filter((place) => place !== null));
  return ids.map((id, node) => {
    const random = randomFor(seed, `layout/${id}`);
    const angle = 2 * Math.PI * random();
    const around = [...ends.subarray(starts[node], starts[node + 1])].flatMap((end) => places[end] ?? []);
    const place = places[node] ?? (around.length > 0 ? meanOf(around) : null);
    const distance = place === null ? RING : SHIFT * Math.sqrt(random());
    const { x, y } = place ?? middle;
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
}
