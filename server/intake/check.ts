import type { RecordPatch } from "#contract/changes";
import { byCodeUnit } from "#contract/fold";
import type { Issue } from "#contract/issue";
import { RECORD_KINDS } from "#contract/records";
import type { Input } from "./package.ts";
import { readRows } from "./rules/cells.ts";
import { dropRepeats } from "./rules/duplicates.ts";
import { checkEnds } from "./rules/ends.ts";
import { checkHeader } from "./rules/header.ts";
import { makeIds } from "./rules/ids.ts";
import { checkPeriods } from "./rules/periods.ts";
import { placeActors } from "./rules/places.ts";
import { checkReferences } from "./rules/references.ts";
import type { Draft } from "./table.ts";

/** What tables say once every rule has passed: one patch a record, in writing order, and the faults in reading order. */
export interface Checked {
  patches: RecordPatch[];
  issues: Issue[];
  /** Rows read, by kind of record. */
  rows: Record<string, number>;
}

/** Runs every rule over some inputs. With one error or more there are no patches. */
export function check(inputs: Input[]): Checked {
  const read = inputs.map(readInput);
  const drafts = read.flatMap((part) => part.drafts);
  const placing = placeActors(drafts);
  makeIds(drafts);
  const { drafts: kept, issues: repeats } = dropRepeats(drafts);
  // When a file could not be read, what refers to its rows is not at fault.
  const whole = inputs.every(({ table }) => !("code" in table));
  const references = whole ? checkReferences(kept) : [];
  const rules = [placing, repeats, references, checkEnds(kept), checkPeriods(kept)];
  const issues = [...read.map((part) => part.issues), ...rules].flat();
  const refused = issues.some(({ severity }) => severity === "error");
  return { patches: refused ? [] : patchesOf(kept), issues: inReadingOrder(issues, inputs), rows: countRows(inputs) };
}

function readInput({ kind, table }: Input): { drafts: Draft[]; issues: Issue[] } {
  if ("code" in table) return { drafts: [], issues: [table] };
  const { drafts, issues } = readRows(kind, table);
  return { drafts, issues: [...checkHeader(kind, table), ...issues] };
}

function countRows(inputs: Input[]): Record<string, number> {
  const rows: Record<string, number> = {};
  for (const { kind, table } of inputs) {
    if (!("code" in table)) rows[kind] = (rows[kind] ?? 0) + table.rows.length;
  }
  return rows;
}

function patchesOf(drafts: Draft[]): RecordPatch[] {
  const byKind = Map.groupBy(drafts, (draft) => draft.kind);
  return RECORD_KINDS.filter((kind) => kind !== "dataset").flatMap((kind) =>
    (byKind.get(kind) ?? []).flatMap(({ id, fields }) => (id === null ? [] : [{ kind, id, fields }])),
  );
}

/** By file as the inputs come, then by line, then by column. */
function inReadingOrder(issues: Issue[], inputs: Input[]): Issue[] {
  const files = inputs.map(({ table }) => table.file);
  return issues.sort(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      byCodeUnit(a.column ?? "", b.column ?? ""),
  );
}
