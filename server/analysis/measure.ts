import type { Lens } from "#contract/lens";
import type { MeasureInfo, MeasureValues } from "#contract/results";
import type { CooperationGraph } from "#graph/build";

/** One thing that can be measured on a graph: what it says of itself, and how it is computed. */
export interface Measure {
  info: MeasureInfo;
  /** Pure: same graph and lens, same values. Undefined values are null, never NaN. */
  compute(graph: CooperationGraph, lens: Lens, onProgress?: (done: number, total: number) => void): MeasureValues;
}
