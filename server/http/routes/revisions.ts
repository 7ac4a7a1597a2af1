import { Router } from "express";
import type { Revision } from "#contract/changes";
import type { Page } from "#contract/results";
import { answerUnchanged } from "#http/etag";
import { readPage, readQuery } from "#http/query";
import type { Store } from "#store/port";

/** `GET /api/revisions?limit&offset`: what was written, by whom and when, the latest first. */
export function revisionRoutes({ store, version }: { store: Store; version: string }): Router {
  return Router().get("/revisions", async (request, response) => {
    const { limit, offset } = readPage(readQuery(request, ["limit", "offset"]));
    const revisions = (await store.revisions(0)).reverse();
    const page: Page<Revision> = {
      items: revisions.slice(offset, offset + limit),
      total: revisions.length,
      revision: revisions[0]?.number ?? 0,
    };
    if (!answerUnchanged(request, response, `r${page.revision}-${version}`)) response.json(page);
  });
}
