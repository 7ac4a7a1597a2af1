import { COOPERATION_KINDS } from "#contract/enums";
import type { Lens } from "#contract/lens";

/** The words of the sentence that may each hide links, in its order. */
export const LOOSENABLE = ["date", "themes", "kinds", "intensity", "hubs", "initiatives"] as const;

export type Loosenable = (typeof LOOSENABLE)[number];

export interface Loosening {
  word: Loosenable;
  patch: Partial<Lens>;
}

/** Every way to loosen one word of a lens, those that are loose already left out. */
export function looseningsOf(lens: Lens): Loosening[] {
  const all: (Loosening & { tight: boolean })[] = [
    {
      word: "date",
      tight: lens.asOf !== undefined || lens.period !== undefined,
      patch: { asOf: undefined, period: undefined },
    },
    { word: "themes", tight: lens.themes.length > 0, patch: { themes: [] } },
    {
      word: "kinds",
      tight: lens.linkKinds.length < COOPERATION_KINDS.length,
      patch: { linkKinds: [...COOPERATION_KINDS].sort() },
    },
    { word: "intensity", tight: lens.minIntensity > 1, patch: { minIntensity: 1 } },
    { word: "hubs", tight: lens.hubs === "exclude", patch: { hubs: "include" } },
    { word: "initiatives", tight: lens.initiatives !== "nodes", patch: { initiatives: "nodes" } },
  ];
  return all.filter(({ tight }) => tight).map(({ word, patch }) => ({ word, patch }));
}
