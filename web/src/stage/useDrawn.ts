import { useMemo } from "react";
import { entourage, type Incidence, incidence } from "./adjacency.ts";
import type { Scene } from "./scene.ts";
import type { Zones } from "./zones.ts";

/** What the canvas shows: nodes by index, and the scene with the edges among them. */
interface Drawn {
  scene: Scene;
  incident: Incidence;
  drawing: number[];
  /** Whether the rest of the network waits until the selection is cleared. */
  alone: boolean;
}

/** On a small screen there is room for the selection and its neighbours alone; else everything is shown. */
export function useDrawn(
  scene: Scene,
  incident: Incidence,
  { drawing }: Zones,
  selected: string | null,
  compact: boolean,
): Drawn {
  const only = compact ? drawing.find((node) => scene.nodes[node]!.id === selected) : undefined;
  return useMemo(() => {
    if (only === undefined) return { scene, incident, drawing, alone: false };
    const around = entourage(scene, incident, only);
    const shown = new Set(around);
    const edges = scene.edges.filter(({ source, target }) => shown.has(source) && shown.has(target));
    const small = { nodes: scene.nodes, edges };
    return { scene: small, incident: incidence(small), drawing: around, alone: true };
  }, [only, drawing, scene, incident]);
}
