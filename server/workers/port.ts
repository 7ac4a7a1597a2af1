import type { Lens } from "#contract/lens";
import type {
  GraphResult,
  JobStatus,
  MeasureInfo,
  MeasureResult,
  Stamp,
  TerritoryDrawingResult,
} from "#contract/results";

/** What can be asked of the analysis: the graph with its positions, its drawing by territory, or one measure on it. */
export type Question = { about: "graph" } | { about: "discs" } | { about: "measure"; measure: string };

export type AnyResult = GraphResult | TerritoryDrawingResult | MeasureResult;

export type Answer<Q extends Question> = Q extends { about: "graph" }
  ? GraphResult
  : Q extends { about: "discs" }
    ? TerritoryDrawingResult
    : MeasureResult;

/** One computation, shared by all who asked the same thing. */
export interface Job<T = AnyResult> {
  /** Key of the computation: same revision, question and inputs, same id, on any server. */
  readonly id: string;
  readonly status: JobStatus;
  /** Rejects with Problem `job-cancelled` or `job-failed`. */
  readonly result: Promise<T>;
  /** Calls back at each change of status until the job is over; answers the way to stop listening. */
  onStatus(listener: (status: JobStatus) => void): () => void;
  /** Withdraws one interest; the work stops when nobody wants it any more. */
  withdraw(): void;
}

/** The analysis as http sees it: never computed on the request thread, cached by stage. */
export interface Analyses {
  readonly measures: readonly MeasureInfo[];
  /** What a result will say it was computed on; cheap, for ETags. `revision` absent: the latest. */
  stamp(lens: Lens, revision?: number): Promise<Stamp>;
  /**
   * Joins the job that computes this already, or starts it. Each call counts as one interest.
   * @throws Problem `not-found` when there is no such measure or revision, `too-many-requests` when too many jobs wait,
   * and what the store throws.
   */
  ask<Q extends Question>(question: Q, lens: Lens, revision?: number): Promise<Job<Answer<Q>>>;
  /** A job by id while it is remembered: under way, done and still in memory, or among the last that ended badly. */
  job(id: string): Job | undefined;
  /** Cancels every job and ends the threads. */
  close(): Promise<void>;
}
