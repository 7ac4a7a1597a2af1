import { createContext, useContext } from "react";
import type { Incidence } from "./adjacency.ts";
import type { DiscMap } from "./discs/map.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Scene } from "./scene.ts";

/** What the parts of the stage share: the scene, what stands out in it, and how to point at a node. */
export interface StageView {
  scene: Scene;
  incident: Incidence;
  emphasis: Emphasis | null;
  selected: string | null;
  hits: ReadonlySet<string>;
  onSelect(id: string | null): void;
  onHover(id: string | null): void;
  /** The discs under the marks, in the disposition by territory. */
  territories: Territories | null;
}

/** What is drawn under the marks, and which of it is selected. */
export interface Territories {
  map: DiscMap;
  /** Index of the selected disc. */
  place: number | null;
  onPlace(code: string | null): void;
}

export const StageContext = createContext<StageView | null>(null);

/** The view that the stage around a part provides. */
export function useStage(): StageView {
  const view = useContext(StageContext);
  if (view === null) throw new Error("useStage outside of NetworkStage");
  return view;
}
