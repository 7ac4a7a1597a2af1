import type { Box } from "#web/stage/boxes.ts";
import type { Palette } from "#web/stage/palette.ts";
import { scaleOf } from "#web/stage/projection.ts";
import { seatOf } from "./strands.ts";
import { type Disc, type DiscMap, mapCentre } from "./map.ts";
import { NAME_LINE, type PlacedName, type Weight } from "./names.ts";
import type { Shown } from "./paintUnder.ts";

const NUMBER = { radius: 7.2, ring: 2.2, font: 11 };
const SMALL = 11;
const HALO = 3.5;
const RING = 2;
/** Baseline of a line of text under its top, in font sizes. */
const BASELINE = 0.86;

/** Font of a name. */
export const nameFont = (family: string, size: number, weight: Weight): string =>
  `${weight === "chosen" ? 600 : 400} ${size}px ${family}`;

/** Where the map's origin stands, px. */
export function originOf({ camera, size }: Pick<Shown, "camera" | "size">): { x: number; y: number; scale: number } {
  const scale = scaleOf(camera, size);
  const centre = mapCentre(camera);
  return { x: size.width / 2 - centre.x * scale, y: size.height / 2 - centre.y * scale, scale };
}

/** Writes the names of discs where they were placed; beside a selected actor those of other discs step back. */
export function paintNames(context: CanvasRenderingContext2D, shown: Shown, names: readonly PlacedName[]): void {
  const { palette, emphasis } = shown.picture;
  const origin = originOf(shown);
  const about =
    emphasis === null ? null : new Set([emphasis.active, ...emphasis.near].map((node) => shown.map.discOf[node]));
  context.save();
  context.translate(origin.x, origin.y);
  for (const name of names) {
    const strong = (name.weight !== "rest" || about?.has(name.disc) === true) && about?.has(name.disc) !== false;
    if (name.inside) paintBack(context, name.box, palette);
    if (name.leader !== null) paintLeader(context, name.leader, palette);
    paintName(context, name, palette, strong ? palette.ink : palette.ink2);
  }
  context.restore();
}

function paintBack(context: CanvasRenderingContext2D, { x, y, width, height }: Box, palette: Palette): void {
  context.globalAlpha = 0.88;
  context.fillStyle = palette.paper2;
  context.beginPath();
  context.roundRect(x, y, width, height, 3);
  context.fill();
  context.globalAlpha = 1;
}

function paintLeader(
  context: CanvasRenderingContext2D,
  { x1, y1, x2, y2 }: NonNullable<PlacedName["leader"]>,
  palette: Palette,
) {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.lineWidth = 0.9;
  context.strokeStyle = palette.ink;
  context.stroke();
}

function paintName(context: CanvasRenderingContext2D, name: PlacedName, palette: Palette, ink: string): void {
  const { box, lines, size, align, weight, inside } = name;
  const x = { left: box.x + 2, right: box.x + box.width - 2, center: box.x + box.width / 2 }[align];
  context.font = nameFont(palette.font, size, weight);
  lines.forEach((line, index) => {
    const y = box.y + 1 + (index * NAME_LINE + BASELINE) * size;
    write(context, line, x, y, { align, ink, paper: palette.paper, halo: inside ? 0 : weight === "chosen" ? 5 : HALO });
  });
}

interface Ink {
  align: CanvasTextAlign;
  ink: string;
  paper: string;
  halo: number;
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { align, ink, paper, halo }: Ink,
) {
  context.textAlign = align;
  context.lineJoin = "round";
  if (halo > 0) {
    context.lineWidth = halo;
    context.strokeStyle = paper;
    context.strokeText(text, x, y);
  }
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** Seas and neighbours, in italics. */
export function paintAround(context: CanvasRenderingContext2D, shown: Shown): void {
  const { palette } = shown.picture;
  const origin = originOf(shown);
  context.font = `italic 400 ${SMALL}px ${palette.font}`;
  for (const { name, x, y } of shown.map.around) {
    const at = { x: origin.x + x * origin.scale, y: origin.y + y * origin.scale };
    const half = context.measureText(name).width / 2;
    if (at.x < half || at.x > shown.size.width - half) continue;
    write(context, name, at.x, at.y, { align: "center", ink: palette.ink2, paper: palette.paper, halo: 3 });
  }
}

/** The numbers of circles, each ringed with its hue: colour is never alone. */
export function paintNumbers(context: CanvasRenderingContext2D, shown: Shown): void {
  const { scene, palette } = shown.picture;
  const origin = originOf(shown);
  context.font = `600 ${NUMBER.font}px ${palette.font}`;
  for (const { node, hue, text } of shown.map.numbers) {
    const seat = seatOf(scene, node);
    const [x, y] = [origin.x + seat.x * origin.scale, origin.y + seat.y * origin.scale];
    context.beginPath();
    context.arc(x, y, NUMBER.radius, 0, 2 * Math.PI);
    context.fillStyle = palette.paper;
    context.fill();
    context.lineWidth = NUMBER.ring;
    context.strokeStyle = palette.hues[hue]!;
    context.stroke();
    write(context, text, x, y + 3.9, { align: "center", ink: palette.ink, paper: palette.paper, halo: 0 });
  }
}

/** The ring of the selected disc. */
export function paintDiscRing(context: CanvasRenderingContext2D, shown: Shown, disc: Disc): void {
  const { x, y, scale } = originOf(shown);
  context.beginPath();
  context.arc(x + disc.x * scale, y + disc.y * scale, disc.r * scale + RING / 2, 0, 2 * Math.PI);
  context.lineWidth = RING;
  context.strokeStyle = shown.picture.palette.ink;
  context.stroke();
}

/** Title, counts and hint of the bench; where there is little room, its title alone. */
export function paintBench(context: CanvasRenderingContext2D, shown: Shown, { bench }: DiscMap): void {
  if (bench === null) return;
  const { palette } = shown.picture;
  const origin = originOf(shown);
  const left = origin.x + bench.box.x * origin.scale;
  const top = origin.y + bench.box.y * origin.scale;
  const right = left + bench.box.width * origin.scale;
  const ink = { align: "left" as const, ink: palette.ink, paper: palette.paper, halo: HALO };
  context.font = `600 12px ${palette.font}`;
  const title = context.measureText(bench.title).width;
  const line = top + 18 * Math.min(1, origin.scale);
  write(context, bench.title, Math.min(left, right - title), line, ink);
  context.font = `400 12px ${palette.font}`;
  const roomy = title + 5 + context.measureText(bench.actors).width <= right - left;
  if (!roomy) return;
  context.beginPath();
  context.moveTo(left, top + 2);
  context.lineTo(right, top + 2);
  context.lineWidth = 1;
  context.strokeStyle = palette.rule;
  context.stroke();
  write(context, bench.actors, left + title + 5, line, { ...ink, ink: palette.ink2 });
  context.font = `400 ${SMALL}px ${palette.font}`;
  const foot = top + bench.box.height * origin.scale;
  wrapped(bench.hint, right - left, (text) => context.measureText(text).width).forEach((line, index, lines) => {
    write(context, line, left, foot - (lines.length - 1 - index) * 14 - 4, { ...ink, ink: palette.ink2 });
  });
}

/** A text in lines no wider than a width, broken at its ordinary spaces. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
