import type { Request } from "express";
import type { ChangeSet, Origin, Revision } from "#contract/changes";
import type { Dataset } from "#contract/dataset";
import { Problem } from "#contract/problem";
import type { Store } from "#store/port";
import type { Snapshots } from "./snapshots.ts";

/** How often a write that hangs on the whole state is computed again when others write meanwhile. */
const TRIES = 10;

export interface WriteParts {
  store: Store;
  snapshots: Snapshots;
  now: () => string;
  newId: () => string;
}

/** Writes one change set in the name of whoever sits at this computer. */
export function applyByHand(
  { store, now, newId }: WriteParts,
  set: Pick<ChangeSet, "summary" | "patches" | "expect" | "expectHead"> & { origin?: Origin },
): Promise<Revision | null> {
  return store.apply({ id: newId(), author: "local", at: now(), origin: { by: "hand" }, ...set });
}

/**
 * The version that a change starts from: `If-Match: "r12"`, weak or not.
 * @throws Problem `version-required` when it names none, or any (`*`).
 */
export function expectedVersion(request: Request): number {
  const [, version] = /^(?:W\/)?"r(\d{1,15})"$/.exec(request.get("If-Match") ?? "") ?? [];
  if (version === undefined) throw new Problem("version-required");
  return Number(version);
}

/**
 * Does what is computed on everything stored and expects that very revision; again, on the newer one, when the data move
 * on meanwhile.
 */
export async function onLatest<T>(
  { store, snapshots }: WriteParts,
  work: (dataset: Dataset) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(await snapshots(await store.head()));
    } catch (error) {
      if (attempt === TRIES || !hasMovedOn(error)) throw error;
    }
  }
}

/** Whether the data moved on, rather than one record that was expected. */
function hasMovedOn(error: unknown): boolean {
  return error instanceof Problem && error.code === "conflict" && error.detail.id === undefined;
}
