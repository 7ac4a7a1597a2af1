import { useSyncExternalStore } from "react";
import type { JobStatus } from "#contract/results";

/** What is being computed for this page right now, by the path that waits for it. */
class Progress {
  #jobs: ReadonlyMap<string, JobStatus> = new Map();
  readonly #listeners = new Set<() => void>();

  tell(path: string, status: JobStatus | null): void {
    const jobs = new Map(this.#jobs);
    if (status === null) jobs.delete(path);
    else jobs.set(path, status);
    this.#jobs = jobs;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly jobs = (): ReadonlyMap<string, JobStatus> => this.#jobs;
}

export const progress = new Progress();

/** Status of the computation that the page waits for, null when there is none. */
export function useProgress(): JobStatus | null {
  const jobs = useSyncExternalStore(progress.subscribe, progress.jobs);
  return jobs.values().next().value ?? null;
}
