import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "#contract/problem";

/** How long a locked file is waited for, and what callers are told to wait before they try again. */
export const BUSY_SECONDS = 5;
const PAUSE_MS = 25;

/** Result codes that tell of the machine rather than of our statements: https://www.sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const OUT_OF_ORDER = new Set([3, 7, 8, 10, 11, 13, 14, 26]);

/**
 * Does `attempt` once nobody else holds the file. The waiting is by timer, so the thread serves others meanwhile.
 * @throws Problem `store-unavailable` {seconds} when the file stays locked, or cannot be read or written.
 */
export async function whenFree<T>(attempt: () => T): Promise<T> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      return attempt();
    } catch (error) {
      const code = resultCode(error);
      const lost = code === SQLITE_BUSY ? waited >= BUSY_SECONDS * 1000 : OUT_OF_ORDER.has(code);
      if (lost) throw new Problem("store-unavailable", { seconds: BUSY_SECONDS }, { cause: error });
      if (code !== SQLITE_BUSY) throw error;
    }
    await pause(PAUSE_MS);
  }
}

/** Primary result code of an error of SQLite, 0 for any other error. */
function resultCode(error: unknown): number {
  if (!(error instanceof Error) || !("errcode" in error)) return 0;
  return Number(error.errcode) & 0xff;
}
