import { Router } from "express";
import { type ComputedParts, answerComputed } from "#http/computed";
import { readQuestion } from "#http/query";

/** `GET /api/territory-drawing?lens&revision`: discs, seats and ropes of the disposition by territory, in columns. */
export function territoryDrawingRoutes(parts: ComputedParts): Router {
  return Router().get("/territory-drawing", async (request, response) => {
    const asked = { question: { about: "discs" as const }, ...readQuestion(request) };
    await answerComputed(parts, request, response, asked, (drawing) => drawing);
  });
}
