import type { DatabaseSync } from "node:sqlite";
import { Problem } from "#contract/problem";
import { BUSY_SECONDS } from "./busy.ts";
import { transaction } from "./transaction.ts";

/**
 * One entry a schema version, append-only; `PRAGMA user_version` counts those applied.
 *
 * `sort` is the folded name in UTF-16BE, because SQLite compares bytes and every list of ours compares code units.
 * `words` holds folded text, whose words are parted by single spaces, so the plain `ascii` tokenizer splits it as we do.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE records (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL REFERENCES revisions (number) DEFERRABLE INITIALLY DEFERRED,
    sort BLOB NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX records_by_name ON records (kind, sort, id);

  CREATE VIRTUAL TABLE words USING fts5 (
    text, tokenize = 'ascii', content = '', contentless_delete = 1, detail = 'none'
  );

  CREATE TABLE refs (
    source TEXT NOT NULL REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES records (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (source, target)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX refs_by_target ON refs (target);

  CREATE TABLE revisions (
    number INTEGER PRIMARY KEY,
    change_set TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    summary TEXT NOT NULL,
    changes INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE changes (
    revision INTEGER NOT NULL REFERENCES revisions (number) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (revision, seq)
  ) STRICT;
  CREATE INDEX changes_by_record ON changes (id, revision);
  `,
  // Before revisions said where they come from, there were only loads.
  `
  ALTER TABLE revisions ADD COLUMN origin TEXT NOT NULL DEFAULT '';
  UPDATE revisions SET origin = json_object('by', 'load', 'source', summary);
  `,
];

/**
 * Brings a file to the present schema, in one transaction.
 * @throws Problem `store-unavailable` when a newer version of the product wrote the file.
 */
export function migrate(db: DatabaseSync): void {
  // Looked at first without a lock, so that a file up to date opens while somebody else writes.
  if (schemaVersion(db) === MIGRATIONS.length) return;
  transaction(db, "BEGIN IMMEDIATE", () => {
    const version = schemaVersion(db);
    if (version > MIGRATIONS.length) throw newerSchema(version);
    for (const migration of MIGRATIONS.slice(version)) db.exec(migration);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function schemaVersion(db: DatabaseSync): number {
  return (db.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
}

function newerSchema(version: number): Problem {
  const cause = new Error(
    `This file was written by a newer version of Passerelles: its schema is ${version}, this one knows ${MIGRATIONS.length}.`,
  );
  return new Problem("store-unavailable", { seconds: BUSY_SECONDS }, { cause });
}
