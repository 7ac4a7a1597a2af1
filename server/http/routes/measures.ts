import { Router } from "express";
import { type ComputedParts, answerComputed } from "#http/computed";
import { answerUnchanged } from "#http/etag";
import { Problem } from "#contract/problem";
import type { MeasureInfo, Page } from "#contract/results";
import { readQuery, readQuestion } from "#http/query";
import type { Store } from "#store/port";

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
