import { afterEach } from "vitest";
import type { Dataset } from "#contract/dataset";
import { DEFAULT_LENS, type Lens } from "#contract/lens";
import { type AnalysesOptions, createAnalyses } from "#workers/analyses";
import type { Analyses, Question } from "#workers/port";
import { TERRITORIES } from "./fixture.ts";

export const GRAPH = { about: "graph" } as const;
export const DISCS = { about: "discs" } as const;
export const BETWEENNESS = { about: "measure", measure: "betweenness" } as const;
export const COMMUNITIES = { about: "measure", measure: "communities" } as const;

let open: Analyses[] = [];

/** Analyses on one data set, in one thread, closed after the test. */
export function analysesOn(dataset: Dataset, options: Partial<AnalysesOptions> = {}): Analyses {
  const analyses = createAnalyses({
    snapshot: async () => dataset,
    head: async () => dataset.revision,
    territories: TERRITORIES,
    version: "1.2.3",
    threads: 1,
    ...options,
  });
  open.push(analyses);
  return analyses;
}

export async function answer(analyses: Analyses, question: Question, lens: Lens = DEFAULT_LENS) {
  return await (await analyses.ask(question, lens)).result;
}

afterEach(async () => {
  await Promise.all(open.map((analyses) => analyses.close()));
  open = [];
});
