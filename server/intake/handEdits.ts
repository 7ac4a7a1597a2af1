import type { Change, Origin, Revision } from "#contract/changes";
import { canonicalJson } from "#contract/json";
import type { AnyRecord } from "#contract/records";

/** What somebody changed by hand on one record; `fields` is null when they removed it. */
export interface HandEdit {
  id: string;
  /** The latest revision that did. */
  revision: number;
  fields: string[] | null;
}

/**
 * The revisions since the last load of a source that are somebody's doing: edits, and what undoes or redoes them. Undoing
 * a load is none: the file may come again.
 */
export function revisionsByHand(source: string, revisions: readonly Revision[]): Revision[] {
  const origins = new Map(revisions.map(({ number, origin }) => [number, origin]));
  const isByHand = (origin: Origin | undefined): boolean =>
    origin?.by === "undo" ? isByHand(origins.get(origin.revision)) : origin?.by === "hand";
  const last = revisions.findLastIndex(({ origin }) => origin.by === "load" && origin.source === source);
  return last === -1 ? [] : revisions.slice(last + 1).filter(({ origin }) => isByHand(origin));
}

/**
 * What is left of changes by hand: an edit that was undone leaves nothing.
 * @param changes oldest first
 * @param now what is stored now under an id
 */
export function handEdits(changes: Iterable<Change>, now: (id: string) => AnyRecord | undefined): HandEdit[] {
  const edits = new Map<string, { before: AnyRecord | null; revision: number }>();
  for (const { id, before, revision } of changes) {
    const earlier = edits.get(id);
    edits.set(id, { before: earlier === undefined ? before : earlier.before, revision });
  }
  return [...edits].flatMap(([id, { before, revision }]): HandEdit[] => {
    const after = now(id);
    if (after === undefined) return before === null ? [] : [{ id, revision, fields: null }];
    const fields = Object.keys({ ...before, ...after }).filter((name) => said(before, name) !== said(after, name));
    return fields.length === 0 ? [] : [{ id, revision, fields }];
  });
}

function said(record: AnyRecord | null, field: string): string {
  return canonicalJson((record as Readonly<Record<string, unknown>> | null)?.[field]);
}
