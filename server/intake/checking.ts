import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Problem } from "#contract/problem";
import type { FileCheck, GivenFile, ImportOptions } from "./files.ts";
import type { View } from "./view.ts";
import type { Answer, Order } from "./wire.ts";

/** What one check may take. */
const LIMITS = { seconds: 120, megabytes: 1024 };

/**
 * Reads and checks some files (CSV or XLSX) as one load, in a thread of its own whose time and memory are limited, so that
 * no file holds or ends the process. Faults of the files are issues of the report; with one error or more, `patches` is
 * empty. A check that takes too much is one too.
 * @throws Problem `bad-request` when the end state of a record cannot be
 */
export async function checkFiles(
  files: GivenFile[],
  options: ImportOptions,
  view: View,
  limits = LIMITS,
): Promise<FileCheck> {
  const order: Order = { files, options, view };
  const thread = new Worker(new URL("./thread.ts", import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  try {
    const [answer] = (await once(thread, "message", { signal: AbortSignal.timeout(limits.seconds * 1000) })) as [
      Answer,
    ];
    if ("check" in answer) return answer.check;
    throw new Problem(answer.problem.code, answer.problem.detail);
  } catch (error) {
    if (!tookTooMuch(error)) throw error;
    return stopped(files, view);
  } finally {
    await thread.terminate();
  }
}

function tookTooMuch(error: unknown): boolean {
  const { name, code } = error as NodeJS.ErrnoException;
  return name === "AbortError" || code === "ERR_WORKER_OUT_OF_MEMORY";
}

function stopped(files: GivenFile[], { dataset }: View): FileCheck {
  const file = files.map(({ name }) => name).join(", ");
  return {
    patches: [],
    rows: {},
    report: {
      state: "refused",
      tables: [],
      issues: [{ code: "check-stopped", severity: "error", file, detail: {} }],
      errors: 1,
      warnings: 0,
      preview: { added: 0, changed: 0, unchanged: 0, changes: [] },
      revision: dataset.revision,
    },
  };
}
