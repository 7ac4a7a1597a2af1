import type { RecordPatch } from "#contract/changes";
import type { Issue } from "#contract/issue";
import type { DatasetInfo } from "#contract/records";

/** What an input says, checked: patches in writing order if there is no error, and every fault found. */
export interface Intake {
  info: DatasetInfo | null;
  patches: RecordPatch[];
  issues: Issue[];
  /** Rows read, by kind of record. */
  rows: Record<string, number>;
}
