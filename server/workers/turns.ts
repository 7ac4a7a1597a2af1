/** Places for a fixed number at a time, first come, first served. */
export interface Turns {
  /** Waits for a place. @throws the signal's reason when it aborts first. */
  take(signal: AbortSignal): Promise<void>;
  /** Gives a place back. */
  give(): void;
}

/**
 * The line before the threads. The pool's own is not used: an aborted task leaves it one thread short
 * until another task ends, and it does not say when a task begins.
 */
export function createTurns(places: number): Turns {
  let free = places;
  const waiting = new Set<() => void>();

  function wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.delete(enter);
        reject(signal.reason);
      };
      const enter = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      signal.addEventListener("abort", leave, { once: true });
      waiting.add(enter);
    });
  }

  return {
    async take(signal) {
      signal.throwIfAborted();
      if (free === 0) return await wait(signal);
      free -= 1;
    },
    give() {
      const [next] = waiting;
      if (next === undefined) {
        free += 1;
        return;
      }
      waiting.delete(next);
      next();
    },
  };
}
