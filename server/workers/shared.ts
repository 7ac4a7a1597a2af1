import type { Progress, Watch } from "./wire.ts";

/** Lets all who want the same thing at the same time wait for one computation. */
export interface Shared<T> {
  /**
   * Joins the computation under way for this key, or starts it. It is aborted when the last watcher has left.
   * @throws the watcher's own abort reason when it leaves, what the computation threw when it fails.
   */
  join(key: string, watch: Watch, compute: (watch: Watch) => Promise<T>): Promise<T>;
}

interface Run<T> {
  audience: Audience;
  promise: Promise<T>;
}

/** Computations by key, none under way yet. Nothing is kept when they end: that is the cache's business. */
export function createShared<T>(): Shared<T> {
  const running = new Map<string, Run<T>>();

  function start(key: string, compute: (watch: Watch) => Promise<T>): Run<T> {
    const audience = createAudience();
    const forget = () => {
      if (running.get(key)?.audience === audience) running.delete(key);
    };
    // Whoever asks after the last watcher left needs a computation of its own.
    audience.signal.addEventListener("abort", forget);
    const run = { audience, promise: compute(audience).finally(forget) };
    running.set(key, run);
    return run;
  }

  return {
    async join(key, watch, compute) {
      watch.signal.throwIfAborted();
      const { audience, promise } = running.get(key) ?? start(key, compute);
      audience.enter(watch);
      return await new Promise((resolve, reject) => {
        const leave = () => {
          audience.leave(watch);
          reject(watch.signal.reason);
        };
        watch.signal.addEventListener("abort", leave, { once: true });
        promise.then(resolve, reject).finally(() => watch.signal.removeEventListener("abort", leave));
      });
    },
  };
}

/** Several watchers seen as one: it gives up when all of them have. */
interface Audience extends Watch {
  enter(watch: Watch): void;
  leave(watch: Watch): void;
}

function createAudience(): Audience {
  const controller = new AbortController();
  const watchers = new Set<Watch>();
  let latest: Progress | null | undefined;
  return {
    signal: controller.signal,
    onRunning(progress) {
      latest = progress;
      for (const watcher of watchers) watcher.onRunning(progress);
    },
    enter(watch) {
      watchers.add(watch);
      if (latest !== undefined) watch.onRunning(latest);
    },
    leave(watch) {
      watchers.delete(watch);
      if (watchers.size === 0) controller.abort(watch.signal.reason);
    },
  };
}
