import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "./port.ts";
import { openSqlite } from "./sqlite/client.ts";

/**
 * Opens the store: a SQLite file in `dataDir`, which is created if needed.
 * @throws Problem `store-unavailable` when the file stays locked, cannot be opened, or is of a newer schema.
 */
export async function openStore({ dataDir }: { dataDir: string }): Promise<Store> {
  await mkdir(dataDir, { recursive: true });
  return openSqlite(join(dataDir, "passerelles.sqlite"));
}
