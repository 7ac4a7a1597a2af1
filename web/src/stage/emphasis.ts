import { type Incidence, otherEnd } from "./adjacency.ts";
import type { Scene } from "./scene.ts";

/** What stands out: one node, its neighbours and the lines between; all indices of a scene. */
export interface Emphasis {
  active: number;
  near: ReadonlySet<number>;
  lines: ReadonlySet<number>;
}

/** What stands out around a node; null when the node is not in the scene. */
export function emphasisOn(scene: Scene, incident: Incidence, active: number): Emphasis | null {
  const lines = incident[active];
  if (lines === undefined) return null;
  return { active, near: new Set(lines.map((edge) => otherEnd(scene, edge, active))), lines: new Set(lines) };
}

/** Whether a node keeps its full colour. */
export function standsOut(emphasis: Emphasis | null, node: number): boolean {
  return emphasis === null || emphasis.active === node || emphasis.near.has(node);
}
