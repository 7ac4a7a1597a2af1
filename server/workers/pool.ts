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

/** A pool of at most `threads` threads, one of them kept warm. Aborting a task ends its thread; another takes its place. */
export function createPool(threads: number, territories: Territory[]): Pool {
  const piscina = new Piscina({
    filename: new URL("thread.ts", import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    workerData: { territories },
  });
  // A thread that dies without a task fails nobody, and the pool replaces it.
  piscina.on("error", () => {});
  const turns = createTurns(threads);

  return {
    async run(task, watch) {
      await turns.take(watch.signal);
      const { port1, port2 } = new MessageChannel();
      port1.on("message", (progress: Progress) => watch.onRunning(progress));
      try {
        watch.onRunning(null);
        const order: Order = { task, port: port2 };
        return await piscina.run(order, { signal: watch.signal, transferList: [port2] });
      } catch (error) {
        watch.signal.throwIfAborted();
        throw error;
      } finally {
        port1.close();
        turns.give();
      }
    },
    close: () => piscina.destroy(),
  };
}
