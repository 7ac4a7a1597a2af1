import type { Job } from "#workers/port";

/** Clients who were told to come back for a result. */
export interface Interests {
  /** Holds the interest that came with asking for this job until the job ends, is let go, or is forgotten by all. */
  keep(job: Job): void;
  /** Somebody looked at this job: those who wait for it are given their full patience again. */
  touch(id: string): void;
  /** Withdraws one of the interests held for this job, if there is one. */
  release(id: string): void;
}

interface Held {
  jobs: Job[];
  expiry: NodeJS.Timeout;
}

/**
 * A client that got a 202 has no connection whose end would say that it left: its interest lasts while somebody polls
 * the job or listens to it, and for `patience` milliseconds after.
 */
export function createInterests(patience: number): Interests {
  const held = new Map<string, Held>();

  function forget(id: string): Job[] {
    const { jobs = [], expiry } = held.get(id) ?? {};
    clearTimeout(expiry);
    held.delete(id);
    return jobs;
  }

  function expireLater(id: string): NodeJS.Timeout {
    return setTimeout(() => {
      for (const job of forget(id)) job.withdraw();
    }, patience).unref();
  }

  return {
    keep(job) {
      const jobs = [...forget(job.id), job];
      held.set(job.id, { jobs, expiry: expireLater(job.id) });
      const ended = () => {
        if (held.get(job.id)?.jobs.includes(job)) forget(job.id);
      };
      job.result.then(ended, ended);
    },
    touch(id) {
      const entry = held.get(id);
      if (entry === undefined) return;
      clearTimeout(entry.expiry);
      entry.expiry = expireLater(id);
    },
    release(id) {
      const entry = held.get(id);
      entry?.jobs.pop()?.withdraw();
      if (entry?.jobs.length === 0) forget(id);
    },
  };
}
