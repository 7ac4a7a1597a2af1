import { byCodeUnit } from "#contract/fold";
import type { Issue } from "#contract/issue";
import { fault, type Table, type TableKind } from "#intake/table";
import { fieldsOf } from "./fields.ts";
import { suggest } from "./suggest.ts";

/** Columns that nobody knows, that come twice, or that a record cannot do without. */
export function checkHeader(kind: TableKind, table: Table): Issue[] {
  const fields = fieldsOf(kind);
  const at = { file: table.file, line: table.headerLine };
  const counts = new Map<string, number>();
  for (const column of table.header) counts.set(column, (counts.get(column) ?? 0) + 1);
  const absent = [...fields.keys()].filter((name) => !counts.has(name));
  return [
    ...[...counts.keys()]
      .filter((column) => !fields.has(column))
      .map((column) => fault(at, "unknown-column", { column, suggestion: suggest(column, absent) }, { column })),
    ...[...counts]
      .filter(([, count]) => count > 1)
      .map(([column, count]) => fault(at, "duplicate-column", { column, count }, { column })),
    ...absent
      .filter((column) => fields.get(column)?.required)
      .sort(byCodeUnit)
      .map((column) => fault(at, "missing-column", { column })),
  ];
}
