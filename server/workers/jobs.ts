import { LRUCache } from "lru-cache";
import type { Lens } from "#contract/lens";
import { Problem } from "#contract/problem";
import { createCache } from "./cache.ts";
import { isUnderWay, type SharedJob, startJob } from "./job.ts";
import type { AnyResult, Job } from "./port.ts";
import type { StageWatch } from "./stages.ts";
import type { Sized } from "./wire.ts";

const MOST_WAITING = 50;
const RETRY_SECONDS = 5;

/** Failed and cancelled jobs that can still be asked how they ended. */
const ENDED_BADLY = 100;

/** Every job that is under way or remembered. */
export interface Jobs {
  /**
   * Joins the job of this id, or starts it under `lens`; counts as one interest.
   * @throws Problem `too-many-requests` when too many wait already.
   */
  join(id: string, lens: Lens, compute: (watch: StageWatch) => Promise<Sized<AnyResult>>): Job;
  byId(id: string): Job | undefined;
  cancelAll(): void;
}

/** Remembers at most `memoryLimit` bytes of finished jobs; each of `threads` can work for one job while the others wait. */
export function createJobs(threads: number, memoryLimit: number): Jobs {
  const underWay = new Map<string, SharedJob<AnyResult>>();
  const done = createCache<SharedJob<AnyResult>>(memoryLimit);
  const endedBadly = new LRUCache<string, Job>({ max: ENDED_BADLY });

  function start(id: string, lens: Lens, compute: (watch: StageWatch) => Promise<Sized<AnyResult>>) {
    if (underWay.size >= threads + MOST_WAITING) throw new Problem("too-many-requests", { seconds: RETRY_SECONDS });
    let size = 0;
    const job = startJob(id, async (watch) => {
      const answer = await compute(watch);
      size = answer.size;
      return answer.value;
    });
    underWay.set(id, job);
    job.onStatus((status) => {
      if (isUnderWay(status)) return;
      underWay.delete(id);
      if (status.state === "done") done.set(id, job, size, lens);
      else endedBadly.set(id, job);
    });
    return job;
  }

  return {
    join(id, lens, compute) {
      const job = underWay.get(id) ?? done.get(id) ?? start(id, lens, compute);
      job.want();
      return job;
    },
    byId: (id) => underWay.get(id) ?? done.get(id) ?? endedBadly.get(id),
    cancelAll() {
      for (const job of underWay.values()) job.cancel();
    },
  };
}
