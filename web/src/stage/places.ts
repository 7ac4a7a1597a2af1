import { type Incidence, neighbours } from "./adjacency.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { isPlaced } from "./zones.ts";

/** Angle in radians between two nodes hung on the same neighbour. */
const FAN = 0.6;

/**
 * The scene with a place for the drawn nodes that have none: those of a small component of the base graph that an added
 * link joins to a large one. Each hangs on the neighbour that it is joined by, outwards, at half a usual line's length.
 */
export function withPlaces(scene: Scene, incident: Incidence, drawing: readonly number[]): Scene {
  const placed = drawing.filter((node) => isPlaced(scene.nodes[node]!));
  if (placed.length === drawing.length) return scene;
  const nodes = [...scene.nodes];
  const known = new Set(placed);
  const length = usualLength(scene, known) / 2;
  const centre = { x: mean(placed.map((node) => nodes[node]!.x)), y: mean(placed.map((node) => nodes[node]!.y)) };
  const queue = [...placed];
  for (const node of queue) {
    const hung = neighbours(scene, incident, node).filter((other) => !known.has(other));
    for (const [index, other] of hung.entries()) {
      nodes[other] = hang(nodes[other]!, nodes[node]!, centre, (index - (hung.length - 1) / 2) * FAN, length);
      known.add(other);
      queue.push(other);
    }
  }
  return { nodes, edges: scene.edges };
}

function hang(
  node: SceneNode,
  on: SceneNode,
  centre: { x: number; y: number },
  turn: number,
  length: number,
): SceneNode {
  const angle = Math.atan2(on.y - centre.y, on.x - centre.x) + turn;
  return { ...node, x: on.x + length * Math.cos(angle), y: on.y + length * Math.sin(angle) };
}

function usualLength({ nodes, edges }: Scene, known: ReadonlySet<number>): number {
  const lengths = edges
    .filter(({ source, target }) => known.has(source) && known.has(target))
    .map(({ source, target }) => Math.hypot(nodes[source]!.x - nodes[target]!.x, nodes[source]!.y - nodes[target]!.y))
    .sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 1;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
