import { Router } from "express";
import { Problem } from "#contract/problem";
import type { RecordKind } from "#contract/records";
import { answerUnchanged } from "#http/etag";
import { readPage, readQuery } from "#http/query";
import type { Store } from "#store/port";

/**
 * `GET /api/<plural>?q&limit&offset`: records by folded name. `GET /api/<plural>/:id`: one record with its version,
 * which is also its ETag.
 */
export function recordRoutes(parts: { store: Store; version: string }, plural: string, kind: RecordKind): Router {
  const { store, version } = parts;
  return Router()
    .get(`/${plural}`, async (request, response) => {
      const { q, ...page } = readQuery(request, ["q", "limit", "offset"]);
      const found = await store.list(kind, { ...readPage(page), ...(q === undefined ? {} : { q }) });
      if (!answerUnchanged(request, response, `r${found.revision}-${version}`)) response.json(found);
    })
    .get(`/${plural}/:id`, async (request, response) => {
      readQuery(request, []);
      const stored = await store.get(kind, request.params.id);
      if (stored === null) throw new Problem("not-found");
      if (!answerUnchanged(request, response, `r${stored.version}`)) response.json(stored);
    });
}
