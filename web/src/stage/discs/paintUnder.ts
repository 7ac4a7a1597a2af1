import { blend } from "#web/stage/colour.ts";
import type { Picture } from "#web/stage/picture.ts";
import { scaleOf, type Size } from "#web/stage/projection.ts";
import type { Camera } from "#web/stage/scene.ts";
import { isNear } from "./camera.ts";
import type { Geometry } from "./geometry.ts";
import { DASH, INSIDE_WIDTH, NEAR, OPENED, OWN, ROPE_ALPHA, RULE_SHARE, ropeWidth } from "./look.ts";
import { type Disc, type DiscMap, mapCentre } from "./map.ts";

/** A map as one frame of its drawing sees it. */
export interface Shown {
  picture: Picture;
  map: DiscMap;
  camera: Camera;
  size: Size;
}

/** Dash of links that only share initiatives, px. */
const DERIVED = [12, 4];
const HATCH = { pitch: 5, width: 1.1 };

/** Draws what lies under the marks: ropes, discs, links inside them, and the links that the selection opens. */
export function paintUnder(context: CanvasRenderingContext2D, shown: Shown, geometry: Geometry): void {
  const { camera, size, map, picture } = shown;
  const scale = scaleOf(camera, size);
  const centre = mapCentre(camera);
  context.clearRect(0, 0, size.width, size.height);
  context.save();
  context.translate(size.width / 2 - centre.x * scale, size.height / 2 - centre.y * scale);
  context.scale(scale, scale);
  const open = picture.place === null && picture.selected === null && isNear(map, camera, size);
  paintRopes(context, shown, geometry, scale, open);
  for (const disc of map.discs) paintDisc(context, disc, picture, scale);
  paintInside(context, shown, geometry, scale);
  paintOpened(context, shown, geometry, scale);
  context.restore();
}

function paintRopes(
  context: CanvasRenderingContext2D,
  { map, picture }: Shown,
  geometry: Geometry,
  scale: number,
  open: boolean,
): void {
  const { palette, emphasis, place } = picture;
  const faded = emphasis === null ? 1 : palette.dim;
  context.strokeStyle = palette.link;
  for (const [rope, { a, b, edges, shown }] of map.ropes.entries()) {
    if (a === place || b === place) continue;
    if (open) {
      context.globalAlpha = NEAR.alpha * faded;
      context.lineWidth = NEAR.width / scale;
      context.stroke(geometry.opened(rope));
    } else if (shown) {
      context.globalAlpha = ROPE_ALPHA * faded;
      context.lineWidth = ropeWidth(edges.length) / Math.max(1, scale);
      context.stroke(geometry.ropes[rope]!);
    }
  }
}

function paintDisc(context: CanvasRenderingContext2D, disc: Disc, { palette }: Picture, scale: number): void {
  context.globalAlpha = 1;
  context.beginPath();
  context.arc(disc.x, disc.y, disc.r, 0, 2 * Math.PI);
  context.fillStyle = disc.status === "empty" ? palette.paper : palette.paper2;
  context.fill();
  if (disc.status === "empty") hatch(context, disc, palette.hatch, scale);
  const silent = disc.status === "checked" || disc.status === "unchecked";
  context.lineWidth = (silent ? 1.5 : 0.9) / scale;
  context.strokeStyle = silent
    ? palette.ink
    : disc.status === "empty"
      ? palette.rule2
      : blend(palette.rule, RULE_SHARE, palette.rule2);
  if (disc.status === "unchecked") context.setLineDash(DASH.map((length) => length / scale));
  context.stroke();
  context.setLineDash([]);
}

function hatch(context: CanvasRenderingContext2D, { x, y, r }: Disc, colour: string, scale: number): void {
  context.save();
  context.clip();
  context.beginPath();
  const pitch = (HATCH.pitch * Math.SQRT2) / scale;
  for (let offset = -2 * r; offset <= 2 * r; offset += pitch) {
    context.moveTo(x + offset - r, y - r);
    context.lineTo(x + offset + r, y + r);
  }
  context.lineWidth = HATCH.width / scale;
  context.strokeStyle = colour;
  context.stroke();
  context.restore();
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
}

function paintInside(
  context: CanvasRenderingContext2D,
  { picture: { palette, emphasis } }: Shown,
  { inside }: Geometry,
  scale: number,
): void {
  context.strokeStyle = palette.link;
  context.lineWidth = INSIDE_WIDTH / scale;
  for (const { alpha, path } of inside) {
    context.globalAlpha = emphasis === null ? alpha : alpha * palette.dim;
    context.stroke(path);
  }
}

/** Links that stand out, one by one. Each is a stroke of one path: where they lie on each other they are no darker. */
function paintOpened(context: CanvasRenderingContext2D, { picture }: Shown, geometry: Geometry, scale: number): void {
  const { palette, emphasis, place } = picture;
  context.strokeStyle = palette.linkOn;
  if (place !== null) {
    context.globalAlpha = OPENED.alpha;
    context.lineWidth = OPENED.width / scale;
    context.stroke(geometry.openedDisc(place));
  }
  if (emphasis === null) return;
  const { direct, derived } = geometry.ofNode(emphasis.active, emphasis.lines);
  context.globalAlpha = OWN.alpha;
  context.lineWidth = OWN.width / scale;
  context.stroke(direct);
  context.setLineDash(DERIVED.map((length) => length / scale));
  context.stroke(derived);
  context.setLineDash([]);
}
