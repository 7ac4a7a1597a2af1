import { Router } from "express";
import { graphResultSchema } from "#contract/results";
import { type ComputedParts, answerComputed } from "#http/computed";
import { computed, curl, json, type Operations } from "#http/openapi/operation";
import { readQuestion } from "#http/query";

export const graphOperations: Operations = {
  "GET /api/graph": computed({
    tag: "Network",
    summary: "The network under a lens: nodes, edges and places by links, in columns.",
    answers: { 200: json(graphResultSchema, "The graph, simple and undirected.") },
    example: curl("/api/graph?hubs=include&initiatives=nodes"),
  }),
};

/** `GET /api/graph?lens&revision`: nodes, edges and positions in columns. */
export function graphRoutes(parts: ComputedParts): Router {
  return Router().get("/graph", async (request, response) => {
    const asked = { question: { about: "graph" as const }, ...readQuestion(request) };
    await answerComputed(parts, request, response, asked, (graph) => graph);
  });
}
