import type { RecordPatch } from "#contract/changes";
import { byCodeUnit } from "#contract/fold";
import type { Issue } from "#contract/issue";
import { RECORD_KINDS } from "#contract/records";
import type { Input } from "./package.ts";
import { readRows } from "./rules/cells.ts";
import { type ChosenColumns, type Column, readColumns } from "./rules/columns.ts";
import { checkHandEdits } from "./rules/conflicts.ts";
import { dropRepeats } from "./rules/duplicates.ts";
import { checkEnds } from "./rules/ends.ts";
import { checkHeader } from "./rules/header.ts";
import { makeIds } from "./rules/ids.ts";
import { findLookalikes } from "./rules/lookalikes.ts";
import { checkPeriods } from "./rules/periods.ts";
import { placeActors } from "./rules/places.ts";
import { removals } from "./rules/removals.ts";
import { resolveReferences } from "./rules/references.ts";
import { checkTaken } from "./rules/taken.ts";
import type { Draft } from "./table.ts";
import { NOTHING_STORED, type Stored, storedIn, type View } from "./view.ts";

/** What tables say once every rule has passed: one patch a record, in writing order, and the faults in reading order. */
export interface Checked {
  patches: RecordPatch[];
  issues: Issue[];
  /** Rows read, by kind of record. */
  rows: Record<string, number>;
  /** How the columns of each input were read, in the order of the inputs; none for one that could not be. */
  columns: Column[][];
}

/** What whoever gives the inputs says of them. */
export interface CheckOptions {
  columns?: ChosenColumns;
  /** Id of a source: records of it that the inputs do not hold are removed. */
  replace?: string;
}

/** Runs every rule over some inputs against what is stored. With one error or more there are no patches. */
export function check(inputs: Input[], view: View = NOTHING_STORED, options: CheckOptions = {}): Checked {
  const stored = storedIn(view);
  const read = inputs.map((input) => readInput(input, stored, options.columns ?? {}));
  const drafts = read.flatMap((part) => part.drafts);
  // When a file could not be read, what refers to its rows is not at fault.
  const whole = inputs.every(({ table }) => !("code" in table));
  const rules = checkDrafts(drafts, stored, view);
  const issues = [...read.flatMap((part) => part.issues), ...rules.issues, ...(whole ? rules.unresolved : [])];
  const said = patchesOf(rules.kept);
  const file = inputs[0]?.table.file ?? "";
  const { replace } = options;
  const gone = replace === undefined ? NOTHING_GONE : removals(replace, said, stored, { ...view, file });
  const all = [...issues, ...gone.issues];
  const refused = all.some(({ severity }) => severity === "error");
  return {
    patches: refused ? [] : [...said, ...gone.patches],
    issues: inReadingOrder(all, inputs),
    rows: countRows(inputs),
    columns: read.map(({ columns }) => columns),
  };
}

const NOTHING_GONE = { patches: [], issues: [] };

interface Read {
  drafts: Draft[];
  issues: Issue[];
  columns: Column[];
}

function readInput({ kind, table }: Input, stored: Stored, chosen: ChosenColumns): Read {
  if ("code" in table) return { drafts: [], issues: [table], columns: [] };
  const columns = readColumns(kind, table, chosen);
  const { drafts, issues } = readRows(kind, table, columns);
  const updates = drafts.length > 0 && drafts.every(({ id }) => id !== null && stored.get(id)?.kind === kind);
  return { drafts, issues: [...checkHeader(kind, table, columns, updates), ...issues], columns };
}

/** Links are named after what they join, so their ids come once their ends are known. */
function checkDrafts(
  drafts: Draft[],
  stored: Stored,
  view: View,
): { kept: Draft[]; issues: Issue[]; unresolved: Issue[] } {
  const placing = placeActors(drafts, stored);
  const [links, others] = [drafts.filter(isLink), drafts.filter((draft) => !isLink(draft))];
  makeIds(others, stored);
  const unresolved = resolveReferences(drafts, stored);
  makeIds(links, stored);
  const { drafts: kept, issues: repeats } = dropRepeats(drafts);
  const issues = [
    ...placing,
    ...repeats,
    ...checkTaken(kept, stored),
    ...checkEnds(kept, stored),
    ...checkPeriods(kept, stored),
    ...findLookalikes(kept, stored),
    ...checkHandEdits(kept, stored, view.handEdits),
  ];
  return { kept, issues, unresolved };
}

function isLink({ kind }: Draft): boolean {
  return kind === "link";
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
  const order = new Map(inputs.map(({ table }, index) => [table.file, index]));
  const place = ({ file }: Issue) => order.get(file) ?? -1;
  return issues.sort(
    (a, b) => place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0) || byCodeUnit(a.column ?? "", b.column ?? ""),
  );
}
