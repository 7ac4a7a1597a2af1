import { Router } from "express";
import type { Dataset } from "#contract/dataset";
import { byCodeUnit } from "#contract/fold";
import { type BrokerRow, type BrokersResult, brokersResultSchema, type MeasureResult } from "#contract/results";
import { type ComputedParts, answerComputed } from "#http/computed";
import { computed, curl, json, type Operations } from "#http/openapi/operation";
import { PAGE_PARAMETERS } from "#http/openapi/parameters";
import { readPage, readQuestion } from "#http/query";
import type { Snapshots } from "#http/snapshots";

export const brokerOperations: Operations = {
  "GET /api/brokers": computed({
    tag: "Network",
    summary: "Who lies between others: nodes by betweenness.",
    parameters: PAGE_PARAMETERS,
    answers: { 200: json(brokersResultSchema, "Highest first; nodes that lie between no pair are left out.") },
    example: curl("/api/brokers?hubs=include&initiatives=nodes&limit=10"),
  }),
};

/** `GET /api/brokers?lens&revision&limit&offset`: nodes by betweenness, those that lie between no pair left out. */
export function brokerRoutes(parts: ComputedParts & { snapshots: Snapshots }): Router {
  return Router().get("/brokers", async (request, response) => {
    const { own, ...read } = readQuestion(request, ["limit", "offset"]);
    const { limit, offset } = readPage(own);
    const asked = { question: { about: "measure" as const, measure: "betweenness" }, own, ...read };
    await answerComputed(
      parts,
      request,
      response,
      asked,
      async ({ measure: _named, ids, node, graph: _, ...stamp }) => {
        const rows = ranked({ ids, node }, namesIn(await parts.snapshots(stamp.revision)));
        const result: BrokersResult = { ...stamp, items: rows.slice(offset, offset + limit), total: rows.length };
        return result;
      },
    );
  });
}

/** From the highest betweenness down; equal values share a rank and stand by id. */
function ranked({ ids, node }: Pick<MeasureResult, "ids" | "node">, names: Map<string, string>): BrokerRow[] {
  const { betweenness = [], betweennessNormalized = [] } = node;
  const rows = ids
    .map((id, at) => ({
      id,
      name: names.get(id) ?? id,
      rank: 0,
      betweenness: betweenness[at] ?? 0,
      normalized: betweennessNormalized[at] ?? 0,
    }))
    .filter((row) => row.betweenness > 0)
    .sort((a, b) => b.betweenness - a.betweenness || byCodeUnit(a.id, b.id));
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1];
    row.rank = above?.betweenness === row.betweenness ? above.rank : at + 1;
  }
  return rows;
}

function namesIn({ actors, collectivities, initiatives }: Dataset): Map<string, string> {
  return new Map([...actors, ...collectivities, ...initiatives].map(({ id, name }) => [id, name]));
}
