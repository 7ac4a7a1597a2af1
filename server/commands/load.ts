import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Revision } from "#contract/changes";
import { canonicalJson } from "#contract/json";
import { Problem } from "#contract/problem";
import { type Intake, readPackage } from "#intake/door";
import type { Store } from "#store/port";

/**
 * Reads a data package and writes all of it as one change set. `at` is an ISO instant. Answers what was read and the
 * revision made, null when the store said all of it already.
 * @throws Problem `import-refused` when the package has errors: nothing is written, the intake is the cause.
 * @throws Problem `bad-request` when its descriptor is not understood, and whatever the store throws.
 */
export async function loadPackage(
  store: Store,
  folder: string,
  { author, at }: { author: string; at: string },
): Promise<{ intake: Intake; revision: Revision | null }> {
  const intake = await readPackage(folder);
  const errors = intake.issues.filter(({ severity }) => severity === "error").length;
  if (errors > 0) throw new Problem("import-refused", { errors }, { cause: intake });
  const { patches, info } = intake;
  // The same content on the same revision is the same write, whoever asks and however often: two servers that start on one
  // empty store make one revision. On a later revision it is another write, since records may have been edited in between.
  const id = createHash("sha256")
    .update(canonicalJson([await store.head(), patches]))
    .digest("hex");
  const summary = info?.name ?? basename(folder);
  const origin = { by: "load", source: summary } as const;
  const revision = await store.apply({ id, author, at, summary, origin, patches });
  return { intake, revision };
}
