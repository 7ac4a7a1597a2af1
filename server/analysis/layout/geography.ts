import type { Anchor } from "#graph/anchors";
import type { Point } from "./point.ts";

const RADIANS = Math.PI / 180;

/**
 * Anchors on a plane, one degree of latitude to the unit: equirectangular, true to angles at their mean latitude.
 */
export function projected(anchors: readonly (Anchor | null)[]): (Point | null)[] {
  const known = anchors.filter((anchor) => anchor !== null);
  const latitude = known.reduce((sum, { lat }) => sum + lat, 0) / Math.max(known.length, 1);
  const shrink = Math.cos(latitude * RADIANS);
  return anchors.map((anchor) => (anchor === null ? null : { x: anchor.lon * shrink, y: anchor.lat }));
}
