import { Router } from "express";
import { type ComputedParts, answerComputed } from "#http/computed";
import { answerUnchanged } from "#http/etag";
import { Problem } from "#contract/problem";
import { type MeasureInfo, measureInfoSchema, measureResultSchema, type Page, pageSchema } from "#contract/results";
import { computed, curl, json, type Operations, read } from "#http/openapi/operation";
import { inPath } from "#http/openapi/parameters";
import { readQuery, readQuestion } from "#http/query";
import type { Store } from "#store/port";

export const measureOperations: Operations = {
  "GET /api/measures": read({
    tag: "Network",
    summary: "What can be measured, with its outputs and references.",
    answers: { 200: json(pageSchema("MeasurePage", measureInfoSchema), "All measures, in one page.") },
    example: curl("/api/measures"),
  }),
  "GET /api/measures/{id}": computed({
    tag: "Network",
    summary: "One measure on the network under a lens: a value a node, and those of the whole graph.",
    parameters: [inPath("id", "Of a measure, as `GET /api/measures` lists them.")],
    answers: { 200: json(measureResultSchema, "The values, in the order of `ids`.") },
    example: curl("/api/measures/betweenness?hubs=include&initiatives=nodes"),
  }),
};

/** `GET /api/measures`: what can be measured. `GET /api/measures/:id?lens&revision`: one measure, a value a node. */
export function measureRoutes(parts: ComputedParts & { store: Store; version: string }): Router {
  const { analyses, store, version } = parts;
  return Router()
    .get("/measures", async (request, response) => {
      readQuery(request, []);
      const items = [...analyses.measures];
      const page: Page<MeasureInfo> = { items, total: items.length, revision: await store.head() };
      if (!answerUnchanged(request, response, `r${page.revision}-${version}`)) response.json(page);
    })
    .get("/measures/:id", async (request, response) => {
      const measure = request.params.id;
      if (!analyses.measures.some(({ id }) => id === measure)) throw new Problem("not-found");
      const asked = { question: { about: "measure" as const, measure }, ...readQuestion(request) };
      await answerComputed(parts, request, response, asked, (result) => result);
    });
}
