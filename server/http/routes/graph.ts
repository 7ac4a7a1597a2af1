import { Router } from "express";
import { type ComputedParts, answerComputed } from "#http/computed";
import { readQuestion } from "#http/query";

/** `GET /api/graph?lens&revision`: nodes, edges and positions in columns. */
export function graphRoutes(parts: ComputedParts): Router {
  return Router().get("/graph", async (request, response) => {
    const asked = { question: { about: "graph" as const }, ...readQuestion(request) };
    await answerComputed(parts, request, response, asked, (graph) => graph);
  });
}
