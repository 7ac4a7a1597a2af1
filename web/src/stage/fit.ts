import type { Size } from "./projection.ts";
import type { Camera } from "./scene.ts";

/** A node with what it needs around it in px: its radius, and its label on the outer side. */
export interface Footprint {
  x: number;
  y: number;
  radius: number;
  labelWidth: number;
}

/** Footprints by node id: all that was seen of one disposition. */
export type Frame = ReadonlyMap<string, Footprint>;

/**
 * The frame with more nodes in it, so that what a filter hides still holds its place. A node that moved means another
 * disposition: the frame starts afresh. The same frame comes back when nothing is new.
 */
export function extendFrame(frame: Frame, nodes: readonly (Footprint & { id: string })[]): Frame {
  const moved = nodes.some(({ id, x, y }) => {
    const known = frame.get(id);
    return known !== undefined && (known.x !== x || known.y !== y);
  });
  const kept = moved ? new Map<string, Footprint>() : frame;
  const news = nodes.filter(({ id }) => !kept.has(id));
  if (!moved && news.length === 0) return frame;
  return new Map([...kept, ...news.map(({ id, ...footprint }) => [id, footprint] as const)]);
}

const MARGIN = 12;
const LABEL_GAP = 8;
const LABEL_HEIGHT = 20;
/** Labels may take at most this share of the width on either side. */
const LABEL_SHARE = 0.3;
const STEPS = 40;

/**
 * The camera that shows every node with its label, nodes left of the middle being labelled to the left and the others to
 * the right. A lone point, or none, is shown at a scale of one unit.
 * @param top px at the top of the drawing that are not free.
 */
export function fitCamera(nodes: readonly Footprint[], size: Size, top = 0): Camera {
  if (nodes.length === 0) return { x: 0, y: 0, ratio: 1 };
  const middle = (Math.min(...nodes.map(({ x }) => x)) + Math.max(...nodes.map(({ x }) => x))) / 2;
  const reach = ({ radius, labelWidth }: Footprint) =>
    radius + Math.min(labelWidth === 0 ? 0 : labelWidth + LABEL_GAP, size.width * LABEL_SHARE);
  const across = nodes.map((node) => ({
    at: node.x,
    before: node.x < middle ? reach(node) : node.radius,
    after: node.x < middle ? node.radius : reach(node),
  }));
  const along = nodes.map((node) => {
    const room = node.radius + (node.labelWidth === 0 ? 0 : LABEL_HEIGHT);
    return { at: node.y, before: room, after: room };
  });
  const scale = Math.min(largestScale(across, size.width), largestScale(along, size.height - top));
  return {
    x: centre(across, scale),
    y: centre(along, scale) + top / 2 / scale,
    ratio: Math.min(size.width, size.height) / scale,
  };
}

interface Extent {
  at: number;
  before: number;
  after: number;
}

function span(extents: Extent[], scale: number): [number, number] {
  const low = Math.min(...extents.map(({ at, before }) => at * scale - before));
  const high = Math.max(...extents.map(({ at, after }) => at * scale + after));
  return [low, high];
}

function largestScale(extents: Extent[], length: number): number {
  const room = Math.max(40, length - 2 * MARGIN);
  const distance = Math.max(...extents.map(({ at }) => at)) - Math.min(...extents.map(({ at }) => at));
  if (distance === 0) return Math.min(room, length);
  let [least, most] = [(room * 0.1) / distance, room / distance];
  for (let step = 0; step < STEPS; step++) {
    const tried = (least + most) / 2;
    const [low, high] = span(extents, tried);
    if (high - low <= room) least = tried;
    else most = tried;
  }
  return least;
}

function centre(extents: Extent[], scale: number): number {
  const [low, high] = span(extents, scale);
  return (low + high) / 2 / scale;
}
