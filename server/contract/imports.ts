import type { Effect } from "./changes.ts";
import type { Issue } from "./issue.ts";

/** How one column of a file is read. */
export interface ImportColumn {
  header: string;
  /** Field of the record, null when the column is not known or is to be ignored. */
  field: string | null;
  /** The nearest field to an unknown header. */
  suggestion: string | null;
  /** First value that is not empty. */
  example: string | null;
}

/** One table of a file: the file itself, or a sheet of a workbook. */
export interface ImportTable {
  name: string;
  /** Kind of record that it holds, null when nothing tells. */
  kind: string | null;
  columns: ImportColumn[];
  rows: number;
}

/** What an import says, would do, or did. */
export interface ImportReport {
  state: "checked" | "refused" | "unchanged" | "applied";
  tables: ImportTable[];
  /** At most the first 1,000, in reading order; `errors` and `warnings` count all. */
  issues: Issue[];
  errors: number;
  warnings: number;
  preview: {
    added: number;
    changed: number;
    unchanged: number;
    /** At most the first 100. */
    changes: Effect[];
  };
  /** The revision that was checked against, or the one that was made. */
  revision: number;
}

/** A text in both languages. */
export interface BothLanguages {
  fr: string;
  en: string;
}

/** What a column of a file may hold, for people who fill one in. */
export interface ColumnGuide {
  field: string;
  /** How the templates head it. Other headers are understood too. */
  header: BothLanguages;
  required: boolean;
  type: "id" | "text" | "number" | "date" | "url" | "value" | "list" | "code" | "reference";
  /** The closed list that its values come from, codes with their labels. */
  values?: ({ code: string } & BothLanguages)[];
  explanation: BothLanguages;
}

/** The columns of the files of one kind of record. */
export interface TableGuide {
  kind: string;
  /** As addresses and file names write it: `actors`. */
  plural: string;
  columns: ColumnGuide[];
}
