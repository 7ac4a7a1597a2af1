import type { DatabaseSync, StatementSync } from "node:sqlite";
import { type ChangeSet, type Effect, effects, type Revision } from "#contract/changes";
import { Problem } from "#contract/problem";
import { type AnyRecord, type RecordKind, references } from "#contract/records";
import { type RevisionRow, toRevision } from "./revision.ts";
import { searchText, sortKey } from "./text.ts";

const STATEMENTS = {
  heard: "SELECT number, at, author, summary, origin, changes FROM revisions WHERE change_set = ?",
  head: "SELECT coalesce(max(number), 0) AS head FROM revisions",
  version: "SELECT version FROM records WHERE id = ?",
  changed: "SELECT coalesce(max(revision), 0) AS revision FROM changes WHERE id = ?",
  stored: "SELECT kind, json FROM records WHERE id = ?",
  revise: `INSERT INTO revisions (number, change_set, at, author, summary, origin, changes)
    SELECT coalesce(max(number), 0) + 1, :id, :at, :author, :summary, :origin, :changes FROM revisions
    RETURNING number, at, author, summary, origin, changes`,
  change: "INSERT INTO changes (revision, seq, kind, id, before, after) VALUES (?, ?, ?, ?, ?, ?)",
  put: `INSERT INTO records (id, kind, version, sort, json) VALUES (:id, :kind, :version, :sort, :json)
    ON CONFLICT (id) DO UPDATE SET version = :version, sort = :sort, json = :json RETURNING seq`,
  remove: "DELETE FROM records WHERE id = ? RETURNING seq",
  index: "INSERT INTO words (rowid, text) VALUES (?, ?)",
  unindex: "DELETE FROM words WHERE rowid = ?",
  refer: "INSERT INTO refs (source, target) VALUES (?, ?)",
  release: "DELETE FROM refs WHERE source = ?",
  uses: "SELECT count(*) AS n FROM refs WHERE target = ?",
};

/** The writing half of the store. Its caller holds the write lock, and rolls back whatever throws. */
export class Writer {
  readonly #sql: Record<keyof typeof STATEMENTS, StatementSync>;

  constructor(db: DatabaseSync) {
    const prepared = Object.entries(STATEMENTS).map(([name, sql]) => [name, db.prepare(sql)]);
    this.#sql = Object.fromEntries(prepared);
  }

  apply(set: ChangeSet): Revision | null {
    const heard = this.#sql.heard.get(set.id) as RevisionRow | undefined;
    if (heard !== undefined) return toRevision(heard);
    this.#checkExpectations(set);
    const found = effects(set.patches, (id) => this.#stored(id));
    if (found.length === 0) return null;
    const revision = this.#revise(set, found.length);
    const rows = found.map((effect, seq) => this.#write(revision.number, seq, effect));
    // FTS5 flushes its words at every statement that may fail half-way: after the others, they are written in bulk.
    for (const [seq, effect] of found.entries()) this.#index(rows[seq] as number, effect);
    this.#checkReferences(found);
    return revision;
  }

  #checkExpectations({ expect = [], expectHead }: ChangeSet): void {
    const { head } = this.#sql.head.get() as { head: number };
    if (expectHead !== undefined && expectHead !== head) throw new Problem("conflict", { revision: head });
    for (const { id, version } of expect) {
      const now = (this.#sql.version.get(id) as { version: number } | undefined)?.version ?? 0;
      if (now !== version)
        throw new Problem("conflict", { id, ...(this.#sql.changed.get(id) as { revision: number }) });
    }
  }

  #revise({ id, at, author, summary, origin }: ChangeSet, changes: number): Revision {
    const row = { id, at, author, summary, origin: JSON.stringify(origin), changes };
    return toRevision(this.#sql.revise.get(row) as unknown as RevisionRow);
  }

  #stored(id: string): { kind: RecordKind; record: AnyRecord } | undefined {
    const row = this.#sql.stored.get(id) as { kind: RecordKind; json: string } | undefined;
    return row && { kind: row.kind, record: JSON.parse(row.json) };
  }

  /** Answers the row number of the record, which is also that of its words. */
  #write(revision: number, seq: number, { kind, id, before, after }: Effect): number {
    this.#sql.change.run(revision, seq, kind, id, before && JSON.stringify(before), after && JSON.stringify(after));
    this.#sql.release.run(id);
    if (after === null) return (this.#sql.remove.get(id) as { seq: number }).seq;
    for (const target of new Set(references(kind, after))) this.#sql.refer.run(id, target);
    const row = { id, kind, version: revision, sort: sortKey(after), json: JSON.stringify(after) };
    return (this.#sql.put.get(row) as { seq: number }).seq;
  }

  #index(row: number, { before, after }: Effect): void {
    if (before !== null) this.#sql.unindex.run(row);
    if (after !== null) this.#sql.index.run(row, searchText(after));
  }

  /** The foreign keys would refuse the same states at COMMIT, without saying which record is at fault. */
  #checkReferences(found: readonly Effect[]): void {
    for (const { id, after } of found) {
      const { n } = after === null ? (this.#sql.uses.get(id) as { n: number }) : { n: 0 };
      if (n > 0) throw new Problem("record-in-use", { id, n });
    }
    for (const { kind, id, after } of found) {
      if (after === null) continue;
      const missing = references(kind, after).find((target) => this.#sql.stored.get(target) === undefined);
      if (missing !== undefined) throw danglingReference(id, after, missing);
    }
  }
}

function danglingReference(id: string, record: AnyRecord, missing: string): Problem {
  const fields = record as Record<string, unknown>;
  const field = ["from", "to", "sourceId"].find((name) => fields[name] === missing) as string;
  const expected = field === "sourceId" ? "id ∈ source" : "id ∈ actor, collectivity, initiative";
  return new Problem("bad-request", { id, field, value: missing, expected });
}
