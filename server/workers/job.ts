import { Problem } from "#contract/problem";
import type { JobStatus } from "#contract/results";
import type { Job } from "./port.ts";
import type { StageWatch } from "./stages.ts";

/** A job as those who started it hold it. */
export interface SharedJob<T> extends Job<T> {
  /** Adds one interest. */
  want(): void;
  /** Stops the work whoever wants it. A job that is over stays as it is. */
  cancel(): void;
}

/** Digits of a job's id that a person passes on when it failed. */
const REFERENCE_DIGITS = 12;

/** Starts a job that nobody wants yet. */
export function startJob<T>(id: string, compute: (watch: StageWatch) => Promise<T>): SharedJob<T> {
  const controller = new AbortController();
  const listeners = new Set<(status: JobStatus) => void>();
  let status: JobStatus = { id, state: "queued", stage: "graph", progress: null };
  let interests = 0;

  const change = (changes: Partial<JobStatus>) => {
    status = { ...status, ...changes };
    for (const listener of listeners) listener(status);
    if (!isUnderWay(status)) listeners.clear();
  };
  const onStage: StageWatch["onStage"] = (step) => {
    if (isUnderWay(status)) change(step);
  };
  const cancel = () => {
    if (!isUnderWay(status)) return;
    change({ state: "cancelled", progress: null });
    controller.abort(new Problem("job-cancelled"));
  };
  const computed = compute({ signal: controller.signal, onStage });
  const end = (state: "done" | "failed") => change({ state, progress: null });
  const result = outcome(computed, controller.signal, id.slice(-REFERENCE_DIGITS), end);
  // A job that fails after everybody looked away must not bring the process down.
  result.catch(() => {});

  return {
    id,
    get status() {
      return status;
    },
    result,
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    want() {
      interests += 1;
    },
    withdraw() {
      interests -= 1;
      if (interests <= 0) cancel();
    },
    cancel,
  };
}

/** Whether a job still waits or runs. */
export function isUnderWay({ state }: JobStatus): boolean {
  return state === "queued" || state === "running";
}

async function outcome<T>(
  computed: Promise<T>,
  signal: AbortSignal,
  reference: string,
  end: (state: "done" | "failed") => void,
): Promise<T> {
  try {
    const value = await computed;
    signal.throwIfAborted();
    end("done");
    return value;
  } catch (error) {
    signal.throwIfAborted();
    end("failed");
    throw new Problem("job-failed", { reference }, { cause: error });
  }
}
