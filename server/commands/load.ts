import { createHash } from "node:crypto";
import type { Revision } from "#contract/changes";
import { canonicalJson } from "#contract/json";
import { Problem } from "#contract/problem";
import type { Store } from "#store/port";
import { type Input, readInput } from "./input.ts";

/**
 * Reads a data package or some files, and writes all of it as one change set. `at` is an ISO instant; `replace` is the id
 * of a source whose records are removed where the input no longer holds them. Answers what was read and the revision made,
 * null when the store said all of it already.
 * @throws Problem `import-refused` when the input has errors: nothing is written, the input is the cause.
 * @throws Problem `bad-request` when it cannot be read, and whatever the store throws.
 */
export async function load(
  store: Store,
  paths: string[],
  { author, at, ...options }: { author: string; at: string; replace?: string },
): Promise<{ input: Input; revision: Revision | null }> {
  const input = await readInput(store, paths, options);
  const { source, patches, errors, revision: expectHead } = input;
  if (errors > 0) throw new Problem("import-refused", { errors }, { cause: input });
  // The same content on the same revision is the same write, whoever asks and however often: two servers that start on one
  // empty store make one revision. On a later revision it is another write, since records may have been edited in between.
  const id = createHash("sha256")
    .update(canonicalJson([expectHead, patches]))
    .digest("hex");
  const origin = { by: "load", source } as const;
  const revision = await store.apply({ id, author, at, summary: source, origin, patches, expectHead });
  return { input, revision };
}
