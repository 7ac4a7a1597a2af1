import type { Dataset } from "#contract/dataset";
import type { Store } from "#store/port";

/** Everything the store holds at one revision, read once while the same one is asked for. */
export type Snapshots = (revision: number) => Promise<Dataset>;

/** Keeps the revision asked for last: nearly always the latest. */
export function createSnapshots(store: Store): Snapshots {
  let kept: { revision: number; dataset: Promise<Dataset> } | undefined;
  return (revision) => {
    if (kept?.revision !== revision) {
      const dataset = store.snapshot(revision);
      kept = { revision, dataset };
      dataset.catch(() => {
        if (kept?.dataset === dataset) kept = undefined;
      });
    }
    return kept.dataset;
  };
}
