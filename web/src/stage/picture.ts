import Graph from "graphology";
import type { Incidence } from "./adjacency.ts";
import type { Box } from "./boxes.ts";
import { blend, withAlpha } from "./colour.ts";
import { type DiscMap, markScale } from "./discs/map.ts";
import { type Emphasis, standsOut } from "./emphasis.ts";
import type { Palette } from "./palette.ts";
import type { MarkData } from "./programs/markProgram.ts";
import type { TieData } from "./programs/tieProgram.ts";
import { scaleOf, type Size } from "./projection.ts";
import type { Camera, Scene, SceneNode } from "./scene.ts";
import { dashOf, REST_WIDTH, restAlpha, restDash, SELECTED_WIDTH } from "./strokes.ts";

/** Everything that the drawing shows at one moment. Nodes and edges are indices of the scene. */
export interface Picture {
  scene: Scene;
  incident: Incidence;
  /** The nodes that are drawn. */
  drawing: number[];
  palette: Palette;
  emphasis: Emphasis | null;
  /** Ids of the nodes that the search found. */
  hits: ReadonlySet<string>;
  selected: number | null;
  /** Where the keyboard stands. */
  cursor: number | null;
  /** What the page's buttons cover of the drawing, px. */
  covered: Box | null;
  /** What lies under the marks in the disposition by territory; null by links. */
  map: DiscMap | null;
  /** The selected disc of the map. */
  place: number | null;
  /** Whether the camera goes to what is selected on the map, and a small map then says where that is. */
  follow: boolean;
}

/** Radius of a mark on the screen, px: by links the same at every zoom, on a map with its disc. */
export function radiusOn(picture: Pick<Picture, "scene" | "map">, node: number, camera: Camera, size: Size): number {
  return picture.scene.nodes[node]!.radius * markFactor(picture, camera, size);
}

/** Factor on the radius of every mark. */
export function markFactor({ map }: Pick<Picture, "map">, camera: Camera, size: Size): number {
  return map === null ? 1 : markScale(scaleOf(camera, size));
}

/** The drawn part of a scene as the renderer wants it: keys are the indices of the scene. A map draws lines by itself. */
export function graphOf({ scene, drawing, map }: Pick<Picture, "scene" | "drawing" | "map">): Graph {
  const graph = new Graph({ type: "undirected", multi: true });
  for (const node of drawing) graph.addNode(node, { x: scene.nodes[node]!.x, y: scene.nodes[node]!.y });
  if (map !== null) return graph;
  scene.edges.forEach(({ source, target }, edge) => {
    if (graph.hasNode(source)) graph.addUndirectedEdgeWithKey(edge, source, target);
  });
  return graph;
}

/** Colour of a mark: its category, or ink for a square; toned down over the paper when it does not stand out. */
export function markColour(node: SceneNode, palette: Palette, full: boolean): string {
  const colour = node.shape === "square" ? palette.ink : palette.hues[node.hue]!;
  return full ? colour : blend(colour, palette.dim, palette.paper);
}

/** How a node is drawn now. What stands out lies above the rest. */
export function markData({ scene, palette, emphasis }: Picture, node: number): Omit<MarkData, "x" | "y"> {
  const mark = scene.nodes[node]!;
  const full = standsOut(emphasis, node);
  return {
    size: mark.radius,
    square: mark.shape === "square",
    hollow: mark.hollow === true,
    color: markColour(mark, palette, full),
    zIndex: emphasis?.active === node ? 2 : full && emphasis !== null ? 1 : 0,
  };
}

/** How an edge is drawn now. */
export function tieData({ scene, palette, emphasis }: Picture, edge: number): TieData {
  const tie = scene.edges[edge]!;
  if (emphasis?.lines.has(edge)) {
    return { size: SELECTED_WIDTH, color: palette.linkOn, dash: dashOf(tie), zIndex: 1 };
  }
  const total = scene.edges.length;
  const alpha = restAlpha(tie, total, palette.linkAlpha, emphasis === null ? null : palette.dim);
  return { size: REST_WIDTH, color: withAlpha(palette.link, alpha), dash: restDash(tie, total), zIndex: 0 };
}
