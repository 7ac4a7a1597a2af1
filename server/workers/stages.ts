import type { Dataset } from "#contract/dataset";
import { communities } from "#analysis/measures/communities";
import { DEFAULT_LENS, type Lens, lensSchema } from "#contract/lens";
import type { JobStatus, MeasureInfo } from "#contract/results";
import { baseLens } from "#graph/base";
import { createCache } from "./cache.ts";
import { keyOf, stageLens } from "./keys.ts";
import type { Pool } from "./pool.ts";
import { createShared } from "./shared.ts";
import type { DiscsTask, MeasureTask, Sized, StageValues, Task, Watch } from "./wire.ts";

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
  /** The graph's drawing by territory, on the places that discs and actors have in the base graph. */
  drawing(dataset: Dataset, lens: Lens, watch: StageWatch): Promise<Sized<StageValues["ropes"]>>;
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

/** One step: its name, and what it reads. */
interface Step {
  name: string;
  revision: number;
  lens: Lens;
}

/** Runs one task as a step, or joins who runs it already, or takes what was kept of it. */
type RunStep = <T extends Task>(step: Step, task: T, watch: StageWatch) => Promise<Sized<StageValues[T["stage"]]>>;

function createRunStep(pool: Pool, memoryLimit: number): RunStep {
  const cache = createCache<Sized<unknown>>(memoryLimit);
  const shared = createShared<Sized<unknown>>();
  return async <T extends Task>({ name, revision, lens }: Step, task: T, watch: StageWatch) => {
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
  };
}

/** Stages that compute in `pool` and keep at most `memoryLimit` bytes of what they computed. */
export function createStages(pool: Pool, memoryLimit: number): Stages {
  const stage = createRunStep(pool, memoryLimit);

  function graph(dataset: Dataset, lens: Lens, watch: StageWatch) {
    const read = stageLens(lens, []);
    const about = { name: "graph", revision: dataset.revision, lens: read };
    return stage(about, { stage: "graph", dataset, lens: read }, watch);
  }

  function measure(
    on: { revision: number; lens: Lens; graph: StageValues["graph"] },
    info: MeasureInfo,
    watch: StageWatch,
  ) {
    const read = stageLens(on.lens, info.parameters);
    const task: MeasureTask = { stage: "measure", measure: info.id, graph: on.graph, lens: read };
    return stage({ name: info.id, revision: on.revision, lens: read }, task, watch);
  }

  /** Discs are territories, so their base keeps the level asked; circles are those of the same base. */
  async function discs(dataset: Dataset, lens: Lens, watch: StageWatch) {
    const base = { ...baseOf(dataset, lens), territoryLevel: lens.territoryLevel, seed: lens.seed };
    const { value } = await graph(dataset, base, watch);
    const circles = await measure({ revision: dataset.revision, lens: base, graph: value }, communities.info, watch);
    const task: DiscsTask = {
      stage: "discs",
      dataset,
      graph: value,
      communities: circles.value.node.community ?? [],
      level: lens.territoryLevel,
      seed: lens.seed,
    };
    return stage(
      { name: "discs", revision: dataset.revision, lens: stageLens(base, communities.info.parameters) },
      task,
      watch,
    );
  }

  return {
    graph,
    measure,

    async drawing(dataset, lens, watch) {
      const placed = await discs(dataset, lens, watch);
      const { value } = await graph(dataset, lens, watch);
      const about = { name: "ropes", revision: dataset.revision, lens: stageLens(lens, ["seed"]) };
      return stage(about, { stage: "ropes", dataset, graph: value, placed: placed.value }, watch);
    },

    async layout(dataset, lens, watch) {
      const base = baseOf(dataset, lens);
      const { value } = await graph(dataset, base, watch);
      const read = stageLens({ ...base, seed: lens.seed }, ["seed"]);
      const about = { name: "layout", revision: dataset.revision, lens: read };
      const placed = await stage(about, { stage: "layout", dataset, graph: value, seed: lens.seed }, watch);
      return { value: { ids: value.nodes.id, positions: placed.value }, size: placed.size };
    },
  };
}

function baseOf({ info }: Dataset, lens: Lens): Lens {
  return baseLens(lens, info === null ? DEFAULT_LENS : lensSchema.parse(info.lens));
}
