import { useMemo, useRef } from "react";
import { incidence } from "./adjacency.ts";
import { arrange, columnsOf } from "./arrangement.ts";
import { Bench } from "./Bench.tsx";
import { Drawing } from "./Drawing.tsx";
import { emphasisOn } from "./emphasis.ts";
import { usePalette } from "./palette.ts";
import { withPlaces } from "./places.ts";
import { SmallGroups } from "./SmallGroups.tsx";
import type { StageProps } from "./scene.ts";
import { StageRoot } from "./StageRoot.tsx";
import type { StageView } from "./stageView.ts";
import { useDrawn } from "./useDrawn.ts";
import { useHover } from "./useHover.ts";
import { useSize } from "./useSize.ts";
import { zonesOf } from "./zones.ts";

/** The network as one composition: what is large drawn by links, small groups set out by rule, and the bench. */
export function NetworkStage({
  scene: given,
  selected,
  onSelect,
  hits,
  compact,
  benchTitle,
  focusRequest,
  ...page
}: StageProps) {
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  const columns = columnsOf(size.width);
  const palette = usePalette();
  const [hovered, onHover] = useHover();
  const ties = useMemo(() => incidence(given), [given]);
  const zones = useMemo(() => zonesOf(given, ties), [given, ties]);
  const placed = useMemo(() => withPlaces(given, ties, zones.drawing), [given, ties, zones]);
  const { scene, incident, drawing, alone } = useDrawn(placed, ties, zones, selected, compact);
  const places = useMemo(() => arrange(zones.groups, zones.bench.length, zones.drawing.length, size), [zones, size]);
  const active = hovered ?? selected;
  const emphasis = useMemo(
    () =>
      emphasisOn(
        scene,
        incident,
        scene.nodes.findIndex(({ id }) => id === active),
      ),
    [scene, incident, active],
  );
  const view = useMemo(
    (): StageView => ({ scene, incident, emphasis, selected, hits, onSelect, onHover, territories: null }),
    [scene, incident, emphasis, selected, hits, onSelect, onHover],
  );
  return (
    <StageRoot root={root} view={view} compact={compact} alone={alone} focusRequest={focusRequest}>
      {zones.drawing.length > 0 && (
        <div className="stage-top">
          <Drawing {...page} drawing={drawing} palette={palette} follow={false} />
          <SmallGroups groups={places.beside} className="stage-beside" />
        </div>
      )}
      <SmallGroups groups={places.below} className="stage-below" columns={columns} />
      <Bench seats={zones.bench} title={benchTitle} row={places.benchRow} columns={columns} />
    </StageRoot>
  );
}
