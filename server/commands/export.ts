import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFiles } from "#exports/package";
import type { Store } from "#store/port";

/**
 * Writes everything stored as a data package into a new or empty folder. Answers the names of the files written and the
 * revision that they tell, or why nothing was written.
 */
export async function exportPackage(
  store: Store,
  folder: string,
): Promise<{ files: string[]; revision: number } | "empty-store" | "used-folder"> {
  const dataset = await store.snapshot();
  const [last] = await store.revisions(dataset.revision - 1);
  if (last === undefined) return "empty-store";
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) return "used-folder";
  const files = packageFiles(dataset, last.at);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return { files: [...files.keys()], revision: dataset.revision };
}
