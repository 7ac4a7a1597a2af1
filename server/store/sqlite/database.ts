import type { DatabaseSync } from "node:sqlite";
import type { Change, ChangeSet, Revision, Stored } from "#contract/changes";
import type { Dataset } from "#contract/dataset";
import type { AnyRecord, RecordKind } from "#contract/records";
import type { Page } from "#contract/results";
import type { Hit, Store, StoreHealth } from "#store/port";
import { connect } from "./connection.ts";
import { Reader } from "./reader.ts";
import { transaction } from "./transaction.ts";
import { Writer } from "./writer.ts";

/** The port's methods without their promises. */
type Synchronous<S> = {
  [M in keyof S]: S[M] extends (...args: infer A) => Promise<infer R> ? (...args: A) => R : never;
};

/** The store on one connection, as synchronous as SQLite is: it lives in a thread of its own. */
export class Database implements Synchronous<Store> {
  readonly #db: DatabaseSync;
  readonly #reader: Reader;
  readonly #writer: Writer;

  constructor(file: string) {
    this.#db = connect(file);
    this.#reader = new Reader(this.#db);
    this.#writer = new Writer(this.#db);
  }

  /** The last connection to leave writes the log back into the file and removes it. */
  close(): void {
    this.#db.close();
  }

  health(): StoreHealth {
    const { version } = this.#db.prepare("SELECT sqlite_version() AS version").get() as { version: string };
    return { engine: "SQLite", engineVersion: version, ready: true };
  }

  head(): number {
    return this.#reader.head();
  }

  snapshot(revision?: number): Dataset {
    return this.#read(() => this.#reader.snapshot(revision));
  }

  get(kind: RecordKind, id: string): Stored | null {
    return this.#reader.get(kind, id);
  }

  list(kind: RecordKind, options: { q?: string; limit: number; offset: number }): Page<AnyRecord> {
    return this.#read(() => this.#reader.list(kind, options));
  }

  search(q: string, limit: number): Hit[] {
    return this.#reader.search(q, limit);
  }

  apply(changes: ChangeSet): Revision | null {
    return transaction(this.#db, "BEGIN IMMEDIATE", () => this.#writer.apply(changes));
  }

  revisions(from: number): Revision[] {
    return this.#reader.revisions(from);
  }

  changes(revision: number): Change[] {
    return this.#read(() => this.#reader.changes(revision));
  }

  changesOf(id: string): Change[] {
    return this.#reader.changesOf(id);
  }

  #read<T>(body: () => T): T {
    return transaction(this.#db, "BEGIN", body);
  }
}
