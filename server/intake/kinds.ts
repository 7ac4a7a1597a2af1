import { fold } from "#contract/fold";
import { readColumns } from "./rules/columns.ts";
import { fieldsOf } from "./rules/fields.ts";
import type { Table, TableKind } from "./table.ts";

/** Kinds of record that people load, each with the words that name a file or a sheet of it; the most telling first. */
const NAMES: ReadonlyMap<TableKind, readonly string[]> = new Map([
  ["link", ["links", "link", "liens", "lien", "relations", "relation", "cooperations", "partenariats"]],
  ["collectivity", ["collectivities", "collectivity", "collectivites", "collectivite"]],
  ["initiative", ["initiatives", "initiative", "projets", "dynamiques"]],
  ["source", ["sources", "source"]],
  ["actor", ["actors", "actor", "acteurs", "acteur", "structures", "organisations"]],
]);

/** Fields that a table of a kind cannot do without, and no table of another kind has together. */
const TELLING: ReadonlyMap<TableKind, readonly string[]> = new Map([
  ["link", ["from", "to"]],
  ["collectivity", ["name", "level"]],
  ["source", ["name", "date"]],
]);

/** The kind of record that a table holds, by its name, else by its headers; null when neither tells. */
export function kindOf(table: Table): TableKind | null {
  const words = fold(table.file).split(" ");
  const named = [...NAMES].find(([, names]) => names.some((name) => words.includes(name)));
  return named?.[0] ?? kindByHeader(table);
}

/** The kind that knows most of the headers, two at least, and is not told apart by a field that the table lacks. */
function kindByHeader(table: Table): TableKind | null {
  let best: { kind: TableKind; known: number } | null = null;
  for (const kind of NAMES.keys()) {
    const fields = readColumns(kind, table, {}).flatMap(({ field }) => field ?? []);
    const possible = (TELLING.get(kind) ?? ["name"]).every(
      (field) => fields.includes(field) && fieldsOf(kind).has(field),
    );
    const known = new Set(fields).size;
    if (possible && known > Math.max(best?.known ?? 1, 1)) best = { kind, known };
  }
  return best?.kind ?? null;
}
