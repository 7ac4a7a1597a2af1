import { Router } from "express";
import { territoryDrawingResultSchema } from "#contract/drawing";
import { type ComputedParts, answerComputed } from "#http/computed";
import { computed, curl, json, type Operations } from "#http/openapi/operation";
import { readQuestion } from "#http/query";

export const territoryDrawingOperations: Operations = {
  "GET /api/territory-drawing": computed({
    tag: "Network",
    summary: "The network drawn by territory: discs in their places, seats of actors, ropes between discs.",
    answers: { 200: json(territoryDrawingResultSchema, "The drawing, in columns.") },
    example: curl("/api/territory-drawing?hubs=include"),
  }),
};

/** `GET /api/territory-drawing?lens&revision`: discs, seats and ropes of the disposition by territory, in columns. */
export function territoryDrawingRoutes(parts: ComputedParts): Router {
  return Router().get("/territory-drawing", async (request, response) => {
    const asked = { question: { about: "discs" as const }, ...readQuestion(request) };
    await answerComputed(parts, request, response, asked, (drawing) => drawing);
  });
}
