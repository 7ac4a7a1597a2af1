import { availableParallelism } from "node:os";
import { LRUCache } from "lru-cache";
import { MEASURES } from "#analysis/registry";
import type { Dataset } from "#contract/dataset";
import type { Lens } from "#contract/lens";
import { Problem } from "#contract/problem";
import type { MeasureInfo, Stamp } from "#contract/results";
import type { Territory } from "#contract/territory";
import { drawingAnswer, graphAnswer, measureAnswer, stampOf } from "./answers.ts";
import { createJobs } from "./jobs.ts";
import { keyOf } from "./keys.ts";
import { createPool } from "./pool.ts";
import type { Analyses, Answer, AnyResult, Job, Question } from "./port.ts";
import { createStages, type StageWatch } from "./stages.ts";
import type { Sized } from "./wire.ts";

const MEMORY_LIMIT = 256 * 2 ** 20;

/** Revisions whose records stay at hand. */
const SNAPSHOTS = 4;

export interface AnalysesOptions {
  /** Everything at one revision. */
  snapshot: (revision?: number) => Promise<Dataset>;
  /** Number of the latest revision. */
  head: () => Promise<number>;
  territories: Territory[];
  /** Version of the product, stated by every result. */
  version: string;
  /** Threads that compute; by default one less than the cores, at least one. */
  threads?: number;
  /** Bytes of results kept. */
  memoryLimit?: number;
}

/** The analysis, computed in threads and cached by stage. */
export function createAnalyses({
  snapshot,
  head,
  territories,
  version,
  threads = Math.max(1, availableParallelism() - 1),
  memoryLimit = MEMORY_LIMIT,
}: AnalysesOptions): Analyses {
  const pool = createPool(new URL("thread.ts", import.meta.url), threads, territories);
  // The finished answers share most of their memory with the stages, which are counted in the other half.
  const stages = createStages(pool, memoryLimit / 2);
  const jobs = createJobs(threads, memoryLimit / 2);
  const snapshots = new LRUCache<number, Dataset>({
    max: SNAPSHOTS,
    fetchMethod: (revision) => snapshot(revision),
    // Whoever waits for a revision gets it, even when others were asked for meanwhile.
    ignoreFetchAbort: true,
  });

  async function read(lens: Lens, revision?: number): Promise<{ dataset: Dataset; stamp: Stamp }> {
    const dataset = await snapshots.forceFetch(revision ?? (await head()));
    return { dataset, stamp: stampOf(dataset, lens, version) };
  }

  function answer(question: Question, dataset: Dataset, stamp: Stamp) {
    if (question.about === "graph") return (watch: StageWatch) => graphAnswer(stages, dataset, stamp, watch);
    if (question.about === "discs") return (watch: StageWatch) => drawingAnswer(stages, dataset, stamp, watch);
    const info = measureInfo(question.measure);
    return (watch: StageWatch) => measureAnswer(stages, dataset, stamp, info, watch);
  }

  return {
    measures: MEASURES.map(({ info }) => info),
    stamp: async (lens, revision) => (await read(lens, revision)).stamp,

    async ask<Q extends Question>(question: Q, lens: Lens, revision?: number) {
      const { dataset, stamp } = await read(lens, revision);
      const id = keyOf(stamp.revision, question.about === "measure" ? question.measure : question.about, lens);
      const compute: (watch: StageWatch) => Promise<Sized<AnyResult>> = answer(question, dataset, stamp);
      return jobs.join(id, stamp.lens, compute) as Job<Answer<Q>>;
    },

    job: (id) => jobs.byId(id),

    async close() {
      jobs.cancelAll();
      await pool.close();
    },
  };
}

function measureInfo(id: string): MeasureInfo {
  const found = MEASURES.find(({ info }) => info.id === id);
  if (found === undefined) throw new Problem("not-found");
  return found.info;
}
