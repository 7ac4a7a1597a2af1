import type { Change, ChangeSet, Revision, Stored } from "#contract/changes";
import type { Dataset } from "#contract/dataset";
import type { AnyRecord, RecordKind } from "#contract/records";
import type { Page } from "#contract/results";

export interface StoreHealth {
  engine: string;
  engineVersion: string;
  ready: boolean;
}

/** A record found by its words. */
export interface Hit {
  kind: RecordKind;
  id: string;
  name: string;
}

/**
 * Where the data live. Everything that a store must do is said by the suite in tests/store, which every store passes.
 * Each method may throw Problem `store-unavailable`.
 */
export interface Store {
  close(): Promise<void>;
  health(): Promise<StoreHealth>;
  /** Number of the latest revision; 0 when nothing was ever written. */
  head(): Promise<number>;
  /** Everything at one revision, by default the latest. @throws Problem `not-found` when there is no such revision. */
  snapshot(revision?: number): Promise<Dataset>;
  get(kind: RecordKind, id: string): Promise<Stored | null>;
  /** Records of one kind by (folded name, id); `q` keeps those whose folded words it matches, the last as a prefix. */
  list(kind: RecordKind, options: { q?: string; limit: number; offset: number }): Promise<Page<AnyRecord>>;
  /** Actors, collectivities, initiatives and sources by folded words, the last as a prefix, ordered by (folded name, id). */
  search(q: string, limit: number): Promise<Hit[]>;
  /**
   * Applies a change set in one transaction, on disk before it answers. Answers the new revision, or null when the set
   * changes nothing. A set heard before (same id) is not applied again: its revision is answered.
   * @throws Problem `conflict` {revision} when what the set expects is no longer so: the revision that changed it last;
   * `bad-request` when the end state is not valid (a field, a reference to nothing), `record-in-use` {id, n} when a
   * deleted record is still referred to. Nothing is then written.
   */
  apply(changes: ChangeSet): Promise<Revision | null>;
  /** Revisions after `from`, oldest first. */
  revisions(from: number): Promise<Revision[]>;
  /** What one revision did, in its own order. @throws Problem `not-found` when there is no such revision. */
  changes(revision: number): Promise<Change[]>;
  /** Every change of one record, oldest first. */
  changesOf(id: string): Promise<Change[]>;
}
