import type { ColumnWords } from "./columns/columnWords.ts";
import { LINK_COLUMNS } from "./columns/links.ts";
import { RECORD_COLUMNS } from "./columns/records.ts";

export type { ColumnWords };

/** The columns of the files that are loaded, by field; by kind and field where one name says two things. */
const COLUMN_WORDS: Readonly<Record<string, ColumnWords>> = { ...RECORD_COLUMNS, ...LINK_COLUMNS };

/** Words of a column; undefined for a field that no file has. */
export function columnWordsOf(kind: string, field: string): ColumnWords | undefined {
  return COLUMN_WORDS[`${kind}.${field}`] ?? COLUMN_WORDS[field];
}

/** Words of a column of the files that are loaded. @throws when there are none: a defect, each has its words. */
export function columnWords(kind: string, field: string): ColumnWords {
  const words = columnWordsOf(kind, field);
  if (words === undefined) throw new Error(`no words for the column ${field} of ${kind}`);
  return words;
}
