import { promises as timers } from "node:timers";
import { type Request, Router } from "express";
import { byNameThenId, fold } from "#contract/fold";
import { type GraphResult, type Page, pageSchema, type SearchHit, searchHitSchema } from "#contract/results";
import type { Territory } from "#contract/territory";
import type { Interests } from "#http/interests";
import { curl, json, type Operations } from "#http/openapi/operation";
import { inQuery, LENS } from "#http/openapi/parameters";
import { badParameter, readLens, singleText } from "#http/query";
import type { Hit, Store } from "#store/port";
import type { Analyses } from "#workers/port";

const MOST_HITS = 20;
const LONGEST_QUERY = 200;
/** Milliseconds that a search waits to know what the lens shows: hits come first. */
const PATIENCE = 250;

export const searchOperations: Operations = {
  "GET /api/search": {
    tag: "Records",
    summary: "Records and territories by words of their names, accents and case aside.",
    description: "The last word may be a beginning. `inLens` is null too while the graph is still being computed.",
    parameters: [inQuery("q", "Words.", { type: "string", maxLength: LONGEST_QUERY }), ...LENS],
    answers: { 200: json(pageSchema("SearchPage", searchHitSchema), `At most ${MOST_HITS} hits, by name.`) },
    problems: ["bad-lens", "too-many-requests"],
    example: curl("/api/search?q=visitation&hubs=include"),
  },
};

interface SearchParts {
  store: Store;
  analyses: Analyses;
  interests: Interests;
  territories: readonly Territory[];
}

/**
 * `GET /api/search?q&lens`: the first records and territories whose names hold these words, the last one as a prefix.
 * `inLens` is null while the graph of the lens is still being computed.
 */
export function searchRoutes(parts: SearchParts): Router {
  const places = parts.territories.map(({ code, name }) => ({ code, name, words: fold(name).split(" ") }));
  return Router().get("/search", async (request, response) => {
    const q = singleText(request, "q") ?? "";
    if (q.length > LONGEST_QUERY) throw badParameter("q", `≤ ${LONGEST_QUERY}`);
    const shown = await idsInLens(parts, request);
    const records = (await parts.store.search(q, MOST_HITS)).map((hit) => recordHit(hit, shown));
    const items = [...records, ...territoryHits(places, q)].sort(byNameThenId).slice(0, MOST_HITS);
    const page: Page<SearchHit> = { items, total: items.length, revision: await parts.store.head() };
    response.json(page);
  });
}

/** Ids of the nodes of the lens's graph, null when it is not there soon: it is then computed for the next search. */
async function idsInLens({ analyses, interests }: SearchParts, request: Request): Promise<Set<string> | null> {
  const job = await analyses.ask({ about: "graph" }, readLens(request, ["q"]));
  const graph = await Promise.race([job.result, timers.setTimeout<GraphResult | null>(PATIENCE, null, { ref: false })]);
  if (graph !== null) return new Set(graph.nodes.id);
  interests.keep(job);
  return null;
}

function recordHit({ kind, id, name }: Hit, shown: Set<string> | null): SearchHit {
  const inLens = kind === "source" || shown === null ? null : shown.has(id);
  return { kind: kind as SearchHit["kind"], id, name, inLens };
}

function territoryHits(places: { code: string; name: string; words: string[] }[], q: string): SearchHit[] {
  const asked = fold(q).split(" ");
  const last = asked.pop() ?? "";
  if (last === "") return [];
  return places
    .filter(({ words }) => asked.every((word) => words.includes(word)) && words.some((word) => word.startsWith(last)))
    .map(({ code, name }) => ({ kind: "territory", id: code, name, inLens: null }));
}
