import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { RecordPatch } from "#contract/changes";
import type { ImportReport } from "#contract/imports";
import type { Issue } from "#contract/issue";
import { Problem } from "#contract/problem";
import { checkFiles, readPackage, type View, viewFor } from "#intake/door";
import type { Store } from "#store/port";

/** What a command was given to read, checked against what is stored. */
export interface Input {
  /** Name under which its loads are known. */
  source: string;
  patches: RecordPatch[];
  /** At most the first thousand. */
  issues: Issue[];
  errors: number;
  warnings: number;
  /** Rows read, by kind of record. */
  rows: Record<string, number>;
  /** What it would change; not told of a package. */
  preview?: ImportReport["preview"];
  /** The revision that it was checked against. */
  revision: number;
}

/**
 * Reads a data package, or some files (CSV, XLSX) as one load.
 * @throws Problem `bad-request` when a path leads to nothing that can be read, or a package is not understood
 */
export async function readInput(store: Store, paths: string[], options: { replace?: string }): Promise<Input> {
  const [first = ""] = paths;
  return paths.length === 1 && (await isFolder(first))
    ? readFolder(store, first, options)
    : readFiles(store, paths, options);
}

async function readFolder(store: Store, folder: string, options: { replace?: string }): Promise<Input> {
  let revision = 0;
  const viewOf = async (source: string): Promise<View> => {
    const view = await viewFor(source, store);
    revision = view.dataset.revision;
    return view;
  };
  const { source, patches, issues, rows } = await readPackage(folder, viewOf, options);
  const count = (severity: Issue["severity"]) => issues.filter((issue) => issue.severity === severity).length;
  return { source, patches, issues, rows, errors: count("error"), warnings: count("warning"), revision };
}

async function readFiles(store: Store, paths: string[], options: { replace?: string }): Promise<Input> {
  const files = await Promise.all(paths.map(async (path) => ({ name: basename(path), bytes: await bytesOf(path) })));
  const source = files
    .map(({ name }) => name)
    .sort()
    .join(", ");
  const { patches, rows, report } = await checkFiles(files, options, await viewFor(source, store));
  const { issues, errors, warnings, preview, revision } = report;
  return { source, patches, rows, issues, errors, warnings, preview, revision };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Problem("bad-request", { field: path, expected: "CSV, XLSX, datapackage.json" }, { cause });
  }
}
