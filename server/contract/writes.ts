import type { Change, Revision } from "./changes.ts";
import type { AnyRecord } from "./records.ts";

/** The answer to a record that was created or changed. */
export interface Written<R extends AnyRecord = AnyRecord> {
  record: R;
  /** Also in the `ETag`, as `"r12"`: what the next change says in `If-Match`. */
  version: number;
  /** The revision that it made; the latest when it changed nothing. */
  revision: number;
}

/** The answer to what leaves no record to show: a deletion, an undo. */
export interface Done {
  /** The revision that it made. */
  revision: number;
}

/** One revision with what it did, in its own order, page by page; `revision.changes` counts them all. */
export interface RevisionChanges {
  revision: Revision;
  changes: Change[];
}
