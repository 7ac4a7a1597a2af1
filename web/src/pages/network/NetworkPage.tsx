import { useEffect } from "react";
import { LensLine } from "#web/panels/lens/LensLine.tsx";
import { Search } from "#web/panels/Search.tsx";
import { TopBar } from "#web/panels/TopBar.tsx";
import { Waiting } from "#web/panels/Waiting.tsx";
import { useWords } from "#web/words/context.tsx";
import { LegendPlace } from "./LegendPlace.tsx";
import { Middle } from "./Middle.tsx";
import { SheetPlace } from "./SheetPlace.tsx";
import { useNetworkPage } from "./useNetworkPage.ts";
import "./network.css";

/** Réseau: the finding, the lens, the legend, the picture or its table, and the sheet of what is selected. */
export function NetworkPage() {
  const page = useNetworkPage();
  const { t } = useWords();
  const { view, compact, model, data, dataset, changeLens } = page;
  useEffect(() => {
    document.title = `${t("page.network")} · Passerelles`;
  }, [t]);
  const hidden =
    model === null
      ? []
      : [...model.colours, ...model.shapes, ...model.lines].filter(({ key }) => view.off.includes(key));
  const focus = view.lens?.focus;
  return (
    <div className="page">
      <a className="skip" href="#stage">
        {t("skip")}
      </a>
      <TopBar
        compact={compact}
        searching={page.searching}
        setSearching={(open) => (open ? page.openSearch() : page.setSearching(false))}
        theme={view.theme}
        setTheme={(theme) => page.change({ theme }, { replace: true })}
        search={<Search lens={view.lens} inputRef={page.searchInput} choose={page.choose} tellHits={page.setFound} />}
      />
      {view.lens !== null && (
        <LensLine
          compact={compact}
          lens={view.lens}
          asOf={data.graph.data?.asOf ?? view.lens.asOf ?? dataset.data?.info?.referenceDate ?? ""}
          report={model?.graph.report ?? null}
          hidden={hidden.map((row) => model?.rowName(row) ?? row.key)}
          focus={focus === undefined ? null : (model?.places.get(focus) ?? model?.names.get(focus) ?? focus)}
          circles={data.colour === "circle"}
          change={changeLens}
          showAll={page.showAll}
          reset={page.reset}
          info={dataset.data?.info ?? null}
          revision={model?.graph.revision ?? null}
          head={page.head}
          recompute={page.recompute}
        />
      )}
      <Waiting active={isWaiting(page)} stop={page.stop} />
      <main className="columns" data-sheet={page.sheet}>
        <LegendPlace {...page} />
        <Middle {...page} />
        <SheetPlace {...page} />
      </main>
    </div>
  );
}

function isWaiting({ data, dataset }: ReturnType<typeof useNetworkPage>): boolean {
  return (
    dataset.isFetching ||
    data.graph.isFetching ||
    data.drawing.isFetching ||
    data.communities.isFetching ||
    data.betweenness.isFetching
  );
}
