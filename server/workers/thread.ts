import { type MessagePort, workerData } from "node:worker_threads";
import { layoutByLinks } from "#analysis/layout";
import { MEASURES } from "#analysis/registry";
import { drawTerritories, placeTerritories, type TerritoryScene } from "#analysis/territoryDrawing";
import type { Territory } from "#contract/territory";
import { anchorsOf } from "#graph/anchors";
import { buildGraph } from "#graph/build";
import { checkedLately } from "#graph/checked";
import { homesOf } from "#graph/homes";
import type { DiscsTask, Order, Progress, Sized, StageValues, Task } from "./wire.ts";

const { territories } = workerData as { territories: Territory[] };

/** Runs one task in this thread. What it throws comes back to the pool as the task's failure. */
export default function perform({ task, port }: Order): Sized<StageValues[Task["stage"]]> {
  const value = compute(task, percentSteps(port));
  return { value, size: JSON.stringify(value).length };
}

function compute(task: Task, onProgress: (done: number, total: number) => void): StageValues[Task["stage"]] {
  switch (task.stage) {
    case "graph":
      return buildGraph(task.dataset, task.lens);
    case "layout":
      return layoutByLinks(task.graph, anchorsOf(task.dataset, territories, task.graph), task.seed, onProgress);
    case "measure":
      return measureNamed(task.measure).compute(task.graph, task.lens, onProgress);
    case "discs":
      return placeTerritories(sceneOf(task), task.seed, onProgress);
    case "ropes":
      return drawTerritories(task.placed, task.graph, checkedLately(task.dataset, task.graph));
  }
}

function sceneOf({ dataset, graph: base, communities, level }: DiscsTask): TerritoryScene {
  return { base, homes: homesOf(dataset, base), communities, territories, level };
}

function measureNamed(id: string): (typeof MEASURES)[number] {
  const measure = MEASURES.find(({ info }) => info.id === id);
  if (measure === undefined) throw new Error(`No measure ${id} in the registry`);
  return measure;
}

/** Posts at most one message a percent, so that a fine-grained measure does not flood the port. */
function percentSteps(port: MessagePort): (done: number, total: number) => void {
  let told = -1;
  return (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (percent === told) return;
    told = percent;
    port.postMessage({ done, total } satisfies Progress);
  };
}
