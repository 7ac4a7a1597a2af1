import { type Change, type RecordPatch, sameRecord } from "./changes.ts";
import { type Dataset, recordsIn } from "./dataset.ts";
import { type AnyRecord, references } from "./records.ts";

/** What would undo a revision, and what stands in the way: with one blocker or more, it cannot be undone alone. */
export interface Undoing {
  patches: RecordPatch[];
  /**
   * Ids, each once: records that the revision touched and that are no longer as it left them, records that now refer to
   * what it created, and records that are gone and that what it deleted or changed referred to.
   */
  blockers: string[];
}

/**
 * The inverse of a revision on the present state. The inverse of an inverse does the revision again.
 * @param changes what the revision did
 */
export function undoing(changes: readonly Change[], present: Dataset): Undoing {
  const now = new Map(Array.from(recordsIn(present), (stored) => [stored.record.id, stored]));
  const touched = new Map(changes.map((change) => [change.id, change]));
  const blockers = new Set<string>();
  for (const { id, kind, after } of changes) {
    const found = now.get(id);
    if (!sameRecord(found?.record ?? null, after) || (found?.kind ?? kind) !== kind) blockers.add(id);
  }
  for (const [id, { kind, record }] of now) {
    if (touched.has(id)) continue;
    if (references(kind, record).some((target) => touched.get(target)?.before === null)) blockers.add(id);
  }
  for (const { kind, before } of changes) {
    const targets = before === null ? [] : references(kind, before);
    for (const target of targets) if (!now.has(target) && !touched.has(target)) blockers.add(target);
  }
  return { patches: changes.map(inverse), blockers: [...blockers] };
}

function inverse({ kind, id, before, after }: Change): RecordPatch {
  return { kind, id, fields: before === null ? null : { ...cleared(after), ...before } };
}

function cleared(record: AnyRecord | null): Record<string, null> {
  return Object.fromEntries(Object.keys(record ?? {}).map((field) => [field, null]));
}
