import { Problem } from "#contract/problem";
import { ErrorPanel } from "#web/panels/ErrorPanel.tsx";
import { useAfter } from "#web/state/useAfter.ts";
import { useWords } from "#web/words/context.tsx";
import { Empty } from "./Empty.tsx";
import { Head } from "./Head.tsx";
import type { PageState } from "./useNetworkPage.ts";
import { Views } from "./Views.tsx";

/** The middle column: the finding, then the picture, its table, or what stands in their place. */
export function Middle(page: PageState) {
  const { t } = useWords();
  const { view, model, compact, change, changeLens } = page;
  const error = errorOf(page);
  const hubs = hubsOf(page);
  return (
    <section className="column-stage" id="stage" tabIndex={-1} data-sheet={page.sheet} aria-label={t("page.network")}>
      <Head
        finding={error === null ? (model?.finding ?? null) : null}
        instead={t(error === null ? "loading" : "error.title")}
        compact={compact}
        view={view.view}
        setView={(next) => change({ view: next })}
        layout={page.data.layout}
        setLayout={page.setLayout}
        hubs={hubs}
        toggleHubs={() => changeLens({ hubs: hubs === "include" ? "exclude" : "include" })}
        openLegend={() => page.setLegendOpen(true)}
      />
      {error === null ? (
        <Content {...page} />
      ) : (
        <ErrorPanel error={error} act={t(actOf(error))} onAct={onActOf(error, page)} />
      )}
    </section>
  );
}

function Content(page: PageState) {
  const { view, model, data, compact } = page;
  const old = useAfter(data.graph.isPlaceholderData || data.drawing.isPlaceholderData, 300);
  if (model === null || view.lens === null) return null;
  return (
    <>
      {model.finding.empty && !data.graph.isPlaceholderData && (
        <Empty lens={view.lens} filtered={view.off.length > 0} changeLens={page.changeLens} showAll={page.showAll} />
      )}
      <Views
        model={model}
        view={view.view}
        old={old}
        compact={compact}
        selected={view.sel}
        select={page.select}
        place={view.place}
        selectPlace={page.selectPlace}
        hits={page.hits}
        camera={view.camera}
        setCamera={(camera) => page.change({ camera }, { replace: true })}
        openTable={() => page.change({ view: "table" })}
        openLegend={() => (compact ? page.setLegendOpen(true) : focusLegend())}
        openSearch={page.openSearch}
        focusRequest={page.focusRequest}
      />
    </>
  );
}

const focusLegend = (): void => document.querySelector<HTMLElement>("#legend button")?.focus();

/** Setting aside is offered when there is somebody to set aside, or when somebody was. */
function hubsOf({ model, view }: PageState): "exclude" | "include" | null {
  if (model === null || view.lens === null) return null;
  const { nodes, report } = model.graph;
  const present = nodes.networkRole.some((role) => role === "head" || role === "animator");
  return present || report.excludedHubs.length > 0 ? view.lens.hubs : null;
}

/** What stops the page, if anything: a lens that cannot be read, no answer, a computation that was stopped. */
function errorOf({ view, dataset, data }: PageState): unknown {
  if (view.problem !== null) return view.problem;
  for (const query of [dataset, data.graph, data.drawing, data.communities]) {
    if (query.isError) return query.error;
  }
  const waits = data.graph.isPending || data.graph.isPlaceholderData;
  const stopped = view.lens !== null && waits && data.graph.fetchStatus === "idle";
  return stopped ? new Problem("job-cancelled") : null;
}

const isLensFault = (error: unknown): boolean => error instanceof Problem && error.code === "bad-lens";
const actOf = (error: unknown) => (isLensFault(error) ? "act.resetLens" : "act.retry");
const onActOf = (error: unknown, { reset, retry }: PageState) => (isLensFault(error) ? reset : retry);
