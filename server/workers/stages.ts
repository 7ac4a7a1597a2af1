import type { Dataset } from "#contract/dataset";
import { DEFAULT_LENS, type Lens, lensSchema } from "#contract/lens";
import type { JobStatus, MeasureInfo } from "#contract/results";
import { baseLens } from "#graph/base";
import { createCache } from "./cache.ts";
import { keyOf, stageLens } from "./keys.ts";
import type { Pool } from "./pool.ts";
import { createShared } from "./shared.ts";
import type { MeasureTask, Sized, StageValues, Task, Watch } from "./wire.ts";

/** Follows a computation of several stages. */
export interface StageWatch {
  signal: AbortSignal;
  /** Called when a stage begins to wait for a thread, when a thread begins it, and at each step forward. */
  onStage(step: Pick<JobStatus, "state" | "stage" | "progress">): void;
}

/** Each step of the analysis, cached by exactly what it reads: another resolution makes no other betweenness. */
export interface Stages {
  graph(dataset: Dataset, lens: Lens, watch: StageWatch): Promise<Sized<StageValues["graph"]>>;
  /** Positions of the nodes of the base graph, with that graph. */
  layout(dataset: Dataset, lens: Lens, watch: StageWatch): Promise<Sized<PlacedBase>>;
  /** One measure on the graph of this revision and lens. */
  measure(
    on: { revision: number; lens: Lens; graph: StageValues["graph"] },
    info: MeasureInfo,
    watch: StageWatch,
  ): Promise<Sized<StageValues["measure"]>>;
}

export interface PlacedBase {
  ids: string[];
  positions: StageValues["layout"];
}

/** Stages that compute in `pool` and keep at most `memoryLimit` bytes of what they computed. */
export function createStages(pool: Pool, memoryLimit: number): Stages {
  const cache = createCache<Sized<unknown>>(memoryLimit);
  const shared = createShared<Sized<unknown>>();

  async function stage<T extends Task>(
    { name, revision, lens }: { name: string; revision: number; lens: Lens },
    task: T,
    watch: StageWatch,
  ): Promise<Sized<StageValues[T["stage"]]>> {
    const key = keyOf(revision, name, lens);
    const compute = async (all: Watch) => {
      const result = await pool.run(task, all);
      cache.set(key, result, result.size, lens);
      return result;
    };
    const found = cache.get(key);
    if (found !== undefined) return found as Sized<StageValues[T["stage"]]>;
    watch.onStage({ state: "queued", stage: name, progress: null });
    const onRunning: Watch["onRunning"] = (progress) => watch.onStage({ state: "running", stage: name, progress });
    return (await shared.join(key, { signal: watch.signal, onRunning }, compute)) as Sized<StageValues[T["stage"]]>;
  }

  function graph(dataset: Dataset, lens: Lens, watch: StageWatch) {
    const read = stageLens(lens, []);
    const about = { name: "graph", revision: dataset.revision, lens: read };
    return stage(about, { stage: "graph", dataset, lens: read }, watch);
  }

  return {
    graph,

    async layout(dataset, lens, watch) {
      const base = baseLens(lens, dataset.info === null ? DEFAULT_LENS : lensSchema.parse(dataset.info.lens));
      const { value } = await graph(dataset, base, watch);
      const read = stageLens({ ...base, seed: lens.seed }, ["seed"]);
      const about = { name: "layout", revision: dataset.revision, lens: read };
      const placed = await stage(about, { stage: "layout", dataset, graph: value, seed: lens.seed }, watch);
      return { value: { ids: value.nodes.id, positions: placed.value }, size: placed.size };
    },

    measure({ revision, lens, graph: value }, info, watch) {
      const read = stageLens(lens, info.parameters);
      const task: MeasureTask = { stage: "measure", measure: info.id, graph: value, lens: read };
      return stage({ name: info.id, revision, lens: read }, task, watch);
    },
  };
}
