import { useEffect } from "react";
import { BottomSheet } from "#web/panels/sheet/BottomSheet.tsx";
import { Sheet } from "#web/panels/sheet/Sheet.tsx";
import { useWords } from "#web/words/context.tsx";
import type { PageState } from "./useNetworkPage.ts";

/** The sheet of the selection: a column at the right, or from below when the page is narrow. */
export function SheetPlace({ view, model, compact, select, changeLens, showAll }: PageState) {
  const { t } = useWords();
  const { sel, lens } = view;
  const close = () => {
    const inside = document.activeElement?.closest(".sheet, .bottom-sheet");
    select(null);
    if (inside) document.getElementById("stage")?.focus({ preventScroll: true });
  };
  useEscape(sel !== null, close);
  if (sel === null || lens === null || model === null) return null;
  const sheet = (
    <Sheet
      id={sel}
      lens={lens}
      model={model}
      select={(id) => (id === null ? close() : select(id))}
      changeLens={changeLens}
      showAll={showAll}
    />
  );
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
