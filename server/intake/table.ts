import type { IssueCode, Issue } from "#contract/issue";
import type { Detail } from "#contract/problem";
import type { RecordKind } from "#contract/records";

/** Kinds of record that come as tables. */
export type TableKind = Exclude<RecordKind, "dataset">;

/** Rows of one table beyond which it must be split. */
export const MOST_ROWS = 200_000;

export interface Row {
  /** Where the row starts in its file; 1 is the header. */
  line: number;
  cells: string[];
}

/** Rows of one input, before anything of them is understood. Cells are trimmed. */
export interface Table {
  file: string;
  headerLine: number;
  header: string[];
  rows: Row[];
}

/** One row on its way to become a record. */
export interface Draft {
  kind: TableKind;
  file: string;
  line: number;
  /** Null until the row has, or is given, an id. */
  id: string | null;
  idGiven: boolean;
  /** Values of the columns present; null for an empty cell, undefined for one that cannot be read. */
  fields: Record<string, unknown>;
  /** How the file heads the column of each field. */
  headers: ReadonlyMap<string, string>;
}

/** A fault of one row; with a column, of one cell. A field is said as the file heads its column. */
export function fault(
  at: { file: string; line: number; headers?: ReadonlyMap<string, string> },
  code: IssueCode,
  detail: Detail,
  place: { column?: string; severity?: "warning" } = {},
): Issue {
  const { severity = "error" } = place;
  const column = place.column === undefined ? undefined : (at.headers?.get(place.column) ?? place.column);
  return { code, severity, file: at.file, line: at.line, ...(column === undefined ? {} : { column }), detail };
}

/** A value of a draft as text; null when the cell is empty, unreadable or absent. */
export function textOf(draft: Draft, field: string): string | null {
  return textIn(draft.fields, field);
}

/** A value as text; null when it is absent or anything else. */
export function textIn(fields: Readonly<Record<string, unknown>>, field: string): string | null {
  const value = fields[field];
  return typeof value === "string" ? value : null;
}
