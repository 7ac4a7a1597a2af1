import type { CooperationKind } from "#contract/enums";
import type { GraphResult } from "#contract/results";
import type { Scene, SceneEdge, SceneNode } from "#web/stage/scene.ts";
import { type ColourLegend, linesOf, shapeOf } from "./legend.ts";

/** What the framing and the legend leave visible, ready to be drawn, and where each mark comes from in the graph. */
export interface Picture {
  scene: Scene;
  /** Graph index of each node of the scene. */
  nodeOf: number[];
  /** Graph index of each edge of the scene. */
  edgeOf: number[];
  /** Visible partners of each node of the scene: what the finding, the table and the sizes count. */
  partners: number[];
}

export interface SceneOptions {
  graph: GraphResult;
  legend: ColourLegend;
  off: ReadonlySet<string>;
  /** Measure that sizes the marks, by node id; absent: direct partners. */
  sizes?: ReadonlyMap<string, number>;
  kindLabel(node: number): string;
}

const RADIUS = { none: 4, least: 3.6, perRoot: 2.1, most: 16 };

/** Radius of a mark by its number of partners, px. */
export function radiusOfPartners(partners: number): number {
  if (partners === 0) return RADIUS.none;
  return Math.min(RADIUS.least + RADIUS.perRoot * Math.sqrt(partners), RADIUS.most);
}

/** Radius of a mark by another measure: the same range, by square root. */
export function radiusOfShare(value: number, largest: number): number {
  if (largest <= 0 || value <= 0) return RADIUS.none;
  return RADIUS.none + (RADIUS.most - RADIUS.none) * Math.sqrt(value / largest);
}

/** Derives the scene. Pure: filters hide marks and links, and never move them. */
export function deriveScene(options: SceneOptions): Picture {
  const { graph, legend, off } = options;
  const nodeOf = graph.nodes.id
    .map((_, index) => index)
    .filter((index) => !isOff(legend.rowOf[index], off) && !off.has(`shape.${shapeOf(graph.nodes.type[index]!)}`));
  const sceneIndex = new Map(nodeOf.map((node, index) => [node, index]));
  const { edges, edgeOf } = visibleEdges(graph, sceneIndex, off);
  const partners = degrees(nodeOf.length, edges);
  const degree = degrees(
    graph.nodes.id.length,
    graph.edges.source.map((source, edge) => ({ source, target: graph.edges.target[edge]! })),
  );
  const hueOf = new Map(legend.rows.map(({ key, hue }) => [key, hue]));
  const largest = Math.max(0, ...(options.sizes?.values() ?? []));
  const nodes = nodeOf.map((node, index): SceneNode => {
    const id = graph.nodes.id[node]!;
    return {
      id,
      label: graph.nodes.name[node]!,
      shape: graph.nodes.type[node] === "initiative" ? "square" : "circle",
      hue: hueOf.get(legend.rowOf[node] ?? "") ?? 0,
      radius: options.sizes ? radiusOfShare(options.sizes.get(id) ?? 0, largest) : radiusOfPartners(partners[index]!),
      x: graph.positions.x[node]!,
      y: graph.positions.y[node]!,
      groupSize: graph.positions.groupSize[node]!,
      group: graph.positions.group[node]!,
      degree: degree[node]!,
      kindLabel: options.kindLabel(node),
    };
  });
  return { scene: { nodes, edges }, nodeOf, edgeOf, partners };
}

function degrees(nodes: number, edges: readonly { source: number; target: number }[]): number[] {
  const degree = new Array<number>(nodes).fill(0);
  for (const { source, target } of edges) {
    degree[source]! += 1;
    degree[target]! += 1;
  }
  return degree;
}

/** A node that the dimension does not apply to has no row, and nothing hides it. */
const isOff = (row: string | null | undefined, off: ReadonlySet<string>): boolean =>
  typeof row === "string" && off.has(row);

function visibleEdges(graph: GraphResult, sceneIndex: ReadonlyMap<number, number>, off: ReadonlySet<string>) {
  const edges: SceneEdge[] = [];
  const edgeOf: number[] = [];
  graph.edges.source.forEach((from, edge) => {
    const source = sceneIndex.get(from);
    const target = sceneIndex.get(graph.edges.target[edge]!);
    if (source === undefined || target === undefined) return;
    const shown = linesOf(graph.edges, edge).filter((line) => !off.has(`link.${line}`));
    if (shown.length === 0) return;
    const derived = shown[0] === "derived";
    edges.push({ source, target, kinds: derived ? graph.edges.kinds[edge]! : kindsShown(graph, edge, off), derived });
    edgeOf.push(edge);
  });
  return { edges, edgeOf };
}

function kindsShown(graph: GraphResult, edge: number, off: ReadonlySet<string>): CooperationKind[] {
  return graph.edges.kinds[edge]!.filter((kind) => !off.has(`link.${kind === "carries" ? "founds" : kind}`));
}
