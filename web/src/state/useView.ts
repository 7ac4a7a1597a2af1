import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { Lens } from "#contract/lens";
import { type Search, type View, viewFromSearch, viewToSearch } from "./view.ts";

export interface ViewState {
  view: View;
  /** Changes what is seen; `replace` leaves no step in the browser's history (a selection, a camera). */
  change(patch: Partial<View>, options?: { replace: boolean }): void;
  changeLens(patch: Partial<Lens>): void;
}

/** The view that the address says, and the ways to change it. */
export function useView(): ViewState {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const view = useMemo(() => viewFromSearch(search), [search]);
  const change = useCallback(
    (patch: Partial<View>, { replace } = { replace: false }) => {
      // From the address of this very moment: two changes in one turn must not undo each other.
      const next = (current: Search) => viewToSearch({ ...viewFromSearch(current), ...patch });
      void navigate({ to: ".", search: next as never, replace, resetScroll: false });
    },
    [navigate],
  );
  const { lens } = view;
  const changeLens = useCallback(
    (patch: Partial<Lens>) => {
      if (lens !== null) change({ lens: { ...lens, ...patch } });
    },
    [lens, change],
  );
  return { view, change, changeLens };
}
