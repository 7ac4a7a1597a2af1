import type { Detail, ProblemCode } from "#contract/problem";
import type { FileCheck, GivenFile, ImportOptions } from "./files.ts";
import type { View } from "./view.ts";

/** What a thread is started with. */
export interface Order {
  files: GivenFile[];
  options: ImportOptions;
  view: View;
}

/** What it answers: an error does not keep its class on the way. */
export type Answer = { check: FileCheck } | { problem: { code: ProblemCode; detail: Detail } };
