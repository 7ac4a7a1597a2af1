import type { MessagePort } from "node:worker_threads";
import type { Dataset } from "#contract/dataset";
import type { Lens } from "#contract/lens";
import type { MeasureValues, Positions } from "#contract/results";
import type { CooperationGraph } from "#graph/build";

/** What a thread can be asked to compute; everything in it is copied to the thread by structured clone. */
export type Task = GraphTask | LayoutTask | MeasureTask;

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

/** What a task of one stage yields. */
export interface StageValues {
  graph: CooperationGraph;
  layout: Positions;
  measure: MeasureValues;
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
