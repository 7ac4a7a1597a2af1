import type { Response } from "express";
import type { Revision } from "#contract/changes";
import { Problem } from "#contract/problem";
import type { AnyRecord, RecordKind } from "#contract/records";
import type { Written } from "#contract/writes";
import type { Store } from "#store/port";

/** Answers a record as a write left it, with the version that the next change starts from. */
export async function answerWritten(
  store: Store,
  response: Response,
  { kind, id }: { kind: RecordKind; id: string },
  revision: Revision | null,
): Promise<void> {
  const written = revision === null ? await present(store, kind, id) : await leftBy(store, revision.number, id);
  response.set("ETag", `"r${written.version}"`).json(written);
}

async function present(store: Store, kind: RecordKind, id: string): Promise<Written> {
  const stored = await store.get(kind, id);
  if (stored === null) throw new Problem("not-found");
  return { record: stored.record, version: stored.version, revision: await store.head() };
}

/** From the revision itself: somebody else may have written since. */
async function leftBy(store: Store, revision: number, id: string): Promise<Written> {
  const change = (await store.changes(revision)).find((one) => one.id === id);
  return { record: change?.after as AnyRecord, version: revision, revision };
}
