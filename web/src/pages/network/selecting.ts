import { useCallback } from "react";
import type { TerritoryLevel } from "#contract/enums";
import type { SearchHit } from "#contract/results";
import type { ViewState } from "#web/state/useView.ts";
import type { Colour, Layout, View } from "#web/state/view.ts";

/** What a hit of the search changes: it becomes the selection; by links, a territory becomes what the lens centres on. */
export function choosing(hit: SearchHit, { lens }: View, layout: Layout | null): Partial<View> {
  if (hit.kind !== "territory" || lens === null) return { sel: hit.id, place: null, camera: null };
  const territoryLevel = levelOf(hit.id);
  if (layout === "territory") return { lens: { ...lens, territoryLevel }, place: hit.id, sel: null, camera: null };
  return { color: "territory", lens: { ...lens, focus: hit.id, territoryLevel } };
}

/**
 * What another layout changes: camera and territory are of one drawing alone, and rows of a colour that the layout takes
 * away would hide marks without a row to show them again.
 */
export function layingOut(layout: Layout, { color, off }: View, shown: Colour | null): Partial<View> {
  const kept = color === null ? off.filter((key) => !key.startsWith(`${shown}.`)) : off;
  return { layout, place: null, camera: null, off: kept };
}

/**
 * Selecting a node, a territory, or nothing: one selection at a time.
 * @param follow whether the camera goes to what is selected
 */
export function useSelecting(change: ViewState["change"], follow: boolean) {
  const select = useCallback(
    (sel: string | null) => change({ sel, place: null, ...(follow ? { camera: null } : {}) }, { replace: true }),
    [change, follow],
  );
  const selectPlace = useCallback(
    (place: string | null) => change({ place, sel: null, ...(follow ? { camera: null } : {}) }, { replace: true }),
    [change, follow],
  );
  return { select, selectPlace };
}

/** Level of a territory by the length of its code: SIREN, département, else arrondissement. */
function levelOf(code: string): TerritoryLevel {
  if (code.length === 9) return "epci";
  return code.length === 2 ? "departement" : "arrondissement";
}
