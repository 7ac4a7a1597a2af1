import { useEffect } from "react";
import type { Lens } from "#contract/lens";
import { BottomSheet } from "#web/panels/sheet/BottomSheet.tsx";
import { Sheet } from "#web/panels/sheet/Sheet.tsx";
import { TerritorySheet } from "#web/panels/sheet/TerritorySheet.tsx";
import { useWords } from "#web/words/context.tsx";
import type { NetworkModel } from "./model.ts";
import type { PageState } from "./useNetworkPage.ts";

/** The sheet of the selection: a column at the right, or from below when the page is narrow. */
export function SheetPlace(page: PageState) {
  const { view, model, compact, select } = page;
  const { t } = useWords();
  const close = () => {
    const inside = document.activeElement?.closest(".sheet, .bottom-sheet");
    select(null);
    if (inside) document.getElementById("stage")?.focus({ preventScroll: true });
  };
  useEscape(page.sheet, close);
  if (!page.sheet || view.lens === null || model === null) return null;
  const sheet = <SheetOf {...page} lens={view.lens} model={model} close={close} />;
  if (!compact) {
    return (
      <aside className="sheet" aria-label={t("sheet")}>
        {sheet}
      </aside>
    );
  }
  return (
    <BottomSheet label={t("sheet")} close={close}>
      {sheet}
    </BottomSheet>
  );
}

function SheetOf({
  view,
  lens,
  model,
  select,
  selectPlace,
  changeLens,
  showAll,
  close,
}: PageState & { lens: Lens; model: NetworkModel; close(): void }) {
  const orClose = (id: string | null) => (id === null ? close() : select(id));
  if (view.sel !== null) {
    return <Sheet id={view.sel} lens={lens} model={model} select={orClose} changeLens={changeLens} showAll={showAll} />;
  }
  if (view.place === null) return null;
  return (
    <TerritorySheet
      code={view.place}
      lens={lens}
      model={model}
      select={select}
      selectPlace={selectPlace}
      close={close}
    />
  );
}

/** Escape clears the selection, unless something closer to the reader has used it already. */
function useEscape(active: boolean, act: () => void): void {
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) act();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [active, act]);
}
