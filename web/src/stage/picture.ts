import Graph from "graphology";
import type { Incidence } from "./adjacency.ts";
import type { Box } from "./boxes.ts";
import { blend, withAlpha } from "./colour.ts";
import { type Emphasis, standsOut } from "./emphasis.ts";
import type { Palette } from "./palette.ts";
import type { MarkData } from "./programs/markProgram.ts";
import type { TieData } from "./programs/tieProgram.ts";
import type { Scene, SceneNode } from "./scene.ts";
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
}

/** The drawn part of a scene as the renderer wants it: keys are the indices of the scene. */
export function graphOf(scene: Scene, drawing: readonly number[]): Graph {
  const graph = new Graph({ type: "undirected", multi: true });
  for (const node of drawing) graph.addNode(node, { x: scene.nodes[node]!.x, y: scene.nodes[node]!.y });
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
