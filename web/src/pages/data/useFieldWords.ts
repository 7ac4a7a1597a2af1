import type { AnyRecord, Link, RecordKind } from "#contract/records";
import { recordName } from "#contract/records";
import { columnWordsOf } from "#contract/words/columns";
import type { Term } from "#contract/words/glossary";
import { useTerritories } from "#web/api/queries.ts";
import { useWords } from "#web/words/context.tsx";
import { useGuides, useNames } from "./queries.ts";
import { useDataWords } from "./useDataWords.ts";

export type FieldWords = ReturnType<typeof useFieldWords>;

/** What fields, their values and whole records are called on the screen. */
export function useFieldWords() {
  const { locale, label, date, list } = useWords();
  const say = useDataWords();
  const guides = useGuides();
  const names = useNames();
  const columnOf = (kind: RecordKind, field: string) =>
    guides?.get(kind)?.columns.find((column) => column.field === field);
  const nameOf = (id: string) => names.get(id)?.name ?? id;
  const places = usePlaces();
  const one = (kind: RecordKind, field: string, value: unknown): string => {
    const column = columnOf(kind, field);
    const named = column?.values?.find(({ code }) => code === value);
    if (named !== undefined) return named[locale];
    if (typeof value === "boolean") return say(value ? "yes" : "no");
    if (field === "intensity") return label(`link.intensity.${value}` as Term);
    if (column?.type === "date") return date(String(value));
    if (column?.type === "code" || field === "territories") return places.get(String(value)) ?? String(value);
    return column?.type === "reference" ? nameOf(String(value)) : textOf(value);
  };
  return {
    names,
    nameOf,
    field: (kind: RecordKind, field: string) =>
      columnOf(kind, field)?.header[locale] ??
      columnWordsOf(kind, field)?.[locale] ??
      (isOwn(field) ? say(`field.${field}`) : field),
    /** A value in words; what is not there says so. */
    value: (kind: RecordKind, field: string, value: unknown) => {
      if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
        return say("empty.value");
      return Array.isArray(value) ? list(value.map((item) => one(kind, field, item))) : one(kind, field, value);
    },
    /** « Coopération : Apes – Cerdd » for a link, the name for all others. */
    record: (kind: RecordKind, record: AnyRecord) => {
      if (kind !== "link") return recordName(record);
      const link = record as Link;
      const kindName = label(`link.kind.${link.kind}`);
      return say("link.name", { kind: kindName, from: nameOf(link.from), to: nameOf(link.to) });
    },
  };
}

/** Names of the territories of all levels, by code. */
function usePlaces(): ReadonlyMap<string, string> {
  const found = [useTerritories("epci"), useTerritories("arrondissement"), useTerritories("departement")];
  return new Map(found.flatMap(({ data }) => data?.items ?? []).map(({ code, name }) => [code, name]));
}

/** Fields that only the data set itself has. */
const OWN = ["publisher", "fictional", "referenceDate", "lens"] as const;

const isOwn = (field: string): field is (typeof OWN)[number] => OWN.some((own) => own === field);

const textOf = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
