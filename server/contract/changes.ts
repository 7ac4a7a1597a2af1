import { ZodError, z } from "zod";
import { inconsistency } from "./consistency.ts";
import { canonicalJson } from "./json.ts";
import { Problem } from "./problem.ts";
import { type AnyRecord, anyRecordSchema, idSchema, RECORD_KINDS, RECORD_SCHEMAS, type RecordKind } from "./records.ts";
import { refusal } from "./refusal.ts";

/**
 * One record to write: the fields present replace those stored, `null` clears a field, absent ones keep their value.
 * `fields: null` deletes the record.
 */
export interface RecordPatch {
  kind: RecordKind;
  id: string;
  fields: Record<string, unknown> | null;
}

export const originSchema = z
  .discriminatedUnion("by", [
    z.strictObject({ by: z.literal("load"), source: z.string() }),
    z.strictObject({ by: z.literal("hand") }),
    z.strictObject({ by: z.literal("undo"), revision: z.int().min(1) }),
  ])
  .meta({
    id: "Origin",
    description:
      "Where a change set comes from: the load of a source under its name, somebody's hand, or the undoing of a revision.",
  });

export type Origin = z.infer<typeof originSchema>;

/** Everything that one write does: applied in one transaction, it yields one revision, or none if it changes nothing. */
export interface ChangeSet {
  /** Names this write, so that a store that hears it twice applies it once. */
  id: string;
  author: string;
  summary: string;
  /** ISO instant, given by the caller: stores have no clock. */
  at: string;
  origin: Origin;
  patches: RecordPatch[];
  /** Versions that the writer saw; 0 stands for "not there". When one of them has moved on, nothing is written. */
  expect?: { id: string; version: number }[];
  /** The revision that the whole set was computed on. When the data have moved on, nothing is written. */
  expectHead?: number;
}

export const revisionSchema = z
  .strictObject({
    number: z.int().min(1),
    at: z.iso.datetime(),
    author: z.string().describe("`local`: somebody at this computer; `cli`: the command line."),
    summary: z.string(),
    origin: originSchema,
    changes: z.int().min(1),
  })
  .meta({ id: "Revision", description: "One write: everything that it did was done together." });

export type Revision = z.infer<typeof revisionSchema>;

const effectFields = {
  kind: z.enum(RECORD_KINDS),
  id: idSchema,
  before: anyRecordSchema.nullable(),
  after: anyRecordSchema.nullable(),
};

export const changeSchema = z.strictObject({ revision: z.int().min(1), ...effectFields }).meta({
  id: "Change",
  description: 'What one revision did to one record; null stands for "not there".',
});

export type Change = z.infer<typeof changeSchema>;

export const effectSchema = z.strictObject(effectFields).meta({
  id: "Effect",
  description: "What a change set does to one record, before it has a revision.",
});

export type Effect = z.infer<typeof effectSchema>;

/** A record with its version: the number of the revision that last changed it. */
export interface Stored<R extends AnyRecord = AnyRecord> {
  kind: RecordKind;
  record: R;
  version: number;
}

/** @param id name of the schema in the documentation, e.g. `StoredActor` */
export function storedSchema<R extends AnyRecord>(
  id: string,
  kind: RecordKind,
  record: z.ZodType<R>,
): z.ZodType<Stored<R>> {
  return z
    .strictObject({
      kind: z.literal(kind),
      record,
      version: z.int().min(1).describe("Number of the revision that last changed it; also in the `ETag`."),
    })
    .meta({ id });
}

/**
 * The record that a patch leaves, or null when it deletes.
 * @throws ZodError when the end state is not a valid record of its kind.
 */
export function patched(before: AnyRecord | null, patch: RecordPatch): AnyRecord | null {
  if (patch.fields === null) return null;
  const merged: Record<string, unknown> = { ...before, ...patch.fields, id: patch.id };
  const present = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== null && value !== undefined),
  );
  return RECORD_SCHEMAS[patch.kind].parse(present);
}

/** Whether two states of a record say the same. */
export function sameRecord(a: AnyRecord | null, b: AnyRecord | null): boolean {
  return a === null || b === null ? a === b : canonicalJson(a) === canonicalJson(b);
}

/**
 * What patches do in the end, one effect a record, in the order in which records are first named. Patches of one record
 * are read one after the other and only the state that they leave must be valid; records left as they were are not named.
 * @param stored what is there now under an id
 * @throws Problem `bad-request` {id, field, expected} when an end state is not valid or cannot be, or an id is of another
 * kind.
 */
export function effects(
  patches: readonly RecordPatch[],
  stored: (id: string) => { kind: RecordKind; record: AnyRecord } | undefined,
): Effect[] {
  const found: Effect[] = [];
  for (const { patch, afresh } of byRecord(patches)) {
    const now = stored(patch.id);
    if (now !== undefined && now.kind !== patch.kind) throw otherKind(patch.id, now.kind);
    const before = now?.record ?? null;
    const after = endState(afresh ? null : before, patch);
    if (!sameRecord(before, after)) found.push({ kind: patch.kind, id: patch.id, before, after });
  }
  checkConsistency(found, (id) => stored(id)?.kind);
  return found;
}

function checkConsistency(found: readonly Effect[], storedKind: (id: string) => RecordKind | undefined): void {
  const written = new Map(found.map(({ id, kind }) => [id, kind]));
  for (const { kind, id, after } of found) {
    const fault = after === null ? null : inconsistency(kind, after, (end) => written.get(end) ?? storedKind(end));
    if (fault !== null) throw new Problem("bad-request", { id, ...fault });
  }
}

/** One patch a record; `afresh` when the record is deleted on the way, so that what was stored no longer counts. */
function byRecord(patches: readonly RecordPatch[]): Iterable<{ patch: RecordPatch; afresh: boolean }> {
  const merged = new Map<string, { patch: RecordPatch; afresh: boolean }>();
  for (const patch of patches) {
    const earlier = merged.get(patch.id);
    if (earlier !== undefined && earlier.patch.kind !== patch.kind) throw otherKind(patch.id, earlier.patch.kind);
    const fields = patch.fields === null ? null : { ...earlier?.patch.fields, ...patch.fields };
    merged.set(patch.id, { patch: { ...patch, fields }, afresh: (earlier?.afresh ?? false) || fields === null });
  }
  return merged.values();
}

function endState(before: AnyRecord | null, patch: RecordPatch): AnyRecord | null {
  try {
    return patched(before, patch);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new Problem("bad-request", { id: patch.id, ...refusal(error) }, { cause: error });
  }
}

function otherKind(id: string, kind: RecordKind): Problem {
  return new Problem("bad-request", { id, field: "kind", expected: kind });
}
