import { byCodeUnit } from "#contract/fold";
import type { Issue } from "#contract/issue";
import { columnWords } from "#contract/words/columns";
import { fault, type Table, type TableKind } from "#intake/table";
import { type Column, isInFrench, nearestColumn } from "./columns.ts";
import { fieldsOf } from "./fields.ts";

/**
 * Columns that nobody knows, that come twice, or that a record cannot do without.
 * @param updates whether every row is about a record that is there already, and keeps what the table does not say
 */
export function checkHeader(kind: TableKind, table: Table, columns: Column[], updates: boolean): Issue[] {
  const at = { file: table.file, line: table.headerLine };
  const absent = absentFields(kind, columns);
  const unknown = columns.filter(({ field, ignored }) => field === null && !ignored).map(({ header }) => header);
  const inFrench = isInFrench(kind, columns);
  return [
    ...[...new Set(unknown)].map((column) => {
      const suggestion = nearestColumn(kind, column, absent)?.way ?? "none";
      return fault(at, "unknown-column", { column, suggestion }, { column });
    }),
    ...repeated(columns).map(([column, count]) => fault(at, "duplicate-column", { column, count }, { column })),
    ...absent
      .filter((field) => fieldsOf(kind).get(field)?.required && !updates)
      .sort(byCodeUnit)
      .map((field) => fault(at, "missing-column", { column: inFrench ? columnWords(kind, field).fr : field })),
  ];
}

/** Fields of a kind that no column holds. */
export function absentFields(kind: TableKind, columns: Column[]): string[] {
  const present = new Set(columns.map(({ field }) => field));
  return [...fieldsOf(kind).keys()].filter((field) => !present.has(field));
}

/** First header and number of the columns that say the same. */
function repeated(columns: Column[]): [string, number][] {
  const groups = Map.groupBy(
    columns.filter(({ ignored }) => !ignored),
    ({ header, field }) => field ?? `? ${header}`,
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => [(group[0] as Column).header, group.length]);
}
