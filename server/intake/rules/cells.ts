import type { Issue } from "#contract/issue";
import { type Draft, fault, type Row, type Table, type TableKind } from "#intake/table";
import { fieldsOf } from "./fields.ts";

/** Turns rows into drafts, cell by cell. A row of the wrong width is left out; a cell that cannot be read is a fault. */
export function readRows(kind: TableKind, table: Table): { drafts: Draft[]; issues: Issue[] } {
  const drafts: Draft[] = [];
  const issues: Issue[] = [];
  const expected = table.header.length;
  for (const row of table.rows) {
    const at = { file: table.file, line: row.line };
    const found = row.cells.length;
    if (found === expected) drafts.push(draftOf(kind, table, row, issues));
    else issues.push(fault(at, "row-width", { found, expected }));
  }
  return { drafts, issues };
}

function draftOf(kind: TableKind, table: Table, row: Row, issues: Issue[]): Draft {
  const fields: Record<string, unknown> = {};
  const at = { file: table.file, line: row.line };
  for (const [name, { required, read }] of fieldsOf(kind)) {
    const cell = row.cells[table.header.indexOf(name)];
    if (cell === undefined) continue;
    if (cell !== "") {
      const reading = read(cell);
      fields[name] = "value" in reading ? reading.value : undefined;
      if ("code" in reading) issues.push(fault(at, reading.code, reading.detail, { column: name }));
    } else if (required) issues.push(fault(at, "required-value", {}, { column: name }));
    else fields[name] = null;
  }
  const { id, ...others } = fields;
  const given = typeof id === "string";
  return { kind, ...at, id: given ? id : null, idGiven: given, fields: others };
}
