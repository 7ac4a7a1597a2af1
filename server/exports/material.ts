import type { Dataset } from "#contract/dataset";
import type { GraphResult, MeasureInfo, MeasureResult } from "#contract/results";
import type { Territory } from "#contract/territory";
import type { Manifest } from "./manifest.ts";

/** A measure with what it found on the graph, in node order. */
export interface Measured {
  info: MeasureInfo;
  result: MeasureResult;
}

/** Everything that a file is written from. All of it is of one revision and one lens. */
export interface Material {
  manifest: Manifest;
  graph: GraphResult;
  measures: readonly Measured[];
  dataset: Dataset;
  territories: readonly Territory[];
}
