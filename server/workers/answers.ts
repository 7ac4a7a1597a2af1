import type { Dataset } from "#contract/dataset";
import type { Lens } from "#contract/lens";
import { canonicalLens } from "#contract/lensCodec";
import type {
  GraphResult,
  MeasureInfo,
  MeasureResult,
  Positions,
  Stamp,
  TerritoryDrawingResult,
} from "#contract/results";
import { asOfFor } from "#graph/asOf";
import { lensHash } from "./keys.ts";
import type { PlacedBase, Stages, StageWatch } from "./stages.ts";
import type { Sized } from "./wire.ts";

/**
 * What a result of this data set under this lens says that it was computed on. The lens is the one that was hashed:
 * without `focus`, its fields in one order, so that equal questions have equal bytes.
 */
export function stampOf(dataset: Dataset, lens: Lens, version: string): Stamp {
  return {
    revision: dataset.revision,
    asOf: asOfFor(dataset, lens),
    lens: JSON.parse(canonicalLens(lens)) as Lens,
    lensHash: lensHash(lens),
    version,
  };
}

/** The graph with the positions that its nodes have in the base graph. */
export async function graphAnswer(
  stages: Stages,
  dataset: Dataset,
  stamp: Stamp,
  watch: StageWatch,
): Promise<Sized<GraphResult>> {
  const graph = await stages.graph(dataset, stamp.lens, watch);
  const layout = await stages.layout(dataset, stamp.lens, watch);
  const { nodes, edges, report } = graph.value;
  const value = { ...stamp, nodes, edges, positions: positionsFor(nodes.id, layout.value), report };
  return { value, size: graph.size + layout.size };
}

/** Positions of `ids`, all of which are nodes of the base graph. */
function positionsFor(ids: string[], { ids: baseIds, positions }: PlacedBase): Positions {
  const baseIndex = new Map(baseIds.map((id, index) => [id, index]));
  const picked = ids.map((id) => baseIndex.get(id)!);
  const pick = (column: number[]) => picked.map((index) => column[index]!);
  return {
    x: pick(positions.x),
    y: pick(positions.y),
    groupSize: pick(positions.groupSize),
    group: pick(positions.group),
  };
}

/** The drawing by territory, with the graph whose nodes it seats. */
export async function drawingAnswer(
  stages: Stages,
  dataset: Dataset,
  stamp: Stamp,
  watch: StageWatch,
): Promise<Sized<TerritoryDrawingResult>> {
  const graph = await stages.graph(dataset, stamp.lens, watch);
  const drawing = await stages.drawing(dataset, stamp.lens, watch);
  return { value: { ...stamp, ids: graph.value.nodes.id, ...drawing.value }, size: drawing.size };
}

/** One measure on the graph. */
export async function measureAnswer(
  stages: Stages,
  dataset: Dataset,
  stamp: Stamp,
  info: MeasureInfo,
  watch: StageWatch,
): Promise<Sized<MeasureResult>> {
  const graph = await stages.graph(dataset, stamp.lens, watch);
  const on = { revision: dataset.revision, lens: stamp.lens, graph: graph.value };
  const { value, size } = await stages.measure(on, info, watch);
  return { value: { ...stamp, measure: info.id, ids: graph.value.nodes.id, ...value }, size };
}
