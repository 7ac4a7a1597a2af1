import readSheets from "read-excel-file/node";
import type { Issue } from "#contract/issue";
import { plainText } from "#contract/text";
import { MOST_ROWS, type Row, type Table } from "#intake/table";
import { Refused, xmlPartsOf } from "./archive.ts";
import { pack } from "./pack.ts";
import { FORMULA, safeXml } from "./sheetXml.ts";

/** A cell of a spreadsheet, its type as the file has it. */
type Cell = string | number | boolean | Date | null;

/**
 * Reads the sheets of an XLSX workbook that hold anything, each as one table named `file (sheet)`, or the fault that keeps
 * the file from being read. Dates come as ISO days, numbers with all their digits, cells with a formula as `=`.
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Table[] | Issue> {
  try {
    const parts = await xmlPartsOf(bytes);
    if (!parts.has("xl/workbook.xml"))
      return fault(file, "unsupported-format", { extension: "ZIP", allowed: "CSV, XLSX" });
    const archive = pack(new Map([...parts].map(([name, part]) => [name, safeXml(part)])));
    parts.clear();
    const sheets = await readSheets(archive).catch(() => {
      throw new Refused("corrupt-file");
    });
    const tables = sheets.flatMap(({ sheet, data }) => tableOf(`${file} (${plainText(sheet)})`, data as Cell[][]));
    const tooLong = tables.find(({ rows }) => rows.length > MOST_ROWS);
    if (tooLong !== undefined)
      return fault(tooLong.file, "too-many-rows", { found: tooLong.rows.length, max: MOST_ROWS });
    return tables.length === 0 ? fault(file, "empty-file") : tables;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return fault(file, error.code, error.detail);
  }
}

function fault(file: string, code: Issue["code"], detail: Issue["detail"] = {}): Issue {
  return { code, severity: "error", file, detail };
}

/** A sheet without any value is no table: workbooks often come with some. */
function tableOf(file: string, data: Cell[][]): Table[] {
  const rows: Row[] = data.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) }));
  const [header, ...others] = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (header === undefined) return [];
  return [{ file, headerLine: header.line, header: header.cells, rows: others }];
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return cell === FORMULA ? "=" : plainText(String(cell).toWellFormed());
}
