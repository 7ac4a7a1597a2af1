import type { RecordPatch } from "#contract/changes";
import { type Checked, check } from "#intake/check";
import { readCsv } from "#intake/readers/csv";
import type { Table, TableKind } from "#intake/table";

const FILES: Record<TableKind, string> = {
  source: "sources.csv",
  actor: "actors.csv",
  collectivity: "collectivities.csv",
  initiative: "initiatives.csv",
  link: "links.csv",
  figure: "figures.csv",
};

/** Checks CSV texts, one a kind of record. */
export function checkText(texts: Partial<Record<TableKind, string>>): Checked {
  return check(
    Object.entries(texts).map(([kind, text]) => ({
      kind: kind as TableKind,
      table: readCsv(FILES[kind as TableKind], new TextEncoder().encode(text)),
    })),
  );
}

/** The faults of CSV texts as `file:line:column code`. */
export function faults(texts: Partial<Record<TableKind, string>>): string[] {
  return checkText(texts).issues.map(
    ({ file, line, column, code }) => `${[file, line, column].filter((part) => part !== undefined).join(":")} ${code}`,
  );
}

/** The one patch that a text of one row gives. */
export function patchOf(kind: TableKind, text: string): RecordPatch {
  const { patches, issues } = checkText({ [kind]: text });
  const [patch] = patches;
  if (patch === undefined || patches.length > 1)
    throw new Error(`${patches.length} patches, ${JSON.stringify(issues)}`);
  return patch;
}

/** Reads CSV text that is known to be readable. */
export function tableOf(text: string | Uint8Array): Table {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const table = readCsv("x.csv", bytes);
  if ("code" in table) throw new Error(table.code);
  return table;
}
