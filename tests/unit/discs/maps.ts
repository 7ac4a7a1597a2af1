import type { Disc, DiscMap, Rope } from "#web/stage/discs/map.ts";
import type { Scene, SceneEdge, SceneNode } from "#web/stage/scene.ts";

/** A disc from the little that a test is about. */
export function discAtPlace(code: string, x: number, y: number, r: number, more: Partial<Disc> = {}): Disc {
  const counts = { actors: 5, known: 5, internal: 0, external: 1, partners: 1 };
  return { code, name: code, label: code, x, y, r, status: "linked", lane: null, ...counts, ...more };
}

export function mapOf(discs: Disc[], more: Partial<DiscMap> = {}): DiscMap {
  return { discs, ropes: [], discOf: [], bench: null, numbers: [], around: [], ...more };
}

export function ropeOf(a: number, b: number, edges: number[], path: number[]): Rope {
  return { a, b, edges, path, shown: true };
}

/** A scene of marks at places of the map, tied in pairs. */
export function sceneAt(places: [x: number, y: number][], ties: [number, number][] = []): Scene {
  const nodes = places.map(([x, y], index): SceneNode => {
    const rest = { shape: "circle" as const, hue: 1, radius: 2, groupSize: 1, group: 1, degree: 1, kindLabel: "" };
    return { id: `n${index}`, label: `N${index}`, x, y: -y, ...rest };
  });
  const edges = ties.map(([source, target]): SceneEdge => ({ source, target, kinds: ["cooperates"], derived: false }));
  return { nodes, edges };
}
