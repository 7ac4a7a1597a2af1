import type { RecordPatch } from "#contract/changes";
import type { Issue } from "#contract/issue";
import type { DatasetInfo } from "#contract/records";
import { check } from "./check.ts";
import { readDescriptor } from "./descriptor.ts";
import { readResources } from "./package.ts";
import { NOTHING_STORED, type View } from "./view.ts";

export { checkFiles } from "./checking.ts";
export type { FileCheck, GivenFile, ImportOptions } from "./files.ts";
export { type View, viewFor } from "./view.ts";

/** What an input says, checked: patches in writing order if there is no error, and every fault found. */
export interface Intake {
  info: DatasetInfo | null;
  patches: RecordPatch[];
  issues: Issue[];
  /** Rows read, by kind of record. */
  rows: Record<string, number>;
}

/**
 * Reads a Frictionless data package from its folder and checks all of it against what is stored. Faults of the files are issues; with one error
 * or more, `patches` is empty.
 * @throws Problem `bad-request` when `datapackage.json` itself is absent or not understood.
 */
export async function readPackage(folder: string, view: View = NOTHING_STORED): Promise<Intake> {
  const { info, resources } = await readDescriptor(folder);
  const { patches, issues, rows } = check(await readResources(folder, resources), view);
  const refused = issues.some(({ severity }) => severity === "error");
  return { info, patches: info === null || refused ? patches : [datasetPatch(info), ...patches], issues, rows };
}

/** What an absent licence says is that there is none: it clears the one stored. */
function datasetPatch({ id, ...fields }: DatasetInfo): RecordPatch {
  return { kind: "dataset", id, fields: { licence: null, ...fields } };
}
