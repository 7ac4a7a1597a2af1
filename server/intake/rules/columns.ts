import { fold } from "#contract/fold";
import { columnWords } from "#contract/words/columns";
import type { TableKind } from "#intake/table";
import { fieldsOf } from "./fields.ts";
import { suggest } from "./suggest.ts";

/** One column of a table, and the field that it holds. */
export interface Column {
  header: string;
  /** Null when nobody knows the header, or when the column is to be left out. */
  field: string | null;
  /** Left out because somebody said so, or because there is nothing in it. */
  ignored: boolean;
}

/** What somebody said of headers that the table of synonyms does not know: header → field, or `""` to leave it out. */
export type ChosenColumns = Readonly<Record<string, string>>;

/**
 * Which field each column of a table holds: as chosen, else by the name of the field, else by the words under which
 * people write it, accents and case aside.
 */
export function readColumns(
  kind: TableKind,
  { header, rows }: { header: string[]; rows: { cells: string[] }[] },
  chosen: ChosenColumns,
): Column[] {
  const fields = fieldsOf(kind);
  const words = new Map([...fields.keys()].flatMap((field) => waysOf(kind, field).map((way) => [fold(way), field])));
  return header.map((text, index) => {
    const choice = Object.hasOwn(chosen, text) ? chosen[text] : undefined;
    if (choice !== undefined)
      return { header: text, field: fields.has(choice) ? choice : null, ignored: choice === "" };
    if (text === "") {
      const empty = rows.every(({ cells }) => (cells[index] ?? "") === "");
      return { header: `(${index + 1})`, field: null, ignored: empty };
    }
    return { header: text, field: fields.has(text) ? text : (words.get(fold(text)) ?? null), ignored: false };
  });
}

/** The nearest way of writing one of the fields that a table lacks, and that field; null when nothing is near. */
export function nearestColumn(
  kind: TableKind,
  header: string,
  absent: readonly string[],
): { way: string; field: string } | null {
  const ways = new Map(absent.flatMap((field) => waysOf(kind, field).map((way) => [way, field] as const)).reverse());
  const way = suggest(header, [...ways.keys()].reverse());
  const field = ways.get(way);
  return field === undefined ? null : { way, field };
}

/** Whether a table is headed in French rather than by the names of the fields. */
export function isInFrench(kind: TableKind, columns: readonly Column[]): boolean {
  return columns.some(
    ({ header, field }) => field !== null && header !== field && fold(header) === fold(columnWords(kind, field).fr),
  );
}

/** The first way of a field is its name, so that near things are suggested under it first. */
function waysOf(kind: TableKind, field: string): string[] {
  const { fr, en, others } = columnWords(kind, field);
  return [field, fr, en, ...others];
}
