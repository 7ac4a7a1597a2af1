import { type AnyRecord, RECORD_SCHEMAS, type RecordKind } from "./records.ts";
import { canonicalJson } from "./json.ts";

/**
 * One record to write: the fields present replace those stored, `null` clears a field, absent ones keep their value.
 * `fields: null` deletes the record.
 */
export interface RecordPatch {
  kind: RecordKind;
  id: string;
  fields: Record<string, unknown> | null;
}

/** Everything that one write does: applied in one transaction, it yields one revision, or none if it changes nothing. */
export interface ChangeSet {
  /** Names this write, so that a store that hears it twice applies it once. */
  id: string;
  author: string;
  summary: string;
  /** ISO instant, given by the caller: stores have no clock. */
  at: string;
  patches: RecordPatch[];
}

export interface Revision {
  number: number;
  at: string;
  author: string;
  summary: string;
  changes: number;
}

/** What one revision did to one record; null stands for "not there". */
export interface Change {
  revision: number;
  kind: RecordKind;
  id: string;
  before: AnyRecord | null;
  after: AnyRecord | null;
}

/** A record with its version: the number of the revision that last changed it. */
export interface Stored<R extends AnyRecord = AnyRecord> {
  kind: RecordKind;
  record: R;
  version: number;
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
  return canonicalJson(a) === canonicalJson(b);
}
