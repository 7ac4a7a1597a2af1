import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Change, Revision, Stored } from "#contract/changes";
import { type Dataset, datasetFrom } from "#contract/dataset";
import { Problem } from "#contract/problem";
import { type AnyRecord, type RecordKind, recordName } from "#contract/records";
import type { Page } from "#contract/results";
import type { Hit } from "#store/port";
import { type RevisionRow, toRevision } from "./revision.ts";
import { matchExpression } from "./text.ts";

interface RecordRow {
  kind: RecordKind;
  id: string;
  version: number;
  json: string;
}

interface ChangeRow {
  revision: number;
  kind: RecordKind;
  id: string;
  before: string | null;
  after: string | null;
}

const MATCHING = "seq IN (SELECT rowid FROM words WHERE words MATCH :match)";
const SEARCHED = "kind IN ('actor', 'collectivity', 'initiative', 'source')";
const ORDERED = "ORDER BY sort, id LIMIT :limit";

const CHANGE = "SELECT revision, kind, id, before, after FROM changes WHERE";

const STATEMENTS = {
  head: "SELECT coalesce(max(number), 0) AS head FROM revisions",
  all: "SELECT kind, id, json FROM records",
  since: "SELECT kind, id, before FROM changes WHERE revision > ? ORDER BY revision DESC",
  one: "SELECT kind, version, json FROM records WHERE id = ?",
  count: "SELECT count(*) AS total FROM records WHERE kind = :kind",
  countMatching: `SELECT count(*) AS total FROM records WHERE kind = :kind AND ${MATCHING}`,
  list: `SELECT json FROM records WHERE kind = :kind ${ORDERED} OFFSET :offset`,
  listMatching: `SELECT json FROM records WHERE kind = :kind AND ${MATCHING} ${ORDERED} OFFSET :offset`,
  search: `SELECT kind, id, json FROM records WHERE ${SEARCHED} AND ${MATCHING} ${ORDERED}`,
  revisions: "SELECT number, at, author, summary, origin, changes FROM revisions WHERE number > ? ORDER BY number",
  changes: `${CHANGE} revision = ? ORDER BY seq`,
  changesOf: `${CHANGE} id = ? ORDER BY revision`,
};

/** The reading half of the store. Its caller holds a transaction, so that all statements of one method see one state. */
export class Reader {
  readonly #sql: Record<keyof typeof STATEMENTS, StatementSync>;

  constructor(db: DatabaseSync) {
    const prepared = Object.entries(STATEMENTS).map(([name, sql]) => [name, db.prepare(sql)]);
    this.#sql = Object.fromEntries(prepared);
  }

  head(): number {
    return (this.#sql.head.get() as { head: number }).head;
  }

  snapshot(revision?: number): Dataset {
    const head = this.head();
    const wanted = revision ?? head;
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > head) throw new Problem("not-found", { revision: wanted });
    const records = new Map<string, { kind: RecordKind; json: string }>();
    for (const row of this.#sql.all.iterate() as Iterable<RecordRow>) records.set(row.id, row);
    for (const { id, kind, before } of this.#sql.since.iterate(wanted) as Iterable<ChangeRow>) {
      if (before === null) records.delete(id);
      else records.set(id, { kind, json: before });
    }
    return datasetFrom(
      wanted,
      records.values().map(({ kind, json }) => ({ kind, record: JSON.parse(json) })),
    );
  }

  get(kind: RecordKind, id: string): Stored | null {
    const row = this.#sql.one.get(id) as RecordRow | undefined;
    return row?.kind === kind ? { kind, record: JSON.parse(row.json), version: row.version } : null;
  }

  list(kind: RecordKind, { q = "", limit, offset }: { q?: string; limit: number; offset: number }): Page<AnyRecord> {
    const match = matchExpression(q);
    const which: Record<string, string> = match === null ? { kind } : { kind, match };
    const [count, list] =
      match === null ? [this.#sql.count, this.#sql.list] : [this.#sql.countMatching, this.#sql.listMatching];
    const rows = list.all({ ...which, limit, offset }) as unknown as RecordRow[];
    const { total } = count.get(which) as { total: number };
    return { items: rows.map(({ json }) => JSON.parse(json)), total, revision: this.head() };
  }

  search(q: string, limit: number): Hit[] {
    const match = matchExpression(q);
    if (match === null) return [];
    const rows = this.#sql.search.all({ match, limit }) as unknown as RecordRow[];
    return rows.map(({ kind, id, json }) => ({ kind, id, name: recordName(JSON.parse(json)) }));
  }

  revisions(from: number): Revision[] {
    return (this.#sql.revisions.all(from) as unknown as RevisionRow[]).map(toRevision);
  }

  changes(revision: number): Change[] {
    const head = this.head();
    if (!Number.isInteger(revision) || revision < 1 || revision > head) throw new Problem("not-found", { revision });
    return (this.#sql.changes.all(revision) as unknown as ChangeRow[]).map(toChange);
  }

  changesOf(id: string): Change[] {
    return (this.#sql.changesOf.all(id) as unknown as ChangeRow[]).map(toChange);
  }
}

function toChange(row: ChangeRow): Change {
  return { ...row, before: parsed(row.before), after: parsed(row.after) };
}

function parsed(json: string | null): AnyRecord | null {
  return json === null ? null : JSON.parse(json);
}
