import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import type { Territory } from "#contract/territory";
import { createTurns } from "./turns.ts";
import type { Order, Progress, Sized, StageValues, Task, Watch } from "./wire.ts";

const IDLE_MS = 30_000;

/** Threads that compute, so that the thread that answers requests never does. */
export interface Pool {
  /**
   * Computes a task when a thread is free.
   * @throws the signal's reason when it aborts, what the thread threw when it fails.
   */
  run<T extends Task>(task: T, watch: Watch): Promise<Sized<StageValues[T["stage"]]>>;
  close(): Promise<void>;
}

/**
 * A pool of at most `threads` threads that run the file `thread`, one of them kept warm. Aborting a task ends its thread;
 * another takes its place.
 */
export function createPool(thread: URL, threads: number, territories: Territory[]): Pool {
  const piscina = new Piscina({
    filename: thread.href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    workerData: { territories },
  });
  const turns = createTurns(threads);
  const running = new Set<AbortController>();
  // A thread that cannot start has no task yet: without this, the task meant for it would wait for ever.
  piscina.on("error", (error) => {
    for (const controller of running) controller.abort(error);
  });

  return {
    async run(task, watch) {
      await turns.take(watch.signal);
      const { port1, port2 } = new MessageChannel();
      const crash = new AbortController();
      running.add(crash);
      port1.on("message", (progress: Progress) => watch.onRunning(progress));
      try {
        watch.onRunning(null);
        const order: Order = { task, port: port2 };
        const signal = AbortSignal.any([watch.signal, crash.signal]);
        return await piscina.run(order, { signal, transferList: [port2] });
      } catch (error) {
        watch.signal.throwIfAborted();
        throw crash.signal.reason ?? error;
      } finally {
        running.delete(crash);
        port1.close();
        turns.give();
      }
    },
    close: () => piscina.destroy(),
  };
}
