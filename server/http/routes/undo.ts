import { Router } from "express";
import type { Revision } from "#contract/changes";
import type { Dataset } from "#contract/dataset";
import { type Blocker, Problem } from "#contract/problem";
import { recordName } from "#contract/records";
import { undoing } from "#contract/undo";
import { type Done, doneSchema } from "#contract/writes";
import { refuseBody } from "#http/body";
import { applyByHand, onLatest, type WriteParts } from "#http/hand";
import { EXAMPLE_SERVER, json, type Operations, write } from "#http/openapi/operation";
import { inPath } from "#http/openapi/parameters";
import { exampleChange } from "#http/openapi/recordExamples";
import { readQuery, revisionNumber } from "#http/query";
import type { Store } from "#store/port";

const MOST_BLOCKERS = 100;

export const undoOperations: Operations = {
  "POST /api/revisions/{number}/undo": write({
    tag: "History",
    summary: "Undoes a revision by a new one; undoing that one does it again.",
    description: "409 `undo-conflict` names the records that have changed since (`blockers`).",
    parameters: [inPath("number", "Of the revision.")],
    answers: { 200: json(doneSchema, "Undone.") },
    problems: ["not-found", "undo-conflict"],
    example: `${exampleChange("actors")}\ncurl -X POST '${EXAMPLE_SERVER}/api/revisions/2/undo'`,
  }),
};

/** `POST /api/revisions/:number/undo`: writes the inverse of a revision; undoing that one does it again. */
export function undoRoutes(parts: WriteParts): Router {
  return Router().post("/revisions/:number/undo", async (request, response) => {
    refuseBody(request);
    readQuery(request, []);
    const number = revisionNumber(request.params.number);
    response.json(await onLatest(parts, (dataset) => undo(parts, number, dataset)));
  });
}

async function undo(parts: WriteParts, number: number, dataset: Dataset): Promise<Done> {
  const { store } = parts;
  const { patches, blockers } = undoing(await store.changes(number), dataset);
  if (blockers.length > 0) {
    const members = { blockers: await Promise.all(blockers.slice(0, MOST_BLOCKERS).map((id) => blocker(store, id))) };
    throw new Problem("undo-conflict", { revision: number }, { members });
  }
  const [{ summary }] = (await store.revisions(number - 1)) as [Revision];
  const origin = { by: "undo", revision: number } as const;
  const revision = await applyByHand(parts, { summary, origin, patches, expectHead: dataset.revision });
  return { revision: (revision as Revision).number };
}

async function blocker(store: Store, id: string): Promise<Blocker> {
  const last = (await store.changesOf(id)).at(-1);
  const record = last?.after ?? last?.before;
  return { id, name: record ? recordName(record) : id, revision: last?.revision ?? 0 };
}
