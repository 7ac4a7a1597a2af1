import { describe, expect, it } from "vitest";
import { DEFAULT_LENS, lensSchema } from "#contract/lens";
import { createCache } from "#workers/cache";

const SIZE = 100;
const scenario = lensSchema.parse({ scenario: { remove: ["a1"] } });

/** Keys of `count` results that are still there after all of them were kept. */
function kept(cache: ReturnType<typeof createCache>, prefix: string, count: number): string[] {
  const keys = Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  return keys.filter((key) => cache.get(key) !== undefined);
}

describe("the cache", () => {
  it("drops the results that nobody asked for the longest when memory is short", () => {
    const cache = createCache<object>(8_000);
    for (let index = 0; index < 30; index++) cache.set(`plain${index}`, {}, SIZE, DEFAULT_LENS);
    const left = kept(cache, "plain", 30);
    expect(left.length).toBeGreaterThan(0);
    expect(left).toEqual(Array.from({ length: left.length }, (_, index) => `plain${30 - left.length + index}`));
  });

  it("keeps what was asked for again", () => {
    const cache = createCache<object>(8_000);
    cache.set("wanted", {}, SIZE, DEFAULT_LENS);
    for (let index = 0; index < 30; index++) {
      cache.set(`plain${index}`, {}, SIZE, DEFAULT_LENS);
      expect(cache.get("wanted")).toBeDefined();
    }
  });

  it("never gives up a result without scenario for one with", () => {
    const cache = createCache<object>(8_000);
    cache.set("plain0", {}, SIZE, DEFAULT_LENS);
    for (let index = 0; index < 100; index++) cache.set(`what-if${index}`, {}, SIZE, scenario);
    expect(cache.get("plain0")).toBeDefined();
    expect(cache.get("what-if99")).toBeDefined();
    expect(kept(cache, "what-if", 100).length).toBeLessThan(100);
  });

  it("does not keep what is larger than itself", () => {
    const cache = createCache<object>(8_000);
    cache.set("huge", {}, 1_000_000, DEFAULT_LENS);
    expect(cache.get("huge")).toBeUndefined();
  });
});
