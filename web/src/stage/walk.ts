import { type Incidence, neighbours } from "./adjacency.ts";
import type { Scene } from "./scene.ts";

/** Where the keyboard stands: the selection, the node it points at, and the selections left behind. Scene indices. */
export interface Walk {
  selected: number | null;
  cursor: number | null;
  trail: readonly number[];
}

/** The paths of a drawing: neighbours of each node clockwise from the north, and its nodes from the largest. */
export interface Paths {
  around(node: number): number[];
  bySize: readonly number[];
}

/** What a step leads to. */
export type Step = "next-neighbour" | "previous-neighbour" | "smaller" | "larger" | "follow" | "back" | "clear";

/** Paths of the drawn part of a scene. */
export function pathsOf(scene: Scene, incident: Incidence, drawing: readonly number[]): Paths {
  const drawn = new Set(drawing);
  const bySize = [...drawing].sort((a, b) => scene.nodes[b]!.radius - scene.nodes[a]!.radius || a - b);
  return {
    bySize,
    around(node) {
      if (!drawn.has(node)) return [];
      const angles = new Map(neighbours(scene, incident, node).map((other) => [other, bearing(scene, node, other)]));
      return [...angles.keys()].sort((a, b) => angles.get(a)! - angles.get(b)! || a - b);
    },
  };
}

/** Direction of a node seen from another, in radians clockwise from the north, from 0 up to a full turn. */
export function bearing(scene: Scene, from: number, to: number): number {
  const [a, b] = [scene.nodes[from]!, scene.nodes[to]!];
  const angle = Math.atan2(b.x - a.x, b.y - a.y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/**
 * One step of the keyboard. Left and right go round the neighbours of the selection (of where the keyboard stands when
 * nothing is selected, by selecting it), up and down through the nodes by size; both are circular. Following makes the
 * node pointed at the selection, going back returns to the one before.
 */
export function walk(at: Walk, step: Step, paths: Paths): Walk {
  switch (step) {
    case "next-neighbour":
      return aroundSelection(at, 1, paths);
    case "previous-neighbour":
      return aroundSelection(at, -1, paths);
    case "smaller":
      return { ...at, cursor: turn(paths.bySize, at.cursor ?? at.selected, 1) };
    case "larger":
      return { ...at, cursor: turn(paths.bySize, at.cursor ?? at.selected, -1) };
    case "follow":
      return follow(at);
    case "back":
      return back(at);
    case "clear":
      return { selected: null, cursor: at.cursor ?? at.selected, trail: [] };
  }
}

function aroundSelection(at: Walk, by: 1 | -1, paths: Paths): Walk {
  if (at.selected !== null) return { ...at, cursor: turn(paths.around(at.selected), at.cursor, by) ?? at.cursor };
  const start = at.cursor ?? paths.bySize[0] ?? null;
  return { ...at, selected: start, cursor: start };
}

function follow(at: Walk): Walk {
  if (at.cursor === null || at.cursor === at.selected) return at;
  return { ...at, selected: at.cursor, trail: at.selected === null ? at.trail : [...at.trail, at.selected] };
}

function back(at: Walk): Walk {
  const previous = at.trail.at(-1);
  if (previous === undefined) return at;
  return { selected: previous, cursor: previous, trail: at.trail.slice(0, -1) };
}

/** The element `by` places after one in a circle; from elsewhere, the first going on or the last going back. */
function turn(circle: readonly number[], from: number | null, by: 1 | -1): number | null {
  if (circle.length === 0) return null;
  const index = from === null ? -1 : circle.indexOf(from);
  if (index === -1) return circle.at(by === 1 ? 0 : -1)!;
  return circle[(index + by + circle.length) % circle.length]!;
}
