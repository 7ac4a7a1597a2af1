import { describe, expect, it, vi } from "vitest";
import { createShared } from "#workers/shared";
import type { Watch } from "#workers/wire";

function watcher(): Watch & { leave: () => void; seen: unknown[] } {
  const controller = new AbortController();
  const seen: unknown[] = [];
  return {
    signal: controller.signal,
    onRunning: (progress) => seen.push(progress),
    leave: () => controller.abort(new Error("left")),
    seen,
  };
}

/** A computation that ends when told to, and that knows whether it was aborted. */
function slow() {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const compute = vi.fn((watch: Watch) => {
    watch.signal.addEventListener("abort", () => reject(watch.signal.reason));
    return promise;
  });
  return { compute, end: resolve, fail: reject, watch: () => compute.mock.lastCall![0] };
}

describe("a shared computation", () => {
  it("is made once for all who ask while it runs, and again for who asks later", async () => {
    const shared = createShared<number>();
    const { compute, end } = slow();
    const both = [shared.join("key", watcher(), compute), shared.join("key", watcher(), compute)];
    end(42);
    expect(await Promise.all(both)).toEqual([42, 42]);
    expect(compute).toHaveBeenCalledTimes(1);
    await shared.join("key", watcher(), compute);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it("tells every watcher how far it is, latecomers included", async () => {
    const shared = createShared<number>();
    const { compute, end, watch } = slow();
    const [early, late] = [watcher(), watcher()];
    const first = shared.join("key", early, compute);
    watch().onRunning(null);
    watch().onRunning({ done: 1, total: 2 });
    const second = shared.join("key", late, compute);
    end(1);
    await Promise.all([first, second]);
    expect(early.seen).toEqual([null, { done: 1, total: 2 }]);
    expect(late.seen).toEqual([{ done: 1, total: 2 }]);
  });

  it("goes on while one watcher is left, and is aborted with the last", async () => {
    const shared = createShared<number>();
    const { compute, watch } = slow();
    const [one, other] = [watcher(), watcher()];
    const results = [shared.join("key", one, compute), shared.join("key", other, compute)];
    one.leave();
    await expect(results[0]).rejects.toThrow("left");
    expect(watch().signal.aborted).toBe(false);
    other.leave();
    await expect(results[1]).rejects.toThrow("left");
    expect(watch().signal.aborted).toBe(true);
  });

  it("starts afresh for whoever comes right after the last one left", async () => {
    const shared = createShared<number>();
    const [given, wanted] = [slow(), slow()];
    const gone = watcher();
    const left = shared.join("key", gone, given.compute);
    gone.leave();
    const result = shared.join("key", watcher(), wanted.compute);
    await expect(left).rejects.toThrow("left");
    const joined = shared.join("key", watcher(), given.compute);
    wanted.end(7);
    expect(await Promise.all([result, joined])).toEqual([7, 7]);
  });

  it("is not started for whoever left before", async () => {
    const { compute } = slow();
    const gone = watcher();
    gone.leave();
    await expect(createShared<number>().join("key", gone, compute)).rejects.toThrow("left");
    expect(compute).not.toHaveBeenCalled();
  });

  it("fails for all, and is tried again for the next", async () => {
    const shared = createShared<number>();
    const { compute, fail } = slow();
    const both = [shared.join("key", watcher(), compute), shared.join("key", watcher(), compute)];
    fail(new Error("broken"));
    for (const result of both) await expect(result).rejects.toThrow("broken");
    expect(await shared.join("key", watcher(), async () => 3)).toBe(3);
  });
});
