import type { Lens } from "#contract/lens";

/**
 * The lens on which positions are computed, so that filters hide marks and do not move them:
 * date, hubs and initiatives as `lens` asks, everything else as the data set's own lens has it, no scenario, no focus.
 */
export function baseLens(lens: Lens, packageLens: Lens): Lens {
  return {
    ...packageLens,
    asOf: lens.asOf,
    period: lens.period,
    hubs: lens.hubs,
    initiatives: lens.initiatives,
    scenario: { remove: [], add: [] },
    focus: undefined,
  };
}
