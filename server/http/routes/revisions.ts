import { Router } from "express";
import { type Change, changeSchema, type Revision, revisionSchema } from "#contract/changes";
import { Problem } from "#contract/problem";
import { type Page, pageSchema } from "#contract/results";
import { type RevisionChanges, revisionChangesSchema } from "#contract/writes";
import type { EditablePlural } from "#http/editable";
import { answerUnchanged } from "#http/etag";
import { curl, json, type Operations, read } from "#http/openapi/operation";
import { inPath, PAGE_PARAMETERS } from "#http/openapi/parameters";
import { EXAMPLE_IDS } from "#http/openapi/recordExamples";
import { readPage, readQuery, revisionNumber } from "#http/query";
import type { Store } from "#store/port";

export const revisionOperations: Operations = {
  "GET /api/revisions": read({
    tag: "History",
    summary: "What was written, by whom and when, the latest first.",
    parameters: PAGE_PARAMETERS,
    answers: { 200: json(pageSchema("RevisionPage", revisionSchema), "Revisions.") },
    example: curl("/api/revisions?limit=20"),
  }),
  "GET /api/revisions/{number}": read({
    tag: "History",
    summary: "One revision, with what it did to each record.",
    parameters: [inPath("number", "Of the revision."), ...PAGE_PARAMETERS],
    answers: { 200: json(revisionChangesSchema, "The revision and its changes, before and after.") },
    problems: ["not-found"],
    example: curl("/api/revisions/1?limit=10"),
  }),
};

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

const changePage = pageSchema("ChangePage", changeSchema);

export function changesOperations(plural: EditablePlural): Operations {
  return {
    [`GET /api/${plural}/{id}/changes`]: read({
      tag: "History",
      summary: `What happened to one of the ${plural}, oldest first, its deletion included.`,
      parameters: [inPath("id", "Of the record."), ...PAGE_PARAMETERS],
      answers: { 200: json(changePage, "Changes, before and after.") },
      problems: ["not-found"],
      example: curl(`/api/${plural}/${EXAMPLE_IDS[plural]}/changes`),
    }),
  };
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
