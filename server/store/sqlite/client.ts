import type { Change, ChangeSet, Revision, Stored } from "#contract/changes";
import type { Dataset } from "#contract/dataset";
import type { AnyRecord, RecordKind } from "#contract/records";
import type { Page } from "#contract/results";
import type { Hit, Store, StoreHealth } from "#store/port";
import { RemoteDatabase } from "./remote.ts";

/**
 * Opens a SQLite file as a store, creating it if needed.
 * @throws Problem `store-unavailable` when the file stays locked, cannot be opened, or is of a newer schema.
 */
export async function openSqlite(file: string): Promise<Store> {
  const [reader, writer] = [new RemoteDatabase(file), new RemoteDatabase(file)];
  try {
    await Promise.all([reader.opened, writer.opened]);
  } catch (problem) {
    await Promise.all([reader.close(), writer.close()]);
    throw problem;
  }
  return new SqliteStore(reader, writer);
}

/** Two connections, a thread each, so that no reader waits while a large change set is written. */
class SqliteStore implements Store {
  readonly #reader: RemoteDatabase;
  readonly #writer: RemoteDatabase;
  #closed: Promise<void> | undefined;

  constructor(reader: RemoteDatabase, writer: RemoteDatabase) {
    this.#reader = reader;
    this.#writer = writer;
  }

  /** The writer leaves last: it writes the log back into the file and removes it. */
  close(): Promise<void> {
    this.#closed ??= this.#reader.close().then(() => this.#writer.close());
    return this.#closed;
  }

  health(): Promise<StoreHealth> {
    return this.#reader.call("health");
  }

  head(): Promise<number> {
    return this.#reader.call("head");
  }

  snapshot(revision?: number): Promise<Dataset> {
    return this.#reader.call("snapshot", revision);
  }

  get(kind: RecordKind, id: string): Promise<Stored | null> {
    return this.#reader.call("get", kind, id);
  }

  list(kind: RecordKind, options: { q?: string; limit: number; offset: number }): Promise<Page<AnyRecord>> {
    return this.#reader.call("list", kind, options);
  }

  search(q: string, limit: number): Promise<Hit[]> {
    return this.#reader.call("search", q, limit);
  }

  apply(changes: ChangeSet): Promise<Revision | null> {
    return this.#writer.call("apply", changes);
  }

  revisions(from: number): Promise<Revision[]> {
    return this.#reader.call("revisions", from);
  }

  changes(revision: number): Promise<Change[]> {
    return this.#reader.call("changes", revision);
  }

  changesOf(id: string): Promise<Change[]> {
    return this.#reader.call("changesOf", id);
  }
}
