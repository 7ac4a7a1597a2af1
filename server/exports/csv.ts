import { guarded } from "#contract/formulas";
import type { Value } from "./columns.ts";

/** `plain` for programs; `excel` for spreadsheets in French: semicolons, byte order mark, no cell taken for a formula. */
export const CSV_VARIANTS = ["plain", "excel"] as const;

export type CsvVariant = (typeof CSV_VARIANTS)[number];

/**
 * A table as CSV (RFC 4180, UTF-8): empty cells are missing values, numbers have a point and no exponent.
 * @param guards whether texts that a spreadsheet would take for formulas are made harmless
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly Value[])[],
  variant: CsvVariant,
  guards = variant === "excel",
): string {
  const [start, delimiter] = variant === "excel" ? ["\uFEFF", ";"] : ["", ","];
  const cell = (value: Value) =>
    quoted(guards && typeof value === "string" ? guarded(value) : written(value), delimiter);
  return start + [header, ...rows].map((row) => `${row.map(cell).join(delimiter)}\r\n`).join("");
}

function written(value: Value): string {
  if (value === null) return "";
  return typeof value === "number" ? decimal(value) : String(value);
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The shortest digits that give the same number back, without the exponent that some readers do not know. */
function decimal(value: number): string {
  const [, sign = "", whole = "", fraction = "", exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  return point <= 0 ? `${sign}0.${"0".repeat(-point)}${digits}` : `${sign}${digits.padEnd(point, "0")}`;
}
