import { useMemo, useRef } from "react";
import { incidence } from "#web/stage/adjacency.ts";
import { Drawing } from "#web/stage/Drawing.tsx";
import { emphasisOn } from "#web/stage/emphasis.ts";
import { usePalette } from "#web/stage/palette.ts";
import type { StageProps } from "#web/stage/scene.ts";
import { StageRoot } from "#web/stage/StageRoot.tsx";
import type { StageView } from "#web/stage/stageView.ts";
import { useHover } from "#web/stage/useHover.ts";
import type { DiscMap } from "./map.ts";

export interface DiscStageProps extends Omit<StageProps, "benchTitle"> {
  /** Discs and ropes; the places of marks in the scene are those of the map, y turned north. */
  map: DiscMap;
  /** Code of the selected territory. */
  place: string | null;
  /** Whether the camera goes to what is selected: on a small screen. */
  follow: boolean;
  onPlace(code: string | null): void;
}

/** The network by territory: actors in the discs of their territories, and ropes between them. */
export function DiscStage({
  scene,
  map,
  place,
  onPlace,
  selected,
  onSelect,
  hits,
  compact,
  follow,
  focusRequest,
  ...page
}: DiscStageProps) {
  const root = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  const [hovered, onHover] = useHover();
  const incident = useMemo(() => incidence(scene), [scene]);
  const drawing = useMemo(() => [...scene.nodes.keys()], [scene]);
  const indexOf = useMemo(() => new Map(scene.nodes.map(({ id }, index) => [id, index])), [scene]);
  const active = indexOf.get(hovered ?? selected ?? "") ?? -1;
  const emphasis = useMemo(() => emphasisOn(scene, incident, active), [scene, incident, active]);
  const territories = useMemo(() => {
    const index = map.discs.findIndex(({ code }) => code === place);
    return { map, place: index === -1 ? null : index, onPlace };
  }, [map, place, onPlace]);
  const view = useMemo(
    (): StageView => ({ scene, incident, emphasis, selected, hits, onSelect, onHover, territories }),
    [scene, incident, emphasis, selected, hits, onSelect, onHover, territories],
  );
  return (
    <StageRoot root={root} view={view} compact={compact} alone focusRequest={focusRequest}>
      <div className="stage-top">
        <Drawing {...page} drawing={drawing} palette={palette} follow={follow} />
      </div>
    </StageRoot>
  );
}
