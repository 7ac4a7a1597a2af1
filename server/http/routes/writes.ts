import { Router } from "express";
import type { RecordPatch, Revision, Stored } from "#contract/changes";
import type { Dataset } from "#contract/dataset";
import { Problem } from "#contract/problem";
import { type RecordKind, recordName } from "#contract/records";
import type { Done } from "#contract/writes";
import { readFields, refuseBody } from "#http/body";
import { create } from "#http/creation";
import { applyByHand, expectedVersion, onLatest, type WriteParts } from "#http/hand";
import { badParameter, readQuery } from "#http/query";
import { answerWritten } from "#http/written";
import { completeFields } from "#intake/byHand";
import type { TableKind } from "#intake/table";

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
