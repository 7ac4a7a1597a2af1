import { z } from "zod";
import { changeSchema, revisionSchema } from "./changes.ts";
import type { AnyRecord } from "./records.ts";

const version = z.int().min(1);

/** The answer to a record that was created or changed. */
export interface Written<R extends AnyRecord = AnyRecord> {
  record: R;
  version: number;
  revision: number;
}

/** @param id name of the schema in the documentation, e.g. `WrittenActor` */
export function writtenSchema<R extends AnyRecord>(id: string, record: z.ZodType<R>): z.ZodType<Written<R>> {
  return z
    .strictObject({
      record,
      version: version.describe('Also in the `ETag`, as `"r12"`: what the next change says in `If-Match`.'),
      revision: version.describe("The revision that it made; the latest when it changed nothing."),
    })
    .meta({ id, description: "The answer to a record that was created or changed." });
}

export const doneSchema = z.strictObject({ revision: version.describe("The revision that it made.") }).meta({
  id: "Done",
  description: "The answer to what leaves no record to show: a deletion, an undo.",
});

export const revisionChangesSchema = z.strictObject({ revision: revisionSchema, changes: z.array(changeSchema) }).meta({
  id: "RevisionChanges",
  description: "One revision with what it did, in its own order, page by page; `revision.changes` counts them all.",
});

export type Done = z.infer<typeof doneSchema>;
export type RevisionChanges = z.infer<typeof revisionChangesSchema>;
