import { type Box, overlap } from "#web/stage/boxes.ts";
import { scaleOf, type Size } from "#web/stage/projection.ts";
import { wholeMap } from "./camera.ts";
import { type DiscMap, mapCentre } from "./map.ts";
import type { Shown } from "./paintUnder.ts";

const SIDE = 78;
const MARGIN = 4;
/** Seen this much larger than whole, the reader needs to be told where it is. */
const LOST_FROM = 1.3;

/** A small map of the whole in the emptiest corner, with the part that is in view; nothing while most of it is. */
export function paintLocator(context: CanvasRenderingContext2D, shown: Shown): void {
  const { map, camera, size, picture } = shown;
  const { palette } = picture;
  const whole = wholeMap(map, size);
  const scale = scaleOf(camera, size);
  if (scale < LOST_FROM * scaleOf(whole, size)) return;
  const view = viewed(shown, scale);
  const corner = emptiestCorner(map, view, scale, size, picture.covered);
  context.fillStyle = palette.paper;
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(corner.x, corner.y, SIDE, SIDE, 3);
  context.fill();
  context.stroke();
  const small = scaleOf(wholeMap(map, { width: SIDE, height: SIDE }), { width: SIDE, height: SIDE });
  const centre = mapCentre(whole);
  const place = (x: number, y: number) => ({
    x: corner.x + SIDE / 2 + (x - centre.x) * small,
    y: corner.y + SIDE / 2 + (y - centre.y) * small,
  });
  context.fillStyle = palette.hues[0]!;
  context.beginPath();
  for (const disc of map.discs) {
    const { x, y } = place(disc.x, disc.y);
    context.moveTo(x + disc.r * small, y);
    context.arc(x, y, disc.r * small, 0, 2 * Math.PI);
  }
  context.fill();
  const { x, y } = place(view.x, view.y);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.strokeRect(x, y, view.width * small, view.height * small);
}

function viewed({ camera, size }: Shown, scale: number): Box {
  const centre = mapCentre(camera);
  const [width, height] = [size.width / scale, size.height / scale];
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

/** The free corner whose square holds the least of discs; lower left when all are alike. */
function emptiestCorner(
  { discs }: DiscMap,
  view: Box,
  scale: number,
  size: Size,
  covered: Box | null,
): { x: number; y: number } {
  const [right, low] = [size.width - SIDE - MARGIN, size.height - SIDE - MARGIN];
  const corners = [
    { x: MARGIN, y: low },
    { x: right, y: low },
    { x: MARGIN, y: MARGIN },
    { x: right, y: MARGIN },
  ].filter((corner) => covered === null || !overlap({ ...corner, width: SIDE, height: SIDE }, covered));
  const held = corners.map((corner) => {
    const centre = { x: view.x + (corner.x + SIDE / 2) / scale, y: view.y + (corner.y + SIDE / 2) / scale };
    const reach = SIDE / 2 / scale;
    return discs.reduce(
      (sum, { x, y, r }) => sum + Math.max(0, r + reach - Math.max(Math.abs(x - centre.x), Math.abs(y - centre.y))),
      0,
    );
  });
  return corners[held.indexOf(Math.min(...held))]!;
}
