import type { Scene } from "./scene.ts";

/** Indices of the edges at each node. */
export type Incidence = number[][];

/** For each node, the indices of its edges in scene order. */
export function incidence(scene: Scene): Incidence {
  const incident: Incidence = scene.nodes.map(() => []);
  scene.edges.forEach(({ source, target }, edge) => {
    incident[source]?.push(edge);
    incident[target]?.push(edge);
  });
  return incident;
}

/** Index of the other end of an edge. */
export function otherEnd(scene: Scene, edge: number, node: number): number {
  const { source, target } = scene.edges[edge]!;
  return source === node ? target : source;
}

/** Indices of the nodes tied to one, in scene order. */
export function neighbours(scene: Scene, incident: Incidence, node: number): number[] {
  return (incident[node] ?? []).map((edge) => otherEnd(scene, edge, node));
}

/** Indices of a node and its neighbours, ascending. */
export function entourage(scene: Scene, incident: Incidence, node: number): number[] {
  return [...new Set([node, ...neighbours(scene, incident, node)])].sort((a, b) => a - b);
}
