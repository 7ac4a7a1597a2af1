import { useEffect } from "react";
import type { DatasetSummary } from "#contract/results";
import type { ViewState } from "#web/state/useView.ts";
import { completeLens } from "#web/state/view.ts";

/** An address without a lens opens on the data set's own, which is then written in the address. */
export function useOpening({ view, change }: ViewState, dataset: DatasetSummary | undefined): void {
  const opening = view.lens === null && view.problem === null && dataset !== undefined;
  useEffect(() => {
    if (opening) change({ lens: completeLens(dataset.info?.lens ?? {}) }, { replace: true });
  }, [opening, dataset, change]);
}
