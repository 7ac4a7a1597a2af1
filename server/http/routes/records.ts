import { Router } from "express";
import type { z } from "zod";
import { storedSchema } from "#contract/changes";
import { Problem } from "#contract/problem";
import { type AnyRecord, RECORD_SCHEMAS, type RecordKind } from "#contract/records";
import { pageSchema } from "#contract/results";
import type { EditablePlural } from "#http/editable";
import { answerUnchanged } from "#http/etag";
import { curl, json, type Operations, read } from "#http/openapi/operation";
import { inPath, inQuery, PAGE_PARAMETERS, type Parameter } from "#http/openapi/parameters";
import { EXAMPLE_IDS, nameOf } from "#http/openapi/recordExamples";
import { readPage, readQuery } from "#http/query";
import type { Store } from "#store/port";

/** @param others parameters of the list that other routes of the same address read */
export function recordOperations(
  plural: EditablePlural | "figures",
  kind: RecordKind,
  others: Parameter[] = [],
): Operations {
  const record: z.ZodType<AnyRecord> = RECORD_SCHEMAS[kind];
  const words = inQuery("q", "Words of the name, accents and case aside; the last may be a beginning.", {
    type: "string",
  });
  return {
    [`GET /api/${plural}`]: read({
      tag: "Records",
      summary: `The ${plural} that are stored, by name.`,
      parameters: [words, ...others, ...PAGE_PARAMETERS],
      answers: { 200: json(pageSchema(`${nameOf(kind)}Page`, record), "A part of the list.") },
      example: curl(`/api/${plural}?limit=5`),
    }),
    [`GET /api/${plural}/{id}`]: read({
      tag: "Records",
      summary: `One of the ${plural}, with its version.`,
      parameters: [inPath("id", "Of the record.")],
      answers: { 200: json(storedSchema(`Stored${nameOf(kind)}`, kind, record), "The record.") },
      problems: ["not-found"],
      example: curl(`/api/${plural}/${EXAMPLE_IDS[plural]}`),
    }),
  };
}

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
