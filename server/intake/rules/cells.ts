import { unguarded } from "#contract/formulas";
import type { Issue } from "#contract/issue";
import { type Draft, fault, type Row, type Table, type TableKind } from "#intake/table";
import { type Column, isInFrench } from "./columns.ts";
import { type Field, fieldsOf } from "./fields.ts";
import { labelOf } from "./labels.ts";
import { isPersonal, type Voice, voiceOf } from "./personal.ts";
import type { Reading } from "./values.ts";

/** One column that is read, and where its cells are. */
interface Place {
  index: number;
  name: string;
  field: Field;
  voice: Voice;
}

/** What the rows of one table have in common. */
interface Reader {
  kind: TableKind;
  file: string;
  places: Place[];
  headers: ReadonlyMap<string, string>;
  inFrench: boolean;
}

/** Turns rows into drafts, cell by cell. A row of the wrong width is left out; a cell that cannot be read is a fault. */
export function readRows(kind: TableKind, table: Table, columns: Column[]): { drafts: Draft[]; issues: Issue[] } {
  const drafts: Draft[] = [];
  const issues: Issue[] = [];
  const expected = table.header.length;
  const reader = readerOf(kind, table, columns);
  for (const row of table.rows) {
    const found = row.cells.length;
    if (found === expected) drafts.push(draftOf(reader, row, issues));
    else issues.push(fault({ file: table.file, line: row.line }, "row-width", { found, expected }));
  }
  return { drafts, issues };
}

function readerOf(kind: TableKind, { file }: Table, columns: Column[]): Reader {
  const places = [...fieldsOf(kind)].flatMap(([name, field]) => {
    const index = columns.findIndex((column) => column.field === name);
    return index === -1 ? [] : [{ index, name, field, voice: voiceOf(name) }];
  });
  const headers = new Map(places.map(({ name, index }) => [name, (columns[index] as Column).header]));
  // What a name or a postal code leads to is said of the column that holds them.
  const code = headers.get("communeInsee") ?? headers.get("commune") ?? headers.get("postcode");
  if (code !== undefined) headers.set("communeInsee", code);
  return { kind, file, places, headers, inFrench: isInFrench(kind, columns) };
}

function draftOf(reader: Reader, row: Row, issues: Issue[]): Draft {
  const fields: Record<string, unknown> = {};
  const { kind, file, headers } = reader;
  const at = { file, line: row.line, headers };
  for (const { index, name, field, voice } of reader.places) {
    const cell = row.cells[index] ?? "";
    if (cell !== "") {
      const reading = readCell(cell, field, voice);
      fields[name] = "value" in reading ? reading.value : undefined;
      if ("code" in reading)
        issues.push(fault(at, reading.code, said(reading.detail, field, reader), { column: name }));
    } else if (field.required) issues.push(fault(at, "required-value", {}, { column: name }));
    else fields[name] = null;
  }
  const { id, ...others } = fields;
  const given = typeof id === "string";
  return { kind, ...at, id: given ? id : null, idGiven: given, fields: others };
}

/** A fault repeats what the cell says, so what points to a person is told from other faults before anything is said. */
function readCell(cell: string, field: Field, voice: Voice): Reading {
  if (cell.startsWith("=")) return { code: "formula-cell", detail: {} };
  const text = unguarded(cell);
  const personal: Reading = { code: "personal-data", detail: {} };
  if (voice !== "other" && isPersonal(text, voice)) return personal;
  const reading = field.read(text);
  return "code" in reading && isPersonal(text, voice) ? personal : reading;
}

/** The codes of a closed list in the words of whoever wrote the table. */
function said(detail: Issue["detail"], { list }: Field, { inFrench }: Reader): Issue["detail"] {
  const { suggestion, allowed } = detail;
  if (!inFrench || list === undefined || suggestion === undefined || typeof allowed !== "string") return detail;
  const label = (code: string) => labelOf(list.name, code, "fr");
  return { ...detail, suggestion: label(String(suggestion)), allowed: allowed.split(", ").map(label).join(", ") };
}
