import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import type { SearchHit } from "#contract/results";
import { useDataset, useHead } from "#web/api/queries.ts";
import { useCompact } from "#web/state/media.ts";
import { useView } from "#web/state/useView.ts";
import { completeLens, type Layout } from "#web/state/view.ts";
import { useNetworkData, useNetworkModel } from "./model.ts";
import { choosing, layingOut, useSelecting } from "./selecting.ts";
import { useOpening } from "./useOpening.ts";

export type PageState = ReturnType<typeof useNetworkPage>;

/** State and actions of the page: the view of the address, the data it asks for, and what readers do to both. */
export function useNetworkPage() {
  const state = useView();
  const { view, change, changeLens } = state;
  const compact = useCompact();
  const dataset = useDataset();
  const head = useHead();
  useOpening(state, dataset.data);
  const data = useNetworkData(view.lens, view);
  const model = useNetworkModel(data, view);
  const [found, setFound] = useState<readonly string[]>([]);
  const [focusRequest, setFocusRequest] = useState(0);
  const [searching, setSearching] = useState(false);
  const [legendOpen, setLegendOpen] = useState(false);
  const searchInput = useRef<HTMLInputElement>(null);
  const focus = view.lens?.focus;
  const hits = useMemo(() => new Set([...found, ...focused(model?.graph.nodes, focus)]), [found, focus, model]);
  const { select, selectPlace } = useSelecting(change, compact && data.layout === "territory");
  return {
    view,
    compact,
    dataset,
    head,
    data,
    model,
    hits,
    focusRequest,
    searching,
    legendOpen,
    searchInput,
    change,
    changeLens,
    select,
    selectPlace,
    /** Whether something is selected, so that its sheet is open. */
    sheet: view.sel !== null || model?.territory?.map.discs.some(({ code }) => code === view.place) === true,
    setFound,
    setSearching,
    setLegendOpen,
    choose: (hit: SearchHit) => {
      setSearching(false);
      change(choosing(hit, view, data.layout));
      if (hit.kind === "territory") return;
      // After the list has closed and given the keyboard back to its field.
      setTimeout(() => setFocusRequest((count) => count + 1), 100);
    },
    openSearch: () => {
      setSearching(true);
      // The field may only be drawn by this very change.
      requestAnimationFrame(() => searchInput.current?.focus());
    },
    setLayout: (layout: Layout) => change(layingOut(layout, view, data.colour)),
    showAll: () => change({ off: [] }),
    reset: () => change({ lens: completeLens(dataset.data?.info?.lens ?? {}) }),
    ...useReloading(),
  };
}

/** Asking again, and no longer. */
function useReloading() {
  const client = useQueryClient();
  return {
    recompute: () => void client.invalidateQueries(),
    stop: () => void client.cancelQueries(),
    retry: () => void client.refetchQueries({ predicate: ({ state: { status } }) => status !== "success" }),
  };
}

/** Actors of the territory that the lens centres on, or the node that it names. */
function focused(
  nodes: { id: string[]; territory: (string | null)[] } | undefined,
  focus: string | undefined,
): string[] {
  if (nodes === undefined || focus === undefined) return [];
  return nodes.id.filter((id, index) => id === focus || nodes.territory[index] === focus);
}
