import type { MessagePort } from "node:worker_threads";
import type { Dataset } from "#contract/dataset";
import type { Lens } from "#contract/lens";
import type { PlacedTerritories } from "#analysis/territoryDrawing";
import type { MeasureValues, Positions, TerritoryDrawing } from "#contract/results";
import type { TerritoryLevel } from "#contract/enums";
import type { CooperationGraph } from "#graph/build";

/** What a thread can be asked to compute; everything in it is copied to the thread by structured clone. */
export type Task = GraphTask | LayoutTask | MeasureTask | DiscsTask | RopesTask;

export interface GraphTask {
  stage: "graph";
  dataset: Dataset;
  lens: Lens;
}

export interface LayoutTask {
  stage: "layout";
  dataset: Dataset;
  /** The base graph: filters hide, they do not move. */
  graph: CooperationGraph;
  seed: number;
}

export interface MeasureTask {
  stage: "measure";
  measure: string;
  graph: CooperationGraph;
  lens: Lens;
}

export interface DiscsTask {
  stage: "discs";
  dataset: Dataset;
  /** The base graph, with the territories of `level`. */
  graph: CooperationGraph;
  /** Community of each of its nodes. */
  communities: (number | null)[];
  level: TerritoryLevel;
  seed: number;
}

export interface RopesTask {
  stage: "ropes";
  dataset: Dataset;
  graph: CooperationGraph;
  /** Discs and seats of its base graph. */
  placed: PlacedTerritories;
}

/** What a task of one stage yields. */
export interface StageValues {
  graph: CooperationGraph;
  layout: Positions;
  measure: MeasureValues;
  discs: PlacedTerritories;
  ropes: TerritoryDrawing;
}

/** What goes to a thread: the task, and the port on which it says how far it is. */
export interface Order {
  task: Task;
  port: MessagePort;
}

export interface Progress {
  done: number;
  total: number;
}

/** A value with the size of its JSON text in characters, measured where it does not hold up requests. */
export interface Sized<T> {
  value: T;
  size: number;
}

/** How whoever waits for a computation follows it, and gives it up. */
export interface Watch {
  signal: AbortSignal;
  /** Called when a thread begins (null) and at each step forward. */
  onRunning(progress: Progress | null): void;
}
