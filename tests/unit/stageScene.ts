import type { Scene, SceneEdge, SceneNode } from "#web/stage/scene.ts";

/** A scene from names and ties between them, for tests: `A-B` ties A to B; every name is placed on a circle. */
export function sceneOf(names: string, ties = "", change: Record<string, Partial<SceneNode>> = {}): Scene {
  const ids = names.split(" ").filter((name) => name !== "");
  const edges = ties
    .split(" ")
    .filter((tie) => tie !== "")
    .map((tie): SceneEdge => {
      const [source, target] = tie.split("-").map((name) => ids.indexOf(name)) as [number, number];
      return { source, target, kinds: ["cooperates"], derived: false };
    });
  const nodes = ids.map((id, index): SceneNode => {
    const degree = edges.filter(({ source, target }) => source === index || target === index).length;
    const angle = (2 * Math.PI * index) / ids.length;
    const place = { x: Math.sin(angle), y: Math.cos(angle) };
    return {
      ...{ id, label: id, shape: "circle", hue: 1, radius: 4 + degree, ...place },
      ...{ groupSize: 1, group: index, degree, kindLabel: "association" },
      ...change[id],
    };
  });
  return { nodes, edges };
}
