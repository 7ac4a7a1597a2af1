import { FootBar } from "#web/panels/FootBar.tsx";
import { LinkTable } from "#web/panels/LinkTable.tsx";
import { TerritoryTable } from "#web/panels/TerritoryTable.tsx";
import { NodeTable } from "#web/panels/NodeTable.tsx";
import { DiscStage } from "#web/stage/discs/DiscStage.tsx";
import { NetworkStage } from "#web/stage/NetworkStage.tsx";
import type { Camera } from "#web/stage/scene.ts";
import type { Disposition } from "#web/state/view.ts";
import { useWords } from "#web/words/context.tsx";
import type { NetworkModel } from "./model.ts";

export interface ViewsProps {
  model: NetworkModel;
  view: Disposition;
  /** Whether the picture is still that of the framing before. */
  old: boolean;
  compact: boolean;
  selected: string | null;
  select(id: string | null): void;
  /** Code of the selected territory. */
  place: string | null;
  selectPlace(code: string | null): void;
  hits: ReadonlySet<string>;
  camera: Camera | null;
  setCamera(camera: Camera | null): void;
  openTable(): void;
  openLegend(): void;
  openSearch(): void;
  /** Grows by one each time the keyboard should go to the drawing. */
  focusRequest: number;
}

/** The picture, its table, or both: one selection. */
export function Views({ model, view, old, compact, ...props }: ViewsProps) {
  const { t } = useWords();
  const { picture, finding } = model;
  const both = view === "both" && !compact;
  const what = finding.title.values.what ?? "both";
  const counts = { n: picture.scene.nodes.length, links: picture.scene.edges.length, what };
  return (
    <>
      <div className="views" data-both={both} data-dim={old}>
        {view !== "table" && (
          <div className="picture" aria-describedby="finding">
            <Stage {...props} model={model} compact={compact || both} follow={compact} />
          </div>
        )}
        {(view === "table" || both) && (
          <section className="tables" aria-label={t("view.table")}>
            {model.territory !== null && (
              <TerritoryTable
                territory={model.territory}
                selected={props.place}
                select={props.selectPlace}
                narrow={compact || both}
              />
            )}
            <NodeTable
              model={model}
              caption={t(finding.title.key, finding.title.values)}
              selected={props.selected}
              select={props.select}
              narrow={compact || both}
            />
            <LinkTable model={model} select={props.select} />
          </section>
        )}
      </div>
      {view !== "table" && !both && (
        <FootBar nodes={counts.n} links={counts.links} what={String(what)} open={props.openTable} />
      )}
    </>
  );
}

type StagePlaceProps = Omit<ViewsProps, "view" | "old"> & { follow: boolean };

/** The drawing of the layout that was chosen. */
function Stage({ model, compact, follow, ...props }: StagePlaceProps) {
  const { t } = useWords();
  const { graph, picture, territory } = model;
  const common = {
    selected: props.selected,
    onSelect: props.select,
    hits: props.hits,
    camera: props.camera,
    onCamera: props.setCamera,
    onTable: props.openTable,
    onLegend: props.openLegend,
    onSearch: props.openSearch,
    compact,
    ...(props.focusRequest === 0 ? {} : { focusRequest: props.focusRequest }),
  };
  if (territory !== null) {
    const { scene, map } = territory;
    return (
      <DiscStage {...common} follow={follow} scene={scene} map={map} place={props.place} onPlace={props.selectPlace} />
    );
  }
  const bench = t("bench", { hubs: graph.report.excludedHubs.length });
  return <NetworkStage {...common} scene={picture.scene} benchTitle={bench} />;
}
