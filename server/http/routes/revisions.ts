import { Router } from "express";
import type { Change, Revision } from "#contract/changes";
import { Problem } from "#contract/problem";
import type { Page } from "#contract/results";
import type { RevisionChanges } from "#contract/writes";
import { answerUnchanged } from "#http/etag";
import { readPage, readQuery, revisionNumber } from "#http/query";
import type { Store } from "#store/port";

/**
 * `GET /api/revisions?limit&offset`: what was written, by whom and when, the latest first.
 * `GET /api/revisions/:number?limit&offset`: one of them, with what it did.
 */
export function revisionRoutes({ store, version }: { store: Store; version: string }): Router {
  return Router()
    .get("/revisions", async (request, response) => {
      const { limit, offset } = readPage(readQuery(request, ["limit", "offset"]));
      const revisions = (await store.revisions(0)).reverse();
      const page: Page<Revision> = {
        items: revisions.slice(offset, offset + limit),
        total: revisions.length,
        revision: revisions[0]?.number ?? 0,
      };
      if (!answerUnchanged(request, response, `r${page.revision}-${version}`)) response.json(page);
    })
    .get("/revisions/:number", async (request, response) => {
      const { limit, offset } = readPage(readQuery(request, ["limit", "offset"]));
      const number = revisionNumber(request.params.number);
      const [revision] = await store.revisions(number - 1);
      if (revision === undefined) throw new Problem("not-found");
      if (answerUnchanged(request, response, `r${number}-${version}`)) return;
      const changes = (await store.changes(number)).slice(offset, offset + limit);
      response.json({ revision, changes } satisfies RevisionChanges);
    });
}

/** `GET /api/<plural>/:id/changes?limit&offset`: what happened to one record, oldest first, its deletion included. */
export function changesRoutes(parts: { store: Store; version: string }, plural: string, kind: Change["kind"]): Router {
  const { store, version } = parts;
  return Router().get(`/${plural}/:id/changes`, async (request, response) => {
    const { limit, offset } = readPage(readQuery(request, ["limit", "offset"]));
    const changes = (await store.changesOf(request.params.id)).filter((change) => change.kind === kind);
    if (changes.length === 0) throw new Problem("not-found");
    const items = changes.slice(offset, offset + limit);
    const page: Page<Change> = { items, total: changes.length, revision: await store.head() };
    if (!answerUnchanged(request, response, `r${page.revision}-${version}`)) response.json(page);
  });
}
