import { Router } from "express";
import type { z } from "zod";
import type { RecordPatch, Revision, Stored } from "#contract/changes";
import type { Dataset } from "#contract/dataset";
import { Problem } from "#contract/problem";
import { type AnyRecord, RECORD_SCHEMAS, type RecordKind, recordName } from "#contract/records";
import { type Done, doneSchema, writtenSchema } from "#contract/writes";
import { readFields, refuseBody } from "#http/body";
import { create } from "#http/creation";
import type { EditablePlural } from "#http/editable";
import { applyByHand, expectedVersion, onLatest, type WriteParts } from "#http/hand";
import { changeSchema, creationSchema } from "#http/openapi/bodies";
import { change, ETAG, json, type Operations, write } from "#http/openapi/operation";
import { inPath, inQuery } from "#http/openapi/parameters";
import { exampleChange, exampleCreation, exampleDeletion, nameOf } from "#http/openapi/recordExamples";
import { badParameter, readQuery } from "#http/query";
import { answerWritten } from "#http/written";
import { completeFields } from "#intake/byHand";
import type { TableKind } from "#intake/table";

const ID = inPath("id", "Of the record.");
const CASCADE = inQuery("cascade", "Takes its links away too, in the same revision.", {
  type: "boolean",
  default: false,
});

export function writeOperations(plural: EditablePlural, kind: TableKind): Operations {
  const written = writtenSchema(`Written${nameOf(kind)}`, RECORD_SCHEMAS[kind] as z.ZodType<AnyRecord>);
  const body = (description: string, schema: z.ZodType) => ({
    description,
    content: { "application/json": { schema } },
  });
  const location = { Location: { description: "Address of the record.", schema: { type: "string" } } } as const;
  return {
    [`POST /api/${plural}`]: write({
      tag: "Records",
      summary: `Makes one of the ${plural}.`,
      description: "Without an `id`, it gets the one that a file would give it.",
      body: body("Its fields.", creationSchema(kind)),
      answers: { 201: json(written, "Made.", { ...location, ...ETAG }) },
      example: exampleCreation(plural),
    }),
    [`PATCH /api/${plural}/{id}`]: change({
      tag: "Records",
      summary: `Changes one of the ${plural}.`,
      description: "Fields that are not sent stay as they are.",
      parameters: [ID],
      body: body("The fields to replace; null clears one.", changeSchema(kind)),
      answers: { 200: json(written, "Changed, or as it was when the fields said nothing new.", ETAG) },
      problems: ["not-found"],
      example: exampleChange(plural),
    }),
    [`DELETE /api/${plural}/{id}`]: change({
      tag: "Records",
      summary: `Takes one of the ${plural} away.`,
      description: "409 `record-in-use` says how many other records refer to it.",
      parameters: [ID, CASCADE],
      answers: { 200: json(doneSchema, "Gone; the revision can be undone.") },
      problems: ["not-found", "record-in-use"],
      example: exampleDeletion(plural),
    }),
  };
}

/**
 * `POST /api/<plural>`: makes a record. `PATCH /api/<plural>/:id` with `If-Match`: the fields sent replace those stored,
 * null clears one. `DELETE /api/<plural>/:id?cascade` with `If-Match`: takes the record away, with its links if asked.
 */
export function writeRoutes(parts: WriteParts, plural: string, kind: TableKind): Router {
  return Router()
    .post(`/${plural}`, async (request, response) => {
      readQuery(request, []);
      const { id, revision } = await create(parts, kind, await readFields(request, response));
      response.status(201).location(`/api/${plural}/${id}`);
      await answerWritten(parts.store, response, { kind, id }, revision);
    })
    .patch(`/${plural}/:id`, async (request, response) => {
      readQuery(request, []);
      const { id } = request.params;
      const { id: said = id, ...fields } = await readFields(request, response);
      if (said !== id) throw badParameter("id", id);
      const { record } = await stored(parts, kind, id);
      const expect = [{ id, version: expectedVersion(request) }];
      const patches = [{ kind, id, fields: completeFields(kind, fields, record) }];
      const set = { summary: recordName(record), patches, expect };
      await answerWritten(parts.store, response, { kind, id }, await applyByHand(parts, set));
    })
    .delete(`/${plural}/:id`, async (request, response) => {
      refuseBody(request);
      const { cascade = "false" } = readQuery(request, ["cascade"]);
      if (cascade !== "true" && cascade !== "false") throw badParameter("cascade", "true, false");
      const found = await stored(parts, kind, request.params.id);
      const seen = { ...found, version: expectedVersion(request) };
      const withLinks = () => onLatest(parts, (dataset) => remove(parts, seen, dataset));
      response.json(await (cascade === "true" ? withLinks() : remove(parts, seen)));
    });
}

async function stored({ store }: WriteParts, kind: TableKind, id: string): Promise<Stored> {
  const found = await store.get(kind, id);
  if (found === null) throw new Problem("not-found");
  return found;
}

/** Takes a record away, and the links of `dataset` that touch it: they were counted on that very revision. */
async function remove(parts: WriteParts, { kind, record, version }: Stored, dataset?: Dataset): Promise<Done> {
  const { id } = record;
  const links = dataset?.links.filter(({ from, to }) => from === id || to === id) ?? [];
  const revision = await applyByHand(parts, {
    summary: recordName(record),
    patches: [...links.map(({ id: link }) => deletion("link", link)), deletion(kind, id)],
    expect: [{ id, version }],
    ...(dataset === undefined ? {} : { expectHead: dataset.revision }),
  });
  return { revision: (revision as Revision).number };
}

function deletion(kind: RecordKind, id: string): RecordPatch {
  return { kind, id, fields: null };
}
