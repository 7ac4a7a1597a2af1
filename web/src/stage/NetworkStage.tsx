import { useMemo, useRef } from "react";
import { incidence } from "./adjacency.ts";
import { arrange, columnsOf } from "./arrangement.ts";
import { Bench } from "./Bench.tsx";
import { Drawing } from "./Drawing.tsx";
import { emphasisOn } from "./emphasis.ts";
import { usePalette } from "./palette.ts";
import { SmallGroups } from "./SmallGroups.tsx";
import type { StageProps } from "./scene.ts";
import { StageContext, type StageView } from "./stageView.ts";
import { useHover } from "./useHover.ts";
import { useSize } from "./useSize.ts";
import { zonesOf } from "./zones.ts";
import "./stage.css";

/** The network as one composition: what is large drawn by links, small groups set out by rule, and the bench. */
export function NetworkStage({ scene, selected, onSelect, hits, compact, benchTitle, ...drawing }: StageProps) {
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(root);
  const palette = usePalette();
  const [hovered, onHover] = useHover();
  const incident = useMemo(() => incidence(scene), [scene]);
  const zones = useMemo(() => zonesOf(scene, incident), [scene, incident]);
  const places = useMemo(
    () => arrange(zones.groups, zones.bench.length, zones.drawing.length, { width, height, compact }),
    [zones, width, height, compact],
  );
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
    (): StageView => ({ scene, incident, emphasis, selected, hits, onSelect, onHover }),
    [scene, incident, emphasis, selected, hits, onSelect, onHover],
  );
  return (
    <StageContext value={view}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape clears from wherever the focus is inside. */}
      <div
        ref={root}
        className="stage-root"
        data-compact={compact || undefined}
        onKeyDown={({ key }) => key === "Escape" && onSelect(null)}
      >
        {zones.drawing.length > 0 && (
          <div className="stage-top">
            <Drawing {...drawing} drawing={zones.drawing} palette={palette} />
            <SmallGroups groups={places.beside} className="stage-beside" />
          </div>
        )}
        <SmallGroups groups={places.below} className="stage-below" />
        <Bench seats={zones.bench} title={benchTitle} row={places.benchRow} columns={columnsOf(compact)} />
      </div>
    </StageContext>
  );
}
