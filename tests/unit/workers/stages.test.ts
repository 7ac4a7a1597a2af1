import { describe, expect, it } from "vitest";
import { MEASURES } from "#analysis/registry";
import { DEFAULT_LENS, type Lens, type LensInput, lensSchema } from "#contract/lens";
import { layoutByLinks } from "#analysis/layout";
import { drawTerritories, placeTerritories } from "#analysis/territoryDrawing";
import { buildGraph } from "#graph/build";
import { checkedLately } from "#graph/checked";
import type { Pool } from "#workers/pool";
import { createStages, type Stages, type StageWatch } from "#workers/stages";
import type { StageValues, Task } from "#workers/wire";
import { network, TERRITORIES } from "./fixture.ts";

const LIMIT = 10 * 2 ** 20;
const dataset = network(30, 4);
const watch: StageWatch = { signal: new AbortController().signal, onStage: () => {} };

const lensOf = (input: LensInput): Lens => lensSchema.parse(input);
const measureInfo = (id: string) => MEASURES.find(({ info }) => info.id === id)!.info;

/** Computes on the spot and writes down what it computed. */
function countingPool(): { pool: Pool; computed: string[]; tasks: Task[] } {
  const computed: string[] = [];
  const tasks: Task[] = [];
  const pool = {
    async run(task: Task) {
      tasks.push(task);
      computed.push(task.stage === "measure" ? task.measure : task.stage);
      const value = compute(task);
      return { value, size: JSON.stringify(value).length };
    },
    close: async () => {},
  };
  return { pool: pool as Pool, computed, tasks };
}

function compute(task: Task): StageValues[Task["stage"]] {
  if (task.stage === "graph") return buildGraph(task.dataset, task.lens);
  if (task.stage === "layout")
    return layoutByLinks(
      task.graph,
      task.graph.nodes.id.map(() => null),
      task.seed,
    );
  if (task.stage === "discs")
    return placeTerritories(
      {
        base: task.graph,
        homes: task.graph.nodes.territory,
        communities: task.communities,
        territories: TERRITORIES,
        level: task.level,
      },
      task.seed,
    );
  if (task.stage === "ropes") return drawTerritories(task.placed, task.graph, checkedLately(task.dataset, task.graph));
  return MEASURES.find(({ info }) => info.id === task.measure)!.compute(task.graph, task.lens);
}

/** Asks for everything under a lens. */
async function askAll(stages: Stages, lens: Lens): Promise<void> {
  const graph = await stages.graph(dataset, lens, watch);
  await stages.layout(dataset, lens, watch);
  for (const id of ["betweenness", "communities"]) {
    await stages.measure({ revision: 1, lens, graph: graph.value }, measureInfo(id), watch);
  }
  await stages.drawing(dataset, lens, watch);
}

const ALL = ["graph", "layout", "betweenness", "communities", "discs", "ropes"];

/** What is computed under `next` after everything was computed under the default lens. */
async function computedAfterDefault(next: LensInput): Promise<string[]> {
  const { pool, computed } = countingPool();
  const stages = createStages(pool, LIMIT);
  await askAll(stages, DEFAULT_LENS);
  expect(computed).toEqual(ALL);
  computed.length = 0;
  await askAll(stages, lensOf(next));
  return computed;
}

describe("stages are computed again only when something that they read changes", () => {
  it.each<[string, LensInput, string[]]>([
    ["nothing for the same lens", {}, []],
    ["nothing for another focus", { focus: "a1" }, []],
    ["communities alone for another resolution", { communities: { resolution: 2 } }, ["communities"]],
    ["communities and both drawings for another seed", { seed: 2 }, ["layout", "communities", "discs", "ropes"]],
    [
      "graph, measures and ropes, but no place, for a filter",
      { minIntensity: 2 },
      ["graph", "betweenness", "communities", "ropes"],
    ],
    [
      "graph, measures and ropes, but no place, for a scenario",
      { scenario: { remove: ["a1"] } },
      ["graph", "betweenness", "communities", "ropes"],
    ],
    ["all of it for another date", { asOf: "2020-01-01" }, ALL],
  ])("%s", async (_what, lens, computed) => {
    expect(await computedAfterDefault(lens)).toEqual(computed);
  });

  it("all of it for another revision", async () => {
    const { pool, computed } = countingPool();
    const stages = createStages(pool, LIMIT);
    await stages.graph(dataset, DEFAULT_LENS, watch);
    await stages.graph({ ...dataset, revision: 2 }, DEFAULT_LENS, watch);
    expect(computed).toEqual(["graph", "graph"]);
  });
});

describe("a stage", () => {
  it("sees defaults in the fields that it does not say it reads", async () => {
    const { pool, tasks } = countingPool();
    const lens = lensOf({ seed: 9, communities: { resolution: 3, runs: 5 }, focus: "a1" });
    await askAll(createStages(pool, LIMIT), lens);
    const lenses = tasks.flatMap((task) => ("lens" in task ? [task.lens] : []));
    expect(lenses.map(({ seed }) => seed)).toEqual([1, 1, 9, 9]);
    expect(lenses.map(({ communities }) => communities.resolution)).toEqual([1, 1, 3, 1]);
    expect(lenses.map(({ focus }) => focus)).toEqual(lenses.map(() => undefined));
  });

  it("is computed once for several who ask at the same time", async () => {
    const { pool, computed } = countingPool();
    const stages = createStages(pool, LIMIT);
    const [one, other] = await Promise.all([1, 2].map(() => stages.graph(dataset, DEFAULT_LENS, watch)));
    expect(computed).toEqual(["graph"]);
    expect(one).toBe(other);
  });
});

describe("positions", () => {
  it("are those of the graph that the data set's own lens draws", async () => {
    const { pool, computed } = countingPool();
    const stages = createStages(pool, LIMIT);
    const lens: LensInput = { linkKinds: ["supports"] };
    const info = {
      id: "dataset",
      name: "Test",
      publisher: "Test",
      fictional: true,
      referenceDate: "2020-12-31",
    } as const;
    const own = { ...dataset, info: { ...info, lens } };
    await stages.layout(own, DEFAULT_LENS, watch);
    await stages.graph(own, lensOf(lens), watch);
    expect(computed).toEqual(["graph", "layout"]);
  });
});
