import type { ImportColumn, ImportReport } from "#contract/imports";
import type { Said } from "./keptFile.ts";

/** A column of some table of the file. */
export interface TableColumn extends ImportColumn {
  table: string;
  kind: string | null;
}

export function columnsIn(report: ImportReport): TableColumn[] {
  return report.tables.flatMap(({ name, kind, columns }) =>
    columns.map((column) => ({ ...column, table: name, kind })),
  );
}

export const isIgnored = ({ header }: ImportColumn, { columns }: Said): boolean => columns[header] === "";

/** Columns of known tables: those of which neither the server nor the reader has said what they hold, and the others. */
export function sortColumns(report: ImportReport, said: Said): { open: TableColumn[]; settled: TableColumn[] } {
  const columns = columnsIn(report).filter(({ kind }) => kind !== null);
  const isOpen = (column: TableColumn) => column.field === null && !isIgnored(column, said);
  return { open: columns.filter(isOpen), settled: columns.filter((column) => !isOpen(column)) };
}

export const rowsIn = ({ tables }: ImportReport): number => tables.reduce((sum, { rows }) => sum + rows, 0);

export const isSaved = ({ state }: ImportReport): boolean => state === "applied";

/** Whether saving would write anything. */
export function canSave(report: ImportReport): boolean {
  return report.state === "checked" && report.preview.added + report.preview.changed > 0;
}
