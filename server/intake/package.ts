import { readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Issue } from "#contract/issue";
import type { Resource } from "./descriptor.ts";
import { readCsv } from "./readers/csv.ts";
import type { Table, TableKind } from "./table.ts";

/** One input file: what it holds, or why it cannot be read. */
export interface Input {
  kind: TableKind;
  table: Table | Issue;
}

/** Reads the files of a package. One that is absent, or a link that leads out of the package, is a fault of that file. */
export async function readResources(folder: string, resources: Resource[]): Promise<Input[]> {
  const root = (await realpath(folder)) + sep;
  return Promise.all(resources.map(async ({ kind, path }) => ({ kind, table: await readResource(root, path) })));
}

async function readResource(root: string, path: string): Promise<Table | Issue> {
  const bytes = await bytesInside(root, path);
  if (bytes === null) return { code: "empty-file", severity: "error", file: path, detail: {} };
  return readCsv(path, bytes);
}

async function bytesInside(root: string, path: string): Promise<Uint8Array | null> {
  try {
    const real = await realpath(join(root, path));
    return real.startsWith(root) ? await readFile(real) : null;
  } catch {
    return null;
  }
}
