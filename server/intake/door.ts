import { basename, resolve } from "node:path";
import type { RecordPatch } from "#contract/changes";
import type { Issue } from "#contract/issue";
import type { DatasetInfo } from "#contract/records";
import { check } from "./check.ts";
import { readDescriptor } from "./descriptor.ts";
import { readResources } from "./package.ts";
import { NOTHING_STORED, type View } from "./view.ts";

export { checkFiles } from "./checking.ts";
export type { FileCheck, GivenFile, ImportOptions } from "./files.ts";
export { type History, type View, viewFor } from "./view.ts";

/** What a package says, checked: patches in writing order if there is no error, and every fault found. */
export interface Intake {
  /** Name under which its loads are known. */
  source: string;
  info: DatasetInfo | null;
  patches: RecordPatch[];
  issues: Issue[];
  /** Rows read, by kind of record. */
  rows: Record<string, number>;
}

/**
 * Reads a Frictionless data package from its folder and checks all of it against what is stored. Faults of the files are
 * issues; with one error or more, `patches` is empty.
 * @param viewOf what is stored, as the load of this source must see it
 * @throws Problem `bad-request` when `datapackage.json` itself is absent or not understood.
 */
export async function readPackage(
  folder: string,
  viewOf: (source: string) => Promise<View> = async () => NOTHING_STORED,
  options: { replace?: string } = {},
): Promise<Intake> {
  const { info, resources } = await readDescriptor(folder);
  const source = info?.name ?? basename(resolve(folder));
  const { patches, issues, rows } = check(await readResources(folder, resources), await viewOf(source), options);
  const refused = issues.some(({ severity }) => severity === "error");
  const all = info === null || refused ? patches : [datasetPatch(info), ...patches];
  return { source, info, patches: all, issues, rows };
}

/** What an absent licence says is that there is none: it clears the one stored. */
function datasetPatch({ id, ...fields }: DatasetInfo): RecordPatch {
  return { kind: "dataset", id, fields: { licence: null, ...fields } };
}
