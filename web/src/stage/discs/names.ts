import { type Box, overlap } from "#web/stage/boxes.ts";
import { settingsOf } from "#web/stage/labelText.ts";
import type { Cover } from "./cover.ts";
import type { Disc, DiscMap } from "./map.ts";

/** How strongly a name is written: at rest, as one of the finding's, or as the selection's. */
export type Weight = "rest" | "named" | "chosen";

/** A name in its place, px from the map's origin at one scale. */
export interface PlacedName {
  disc: number;
  lines: string[];
  box: Box;
  align: "left" | "right" | "center";
  /** Font size, px. */
  size: number;
  weight: Weight;
  /** Whether it stands in its disc. */
  inside: boolean;
  /** From the rim to a name that stands away from it. */
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
}

export interface NameView {
  /** Px per unit of the map. */
  scale: number;
  /** Where names may stand, px at this scale. */
  bounds: Box;
  /** What they may not cover. */
  taken: readonly Box[];
  chosen: number | null;
}

/** Width in px of a text at a font size. */
export type MeasureName = (text: string, size: number, weight: Weight) => number;

export const NAME_LINE = 1.1;
const SIZES: Record<Weight, number> = { rest: 11, named: 12, chosen: 12 };
const INSIDE_SIZES = [11, 18] as const;
/** Letters may stand out of their disc by this much where its lane was measured for a larger picture. */
const OVER = 3;
/** Height of capitals, font sizes. */
const CAPITALS = 0.72;
const AIR = 2;
/** Beside more actors than this a name may stand away from its disc, with a line to it. */
const LARGE = 30;
const DIRECTIONS = 24;
const GAP = 4;
const FURTHER = [GAP, 14, 26, 40];
/** A name this near another disc names neither: it costs as much as a rope. */
const TOO_NEAR = 7;
const ROPE_COST = 20;
/** What lies on more rope than this, px², stays unwritten, but for the names that the finding needs. */
const MOST_COST = 70;
/** A step away from the disc costs more than a direction. */
const FURTHER_COST = 12;

/**
 * Writes the names of discs: inside where there is a lane for them, else beside in one of 24 directions, on one line or
 * two, where they cover least rope; never on a disc nor on another name. Names of the finding come first, then large
 * discs. Those that find no place are left out.
 */
export function placeNames(map: DiscMap, cover: Cover, view: NameView, measure: MeasureName): PlacedName[] {
  const placed: PlacedName[] = [];
  const order = orderOf(map, view.chosen);
  const left = order.filter((disc) => {
    const name = insideName(map.discs[disc]!, disc, view, measure);
    if (name !== null) placed.push(name);
    return name === null;
  });
  const taken = [...view.taken];
  const crowd = map.discs.map(({ x, y, r }) => ({ x: x * view.scale, y: y * view.scale, r: r * view.scale }));
  for (const disc of left) {
    const name = besideName(map.discs[disc]!, disc, { ...view, taken }, crowd, cover, measure);
    if (name === null) continue;
    placed.push(name);
    taken.push(name.box);
  }
  return placed;
}

function orderOf({ discs }: DiscMap, chosen: number | null): number[] {
  const rank = (disc: number) => (disc === chosen ? 0 : discs[disc]!.status === "linked" ? 2 : 1);
  return [...discs.keys()].sort((a, b) => rank(a) - rank(b) || discs[b]!.r - discs[a]!.r || a - b);
}

function weightOf({ status }: Disc, index: number, chosen: number | null): Weight {
  if (index === chosen) return "chosen";
  return status === "linked" ? "rest" : "named";
}

function insideName(
  disc: Disc,
  index: number,
  { scale, chosen, taken }: NameView,
  measure: MeasureName,
): PlacedName | null {
  if (disc.lane === null) return null;
  const weight = index === chosen ? "chosen" : "named";
  const size = Math.round(Math.min(INSIDE_SIZES[1], Math.max(INSIDE_SIZES[0], disc.lane.size * scale)));
  const { lines } = disc.lane;
  const letters = Math.max(...lines.map((line) => measure(line, size, weight)));
  const tall = size * (CAPITALS + (lines.length - 1) * NAME_LINE);
  if (Math.hypot(letters, tall) / 2 > disc.r * scale + OVER) return null;
  const [width, height] = [letters + 2 * AIR, lines.length * size * NAME_LINE + AIR];
  const left = disc.x * scale - width / 2;
  const top = disc.y * scale - height / 2;
  const y = SHIFTS.map((shift) => top + shift).find((at) => {
    const box = { x: left, y: at, width, height };
    return !taken.some((other) => overlap(shrunk(other), box));
  });
  if (y === undefined) return null;
  const box = { x: left, y, width, height };
  return { disc: index, lines, box, align: "center", size, weight, inside: true, leader: null };
}

