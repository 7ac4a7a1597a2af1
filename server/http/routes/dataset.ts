import { Router } from "express";
import type { Dataset } from "#contract/dataset";
import { type DatasetSummary, datasetSummarySchema } from "#contract/results";
import { answerUnchanged } from "#http/etag";
import { curl, json, type Operations, read } from "#http/openapi/operation";
import { readQuery } from "#http/query";
import type { Snapshots } from "#http/snapshots";
import type { Store } from "#store/port";

export const datasetOperations: Operations = {
  "GET /api/dataset": read({
    tag: "Records",
    summary: "What the data set says of itself, and how many records it holds.",
    answers: { 200: json(datasetSummarySchema, "The data set.") },
    example: curl("/api/dataset"),
  }),
};

/** `GET /api/dataset`: what the page needs to open. */
export function datasetRoutes(parts: { store: Store; snapshots: Snapshots; version: string }): Router {
  const { store, snapshots, version } = parts;
  return Router().get("/dataset", async (request, response) => {
    readQuery(request, []);
    const dataset = await snapshots(await store.head());
    if (answerUnchanged(request, response, `r${dataset.revision}-${version}`)) return;
    const [last] = await store.revisions(dataset.revision - 1);
    response.json(summary(dataset, last?.at ?? null));
  });
}

function summary(dataset: Dataset, changedAt: string | null): DatasetSummary {
  return {
    info: dataset.info,
    revision: dataset.revision,
    changedAt,
    counts: {
      source: dataset.sources.length,
      actor: dataset.actors.length,
      collectivity: dataset.collectivities.length,
      initiative: dataset.initiatives.length,
      link: dataset.links.length,
      figure: dataset.figures.length,
    },
  };
}
