import { type Effect, effects, type RecordPatch } from "#contract/changes";
import type { ImportReport, ImportTable } from "#contract/imports";
import type { Issue } from "#contract/issue";
import { type Checked, type CheckOptions, check } from "./check.ts";
import { kindOf } from "./kinds.ts";
import type { Input } from "./package.ts";
import { readCsv } from "./readers/csv.ts";
import { formatOf } from "./readers/format.ts";
import { readWorkbook } from "./readers/workbook.ts";
import { absentFields } from "./rules/header.ts";
import { type Column, nearestColumn } from "./rules/columns.ts";
import { isPersonal } from "./rules/personal.ts";
import type { Table, TableKind } from "./table.ts";
import { storedIn, type View } from "./view.ts";

const MOST_ISSUES = 1_000;
const MOST_CHANGES = 100;
const LONGEST_EXAMPLE = 80;

/** One file as it was given. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** What whoever gives files can say of them. */
export interface ImportOptions extends CheckOptions {
  /** Kind of record of every table, when names and headers do not tell. */
  kind?: TableKind;
}

/** What files say, checked: patches in writing order if there is no error, and a report that is not applied yet. */
export interface FileCheck {
  patches: RecordPatch[];
  rows: Record<string, number>;
  report: ImportReport;
}

/**
 * Reads and checks some files as one load, against what is stored. Pure but for time: it takes a thread of its own, see
 * `checkFiles`.
 * @throws Problem `bad-request` when the end state of a record cannot be
 */
export async function checkGiven(files: GivenFile[], options: ImportOptions, view: View): Promise<FileCheck> {
  const read = (await Promise.all(files.map(readFile))).map((tables) => withKinds(tables, options.kind));
  const inputs = read.flat().flatMap(({ table, kind }) => inputOf(table, kind));
  const checked = check(inputs, view, options);
  const issues = [...checked.issues, ...read.flatMap(notKnown)];
  const refused = issues.some(({ severity }) => severity === "error");
  const patches = refused ? [] : checked.patches;
  const unknown = read.flat().flatMap(({ table, kind }) => ("code" in table || kind !== null ? [] : [table]));
  const tables = [...tablesOf(inputs, checked), ...unknown.map(unknownTable)];
  return { patches, rows: checked.rows, report: reportOf({ tables, issues, patches, view }) };
}

/** One table of a file, or why it cannot be read, and what it holds when that is known. */
interface Told {
  table: Table | Issue;
  kind: TableKind | null;
}

async function readFile({ name, bytes }: GivenFile): Promise<(Table | Issue)[]> {
  const format = formatOf(name, bytes);
  if (typeof format !== "string") return [format];
  const read = format === "csv" ? readCsv(name, bytes) : await readWorkbook(name, bytes);
  return Array.isArray(read) ? read : [read];
}

/** What is said of a file holds for its only table, or for all where none tells what it is. */
function withKinds(tables: (Table | Issue)[], said: TableKind | undefined): Told[] {
  const told = tables.map((table) => ({ table, kind: "code" in table ? null : kindOf(table) }));
  const holds = tables.length === 1 || told.every(({ kind }) => kind === null);
  return said === undefined || !holds ? told : told.map(({ table }) => ({ table, kind: said }));
}

function inputOf(table: Table | Issue, kind: TableKind | null): Input[] {
  // A file that cannot be read may be of any kind: its fault is the same.
  if ("code" in table) return [{ kind: "actor", table }];
  return kind === null ? [] : [{ kind, table }];
}

/** A sheet of notes beside the tables of a file is left out and said; a file of nothing else is refused. */
function notKnown(tables: Told[]): Issue[] {
  const severity = tables.some(({ kind }) => kind !== null) ? "warning" : "error";
  return tables.flatMap(({ table, kind }): Issue[] =>
    "code" in table || kind !== null ? [] : [{ code: "unknown-table", severity, file: table.file, detail: {} }],
  );
}

function tablesOf(inputs: Input[], { columns }: Checked): ImportTable[] {
  return inputs.flatMap(({ kind, table }, index) =>
    "code" in table ? [] : [tableWith(table, kind, columns[index] ?? [])],
  );
}

function tableWith(table: Table, kind: TableKind, columns: Column[]): ImportTable {
  const absent = absentFields(kind, columns);
  return {
    name: table.file,
    kind,
    rows: table.rows.length,
    columns: columns.map(({ header, field, ignored }, index) => ({
      header,
      field,
      suggestion: field !== null || ignored ? null : (nearestColumn(kind, header, absent)?.field ?? null),
      example: exampleOf(table, index),
    })),
  };
}

function unknownTable(table: Table): ImportTable {
  const columns = table.header.map((header, index) => ({
    header,
    field: null,
    suggestion: null,
    example: exampleOf(table, index),
  }));
  return { name: table.file, kind: null, columns, rows: table.rows.length };
}

/** Even of a column that is left out, what points to a person is not repeated. */
function exampleOf({ rows }: Table, index: number): string | null {
  const cell = rows.find(({ cells }) => (cells[index] ?? "") !== "")?.cells[index];
  return cell === undefined || isPersonal(cell, "text") ? null : cell.slice(0, LONGEST_EXAMPLE);
}

function reportOf(found: { tables: ImportTable[]; issues: Issue[]; patches: RecordPatch[]; view: View }): ImportReport {
  const { tables, issues, patches } = found;
  const stored = storedIn(found.view);
  const changes = effects(patches, (id) => stored.get(id));
  const count = (severity: Issue["severity"]) => issues.filter((issue) => issue.severity === severity).length;
  const errors = count("error");
  return {
    state: errors > 0 ? "refused" : "checked",
    tables,
    issues: issues.slice(0, MOST_ISSUES),
    errors,
    warnings: count("warning"),
    preview: { ...countsOf(changes, patches), changes: changes.slice(0, MOST_CHANGES) },
    revision: found.view.dataset.revision,
  };
}

function countsOf(changes: Effect[], patches: RecordPatch[]): { added: number; changed: number; unchanged: number } {
  const added = changes.filter(({ before }) => before === null).length;
  const records = new Set(patches.map(({ id }) => id)).size;
  return { added, changed: changes.length - added, unchanged: records - changes.length };
}
