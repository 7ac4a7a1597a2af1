import { DatabaseSync } from "node:sqlite";
import { migrate } from "./schema.ts";

/**
 * Opens a file with the settings that the store relies on: what is committed survives a power cut (WAL with
 * synchronous=FULL), and a lock is answered at once, since the waiting is done by timer.
 */
export function connect(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 0, defensive: true });
  try {
    db.exec("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
    db.exec("PRAGMA journal_mode = WAL");
    // 64 MB: a large load stays in memory until it is committed.
    db.exec("PRAGMA cache_size = -65536");
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