/** A number may touch the air around letters. */
const TOUCH = 4;
/** A name steps aside of a number in its disc, nearest first, px: beside the disc its lane would stay empty. */
const SHIFTS = [0, 4, -4, 8, -8, 12, -12, 16, -16];

function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + TOUCH, y: y + TOUCH, width: width - 2 * TOUCH, height: height - 2 * TOUCH };
}

interface Round {
  x: number;
  y: number;
  r: number;
}

function besideName(
  disc: Disc,
  index: number,
  view: NameView,
  crowd: readonly Round[],
  cover: Cover,
  measure: MeasureName,
): PlacedName | null {
  const weight = weightOf(disc, index, view.chosen);
  const size = SIZES[weight];
  const insistent = weight !== "rest" || disc.actors > LARGE;
  // « 7 Vallées » does not break after its figure.
  const label = disc.label.replace(/^(\d+) /, "$1\u00a0");
  const settings = settingsOf(label, (text) => measure(text, size, weight));
  let best: PlacedName | null = null;
  let least = insistent ? Number.POSITIVE_INFINITY : MOST_COST;
  for (const [step, gap] of (insistent ? FURTHER : [GAP]).entries()) {
    for (const { lines, width } of settings) {
      const text = { width: width + 2 * AIR, height: lines.length * size * NAME_LINE + AIR };
      for (let direction = 0; direction < DIRECTIONS; direction++) {
        const { box, align } = spot(crowd[index]!, text, gap, direction);
        const bias = biasOf(direction) + step * FURTHER_COST + (lines.length - 1);
        if (bias >= least || !isFree(box, view, crowd)) continue;
        const leader = step === 0 ? null : leaderTo(box, crowd[index]!);
        if (leader !== null && crosses(leader, crowd, index)) continue;
        const cost = bias + costOf(box, index, view.scale, crowd, cover);
        if (cost >= least) continue;
        least = cost;
        best = { disc: index, lines, box, align, size, weight, inside: false, leader };
      }
    }
  }
  return best;
}

/** The box of a text that touches a circle wider by a gap, seen in a direction. */
function spot(
  { x, y, r }: Round,
  { width, height }: { width: number; height: number },
  gap: number,
  direction: number,
): Pick<PlacedName, "box" | "align"> {
  const angle = (2 * Math.PI * direction) / DIRECTIONS;
  const [across, along] = [Math.cos(angle), Math.sin(angle)];
  const side = Math.abs(across) < 0.35 ? 0 : Math.sign(across);
  const left = x + across * (r + gap) + ((side - 1) * width) / 2;
  const top = y + along * (r + gap) + ((along - 1) * height) / 2;
  return { box: { x: left, y: top, width, height }, align: side === 0 ? "center" : side > 0 ? "left" : "right" };
}

/** Right first, then left, then straight above or below. */
function biasOf(direction: number): number {
  if (direction === 0) return 0;
  if (direction === DIRECTIONS / 2) return 1;
  return direction % (DIRECTIONS / 4) === 0 ? 2 : 3;
}

function isFree(box: Box, { bounds, taken }: NameView, crowd: readonly Round[]): boolean {
  const inside =
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height;
  return inside && !taken.some((other) => overlap(other, box)) && crowd.every((disc) => distance(box, disc) >= disc.r);
}

function costOf(box: Box, own: number, scale: number, crowd: readonly Round[], cover: Cover): number {
  const near = crowd.filter((disc, index) => index !== own && distance(box, disc) < disc.r + TOO_NEAR).length;
  const under = { x: box.x / scale, y: box.y / scale, width: box.width / scale, height: box.height / scale };
  return near * ROPE_COST + cover(under) * scale;
}

/** From a point to the nearest of a box. */
function distance(box: Box, { x, y }: Round): number {
  const { x: nearX, y: nearY } = nearest(box, x, y);
  return Math.hypot(nearX - x, nearY - y);
}

function nearest(box: Box, x: number, y: number): { x: number; y: number } {
  return {
    x: Math.min(box.x + box.width, Math.max(box.x, x)),
    y: Math.min(box.y + box.height, Math.max(box.y, y)),
  };
}

function leaderTo(box: Box, { x, y, r }: Round): PlacedName["leader"] {
  const end = nearest(box, x, y);
  const length = Math.hypot(end.x - x, end.y - y);
  const rim = { x: x + ((end.x - x) * r) / length, y: y + ((end.y - y) * r) / length };
  return { x1: rim.x, y1: rim.y, x2: end.x, y2: end.y };
}

/** Whether a leader runs over another disc. */
function crosses({ x1, y1, x2, y2 }: NonNullable<PlacedName["leader"]>, crowd: readonly Round[], own: number): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy || 1;
  return crowd.some(({ x, y, r }, index) => {
    const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
    return index !== own && Math.hypot(x1 + along * dx - x, y1 + along * dy - y) < r;
  });
}
