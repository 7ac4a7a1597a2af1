import { Router } from "express";
import { type CommunitiesResult, communitiesResultSchema, type MeasureResult } from "#contract/results";
import { type ComputedParts, answerComputed } from "#http/computed";
import { computed, curl, json, type Operations } from "#http/openapi/operation";
import { readQuestion } from "#http/query";

export const communitiesOperations: Operations = {
  "GET /api/communities": computed({
    tag: "Network",
    summary: "Groups of nodes that work more with each other than with the rest.",
    answers: { 200: json(communitiesResultSchema, "The best partition of the lens's seeded runs.") },
    example: curl("/api/communities?hubs=include&initiatives=nodes&resolution=1.5"),
  }),
};

/** `GET /api/communities?lens&revision`: the best partition of the lens's seeded runs. */
export function communitiesRoutes(parts: ComputedParts): Router {
  return Router().get("/communities", async (request, response) => {
    const asked = { question: { about: "measure" as const, measure: "communities" }, ...readQuestion(request) };
    await answerComputed(parts, request, response, asked, asCommunities);
  });
}

function asCommunities({ measure: _named, ids, node, graph, ...stamp }: MeasureResult): CommunitiesResult {
  const community = node.community ?? [];
  return {
    ...stamp,
    ids,
    community,
    sizes: sizesOf(community),
    modularity: graph.modularity ?? null,
    resolution: stamp.lens.communities.resolution,
    runs: stamp.lens.communities.runs,
  };
}

/** Members of community 1, 2, … */
function sizesOf(community: readonly (number | null)[]): number[] {
  const sizes: number[] = [];
  for (const number of community) {
    if (number !== null) sizes[number - 1] = (sizes[number - 1] ?? 0) + 1;
  }
  return sizes;
}
