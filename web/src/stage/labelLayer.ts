import type { Box, Segment } from "./boxes.ts";
import { standsOut } from "./emphasis.ts";
import { LINE_HEIGHT, type Measure, measuring, settingsOf, type TextSetting } from "./labelText.ts";
import { type Picture, radiusOn } from "./picture.ts";
import { type LabelRequest, type Placement, placeLabels } from "./placeLabels.ts";
import { type Point, project, type Size } from "./projection.ts";
import type { Camera } from "./scene.ts";

/** Up to this many nodes every label is tried; beyond, one a cell of this size in px. */
export const ALL_LABELS_BELOW = 60;
const CELL: Size = { width: 120, height: 44 };
const RING_ROOM = 6;
/** Air in px around the ink of a text, inside its box. */
const PADDING = 1;
const BASELINE = 11.5;

interface Style {
  font: string;
  halo: number;
}

/** The font of a label: heavier for the selection. */
export function labelStyle(family: string, selected: boolean): Style {
  return selected ? { font: `600 13px ${family}`, halo: 7 } : { font: `400 12px ${family}`, halo: 3.5 };
}

/** Writes the labels of a picture. */
export interface LabelLayer {
  /** @param taken places that are not free, px */
  draw(context: CanvasRenderingContext2D, picture: Picture, camera: Camera, size: Size, taken: readonly Box[]): void;
}

/** A label layer; it remembers the widths of the texts that it measured. */
export function labelLayer(context: CanvasRenderingContext2D, family: string): LabelLayer {
  const rest = settingsCache(measuring(context, labelStyle(family, false).font));
  const strong = settingsCache(measuring(context, labelStyle(family, true).font));
  return {
    draw(target, picture, camera, size, taken) {
      const { drawing, scene, selected } = picture;
      const points = new Map(drawing.map((node) => [node, project(scene.nodes[node]!, camera, size)]));
      const marks = drawing.map((node) => ({
        ...points.get(node)!,
        radius: radiusOn(picture, node, camera, size) + (node === selected ? RING_ROOM : 1),
      }));
      const order = labelOrder(picture);
      const textOf = (index: number) => {
        const node = drawing[index]!;
        return (node === selected ? strong : rest)(scene.nodes[node]!.label);
      };
      const requests = requestsOf(picture, order, points, textOf);
      const cell = drawing.length < ALL_LABELS_BELOW ? null : CELL;
      for (const placement of placeLabels(requests, marks, size, cell, taken)) {
        const index = order[placement.request]!;
        write(target, picture, drawing[index]!, textOf(index)[placement.setting]!, placement);
      }
    },
  };
}

function requestsOf(
  picture: Picture,
  order: readonly number[],
  points: ReadonlyMap<number, Point>,
  textOf: (index: number) => TextSetting[],
): LabelRequest[] {
  const { drawing, incident, emphasis, scene, hits, selected } = picture;
  const few = drawing.length < ALL_LABELS_BELOW;
  const everyLine = few ? linesAt(picture, new Set(drawing.flatMap((node) => incident[node] ?? [])), points) : null;
  return order.map((index): LabelRequest => {
    const node = drawing[index]!;
    return {
      mark: index,
      settings: () => textOf(index),
      lines: () => everyLine ?? linesAt(picture, incident[node] ?? [], points),
      exempt: (emphasis !== null && standsOut(emphasis, node)) || hits.has(scene.nodes[node]!.id),
      insistent: node === selected,
    };
  });
}

function settingsCache(measure: Measure): (label: string) => TextSetting[] {
  const known = new Map<string, TextSetting[]>();
  return (label) => {
    let settings = known.get(label);
    if (settings === undefined) {
      settings = settingsOf(label, measure).map((setting) => ({ ...setting, width: setting.width + 2 * PADDING }));
      known.set(label, settings);
    }
    return settings;
  };
}

/** Indices into the drawing: the selection first, its neighbours, what the search found, the rest from the largest. */
function labelOrder({ drawing, scene, emphasis, hits }: Picture): number[] {
  const weights = drawing.map((node) => {
    if (emphasis?.active === node) return 0;
    if (emphasis?.near.has(node)) return 1;
    return hits.has(scene.nodes[node]!.id) ? 2 : 3;
  });
  const radius = (index: number) => scene.nodes[drawing[index]!]!.radius;
  return [...drawing.keys()].sort((a, b) => weights[a]! - weights[b]! || radius(b) - radius(a) || a - b);
}

function linesAt({ scene }: Picture, edges: Iterable<number>, points: ReadonlyMap<number, Point>): Segment[] {
  return [...edges].map((edge) => {
    const [from, to] = [points.get(scene.edges[edge]!.source)!, points.get(scene.edges[edge]!.target)!];
    return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  });
}

function write(
  context: CanvasRenderingContext2D,
  { palette, emphasis, selected }: Picture,
  node: number,
  text: TextSetting,
  { align, box }: Placement,
): void {
  const { font, halo } = labelStyle(palette.font, node === selected);
  const x = { left: box.x + PADDING, right: box.x + box.width - PADDING, center: box.x + box.width / 2 }[align];
  context.font = font;
  context.textAlign = align;
  context.lineJoin = "round";
  context.lineWidth = halo;
  context.strokeStyle = palette.paper;
  context.fillStyle = standsOut(emphasis, node) ? palette.ink : palette.ink2;
  text.lines.forEach((line, index) => {
    context.strokeText(line, x, box.y + BASELINE + index * LINE_HEIGHT);
  });
  text.lines.forEach((line, index) => {
    context.fillText(line, x, box.y + BASELINE + index * LINE_HEIGHT);
  });
}
