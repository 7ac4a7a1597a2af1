import { CsvError, type Info } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { Issue, IssueCode } from "#contract/issue";
import type { Row, Table } from "#intake/table";

const DELIMITERS = [",", ";", "\t"];

/**
 * Reads CSV bytes: UTF-8 with or without byte order mark, any line ending, columns separated by comma, semicolon or tab.
 * Blank rows are skipped, control characters dropped. Answers the table, or the fault that keeps it from being read.
 */
export function readCsv(file: string, bytes: Uint8Array): Table | Issue {
  const text = decoded(bytes);
  if (text === null) return fileFault(file, "unreadable-encoding");
  try {
    const [header, ...rows] = records(text);
    if (header === undefined || rows.length === 0) return fileFault(file, "empty-file");
    return { file, headerLine: header.line, header: header.cells, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // An unclosed quotation mark is only noticed at the end of the file: that line would mislead.
    const line = error.code === "CSV_QUOTE_NOT_CLOSED" ? undefined : Number(error.lines);
    return fileFault(file, "corrupt-file", line);
  }
}

function fileFault(file: string, code: IssueCode, line?: number): Issue {
  return { code, severity: "error", file, ...(line === undefined ? {} : { line }), detail: {} };
}

/** Line endings become one sign first: csv-parse counts CR LF inside quotation marks as two lines. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}

function records(text: string): Row[] {
  const parsed = parse(text, {
    delimiter: delimiterOf(text),
    record_delimiter: "\n",
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  }) as unknown as { record: string[]; info: Info }[];
  return parsed.map(({ record, info }) => ({
    line: info.lines - record.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0),
    cells: record.map(cleaned),
  }));
}

function cleaned(cell: string): string {
  return cell.replace(/[^\P{Cc}\n\t]/gu, "").trim();
}

/** The separator that the first line with words uses most; names of columns hold none of them. */
function delimiterOf(text: string): string {
  const header = text.split("\n", 20).find((line) => line.trim() !== "") ?? "";
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
