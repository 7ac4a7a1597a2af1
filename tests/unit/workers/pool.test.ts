import { afterEach, describe, expect, it } from "vitest";
import { DEFAULT_LENS } from "#contract/lens";
import { buildGraph } from "#graph/build";
import { createPool, type Pool } from "#workers/pool";
import type { GraphTask, LayoutTask, Watch } from "#workers/wire";
import { network } from "./fixture.ts";

const dataset = network(5, 2);
const GRAPH: GraphTask = { stage: "graph", dataset, lens: DEFAULT_LENS };
const LAYOUT: LayoutTask = { stage: "layout", dataset, graph: buildGraph(dataset, DEFAULT_LENS), seed: 1 };
const watch: Watch = { signal: new AbortController().signal, onRunning: () => {} };

let pool: Pool;

function poolOf(file: string): Pool {
  pool = createPool(new URL(file, import.meta.url), 1, []);
  return pool;
}

afterEach(() => pool.close());

describe("the pool", () => {
  it("fails the task, again and again, when its threads cannot start", async () => {
    poolOf("./brokenThread.ts");
    for (let round = 0; round < 3; round++) {
      await expect(pool.run(GRAPH, watch)).rejects.toThrow("this thread cannot start");
    }
  });

  it("fails the task whose thread dies, and answers the next from another thread", async () => {
    poolOf("./dyingThread.ts");
    await expect(pool.run(GRAPH, watch)).rejects.toThrow("exited with code: 1");
    await expect(pool.run(LAYOUT, watch)).resolves.toEqual({ value: "alive", size: 7 });
  });
});
