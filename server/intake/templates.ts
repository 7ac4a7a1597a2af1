import { SHELVES } from "#contract/dataset";
import type { ColumnGuide, TableGuide } from "#contract/imports";
import { columnWords } from "#contract/words/columns";
import { type Locale, pick } from "#contract/words/say";
import { type Field, fieldsOf } from "./rules/fields.ts";
import { labelOf } from "./rules/labels.ts";
import type { TableKind } from "./table.ts";

/** Kinds of record whose files people fill in. */
export const IMPORT_KINDS = ["actor", "collectivity", "initiative", "link", "source"] as const satisfies TableKind[];

export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Values of the row that each template comes with, those of closed lists by their codes. The five refer to each other. */
const EXAMPLES: Record<ImportKind, Readonly<Record<string, string | [fr: string, en: string]>>> = {
  actor: {
    id: "exemple-acteur",
    name: ["Exemple fictif : Jardin partagé", "Fictional example: Shared garden"],
    kind: "association",
    themes: "environment",
    commune: "Lille",
    postcode: "59000",
    activeFrom: "2015",
    website: "https://www.example.org",
    description: ["Ligne d’exemple, à remplacer.", "Example row, to be replaced."],
    sourceId: "exemple-source",
  },
  collectivity: {
    id: "exemple-collectivite",
    name: ["Exemple fictif : Communauté de communes", "Fictional example: Community of communes"],
    level: "CC",
    engagedSince: "2018-09",
    sourceId: "exemple-source",
  },
  initiative: {
    id: "exemple-initiative",
    name: ["Exemple fictif : Compostage de quartier", "Fictional example: Neighbourhood composting"],
    kind: "project",
    theme: "circular-economy",
    from: "2019-03",
    sourceId: "exemple-source",
  },
  link: {
    kind: "cooperates",
    from: "exemple-acteur",
    to: "exemple-collectivite",
    theme: "environment",
    nature: "partnership",
    intensity: "3",
    since: "2019",
    sourceId: "exemple-source",
    page: "12",
    note: ["Exemple fictif, à remplacer.", "Fictional example, to be replaced."],
  },
  source: {
    id: "exemple-source",
    name: ["Exemple fictif : Enquête", "Fictional example: Survey"],
    date: "2020-12",
  },
};

/** The columns of the files that people load, drawn from the schemas and from the table of synonyms. */
export function tableGuides(): TableGuide[] {
  return IMPORT_KINDS.map((kind) => ({
    kind,
    plural: SHELVES[kind],
    columns: [...fieldsOf(kind)].map(([field, about]) => columnGuide(kind, field, about)),
  }));
}

function columnGuide(kind: ImportKind, field: string, { required, type, list }: Field): ColumnGuide {
  const { fr, en, frNote, enNote } = columnWords(kind, field);
  const values = list?.codes.map((code) => ({
    code,
    fr: labelOf(list.name, code, "fr"),
    en: labelOf(list.name, code, "en"),
  }));
  return {
    field,
    header: { fr, en },
    required,
    type,
    ...(values === undefined ? {} : { values }),
    explanation: { fr: frNote, en: enNote },
  };
}

/** A file to fill in: its header and one row that is marked as fictional, in one language. Both load as they are. */
export function template(kind: ImportKind, locale: Locale): { header: string[]; example: string[] } {
  const fields = [...fieldsOf(kind)];
  return {
    header: fields.map(([field]) => pick(locale, columnWords(kind, field).fr, columnWords(kind, field).en)),
    example: fields.map(([field, { list }]) => {
      const value = EXAMPLES[kind][field] ?? "";
      if (typeof value !== "string") return pick(locale, ...value);
      return list === undefined || value === "" ? value : labelOf(list.name, value, locale);
    }),
  };
}
