import { byCodeUnit, fold } from "#contract/fold";
import { type Incidence, neighbours } from "./adjacency.ts";
import type { Scene, SceneNode } from "./scene.ts";

/** Smallest component of the base graph that has positions; smaller ones are set out by rule. */
const PLACED_FROM = 5;

/** Whether a node has a place of its own in the drawing. */
export function isPlaced(node: SceneNode): boolean {
  return node.groupSize >= PLACED_FROM;
}

/** Where each node of a scene is shown: indices into its nodes. */
export interface Zones {
  drawing: number[];
  /** Components without positions, each led by its best-tied member: largest first, then by name. */
  groups: number[][];
  /** Nodes without any tie, by name. */
  bench: number[];
}

/**
 * Shares out a scene. A component that the filters cut down stays in the drawing, where its members stood before;
 * one that an added link joins to a drawn node is drawn with it.
 */
export function zonesOf(scene: Scene, incident: Incidence): Zones {
  const zones: Zones = { drawing: [], groups: [], bench: [] };
  const seen = new Set<number>();
  scene.nodes.forEach((node, index) => {
    if (seen.has(index)) return;
    const members = reach(scene, incident, index, seen);
    const drawn = members.some((member) => isPlaced(scene.nodes[member]!));
    if (node.degree === 0 && members.length === 1) zones.bench.push(index);
    else if (drawn) zones.drawing.push(...members);
    else zones.groups.push(members.sort(byTies(scene, incident)));
  });
  zones.drawing.sort((a, b) => a - b);
  zones.bench.sort((a, b) => byName(scene, a, b));
  zones.groups.sort((a, b) => b.length - a.length || byName(scene, a[0]!, b[0]!));
  return zones;
}

function reach(scene: Scene, incident: Incidence, start: number, seen: Set<number>): number[] {
  const members = [start];
  seen.add(start);
  for (const member of members) {
    for (const next of neighbours(scene, incident, member)) {
      if (seen.has(next)) continue;
      seen.add(next);
      members.push(next);
    }
  }
  return members;
}

function byTies(scene: Scene, incident: Incidence): (a: number, b: number) => number {
  return (a, b) => incident[b]!.length - incident[a]!.length || byName(scene, a, b);
}

function byName(scene: Scene, a: number, b: number): number {
  const [first, second] = [scene.nodes[a]!, scene.nodes[b]!];
  return byCodeUnit(fold(first.label), fold(second.label)) || byCodeUnit(first.id, second.id);
}
