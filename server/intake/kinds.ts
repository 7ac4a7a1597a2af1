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

/** The kind of record that a table holds, by its name, else by its headers; null when neither tells. */
export function kindOf(table: Table): TableKind | null {
  const words = fold(table.file).split(" ");
  const named = [...NAMES].find(([, names]) => names.some((name) => words.includes(name)));
  return named?.[0] ?? kindByHeader(table);
}

/**
 * The kind that knows most of the headers, two at least, among those whose records the table could name. Where several know
 * as many: one that finds all that its records cannot do without, then actors, which are what people have most of.
 */
function kindByHeader(table: Table): TableKind | null {
  const known = [...NAMES.keys()].reverse().flatMap((kind) => {
    const fields = new Set(readColumns(kind, table, {}).flatMap(({ field }) => field ?? []));
    const lacks = [...fieldsOf(kind)].filter(([name, { required }]) => required && !fields.has(name));
    // A link's source may be forgotten; without an id, nothing else may.
    const possible = fields.has("id") || lacks.every(([name]) => name === "sourceId");
    return possible && fields.size > 1 ? [{ kind, score: fields.size + (lacks.length === 0 ? 0.5 : 0) }] : [];
  });
  const most = Math.max(...known.map(({ score }) => score));
  return known.find(({ score }) => score === most)?.kind ?? null;
}
