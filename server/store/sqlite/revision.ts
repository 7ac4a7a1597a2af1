import type { Revision } from "#contract/changes";

/** A revision as its table keeps it. */
export interface RevisionRow extends Omit<Revision, "origin"> {
  /** JSON. */
  origin: string;
}

export function toRevision(row: RevisionRow): Revision {
  return { ...row, origin: JSON.parse(row.origin) };
}
