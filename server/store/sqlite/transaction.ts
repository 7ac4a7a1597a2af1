import type { DatabaseSync } from "node:sqlite";

/** Runs `body` between `begin` and COMMIT; whatever it throws, nothing of it stays. */
export function transaction<T>(db: DatabaseSync, begin: "BEGIN" | "BEGIN IMMEDIATE", body: () => T): T {
  db.exec(begin);
  try {
    const result = body();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}
