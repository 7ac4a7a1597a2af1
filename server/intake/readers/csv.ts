import { CsvError, type Info } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { Issue, IssueCode } from "#contract/issue";
import type { Detail } from "#contract/problem";
import { plainText } from "#contract/text";
import { MOST_ROWS, type Row, type Table } from "#intake/table";
import { decode } from "./decode.ts";

const DELIMITERS = [",", ";", "\t"];

/** Characters of one row: a quotation mark that is never closed must not make one row of a whole file. */
const LONGEST_ROW = 1_000_000;

/**
 * Reads CSV bytes: UTF-8 or UTF-16 with or without byte order mark, else Windows-1252; any line ending; columns separated
 * by comma, semicolon or tab. Blank rows are skipped, control characters dropped. Answers the table, or the fault that
 * keeps it from being read.
 */
export function readCsv(file: string, bytes: Uint8Array): Table | Issue {
  // Line endings become one sign first: csv-parse counts CR LF inside quotation marks as two lines.
  const text = decode(bytes)?.replace(/\r\n?/g, "\n") ?? null;
  if (text === null) return fileFault(file, "unreadable-encoding");
  const delimiter = delimiterOf(text);
  if (delimiter === null) return fileFault(file, "unknown-separator");
  try {
    const [header, ...rows] = records(text, delimiter);
    if (header === undefined || rows.length === 0) return fileFault(file, "empty-file");
    if (rows.length > MOST_ROWS) {
      return fileFault(file, "too-many-rows", { found: text.trimEnd().split("\n").length - 1, max: MOST_ROWS });
    }
    return { file, headerLine: header.line, header: header.cells, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // An unclosed quotation mark is only noticed at the end of the file: that line would mislead.
    const line = error.code === "CSV_QUOTE_NOT_CLOSED" ? {} : { line: Number(error.lines) };
    return { ...fileFault(file, "corrupt-file"), ...line };
  }
}

function fileFault(file: string, code: IssueCode, detail: Detail = {}): Issue {
  return { code, severity: "error", file, detail };
}

function records(text: string, delimiter: string): Row[] {
  const parsed = parse(text, {
    delimiter,
    record_delimiter: "\n",
    info: true,
    max_record_size: LONGEST_ROW,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    to: MOST_ROWS + 2,
  }) as unknown as { record: string[]; info: Info }[];
  return parsed.map(({ record, info }) => ({
    line: info.lines - record.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0),
    cells: record.map((cell) => plainText(cell.toWellFormed())),
  }));
}

/** The separator that the first line with words uses most; names of columns hold none of them, nor a bar. */
function delimiterOf(text: string): string | null {
  const header = text.split("\n", 20).find((line) => line.trim() !== "") ?? "";
  const count = (delimiter: string) => header.split(delimiter).length;
  const best = DELIMITERS.reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most));
  return count(best) === 1 && header.includes("|") ? null : best;
}
