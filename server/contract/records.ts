import { z } from "zod";
import { partialDateSchema } from "./dates.ts";
import {
  ACTOR_KINDS,
  COLLECTIVITY_LEVELS,
  CONFIDENCES,
  DECLARED_BY,
  GEO_PRECISIONS,
  INITIATIVE_KINDS,
  LINK_KINDS,
  LINK_NATURES,
  NETWORK_ROLES,
  PARTICIPATION_ROLES,
  THEMES,
} from "./enums.ts";
import { lensInputSchema } from "./lens.ts";
import { isPlainText } from "./text.ts";

/** One id space for all records. */
export const idSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** Every format that the data are written in gives such a text back as it was. */
const text = (max: number) => z.string().min(1).max(max).refine(isPlainText, { error: "^\\S(.*\\S)?$" });
/** In a table the values of a list share one cell, separated by `|`. */
const list = <T extends z.ZodType>(item: T) =>
  z.array(item).refine((values) => new Set(values).size === values.length, { error: "uniqueItems" });
const names = list(text(200).regex(/^[^|]*$/)).describe("Acronym and other names.");
const url = z
  .string()
  .regex(/^https?:\/\/\S+$/)
  .max(300)
  .refine(isPlainText, { error: "^\\S+$" });
const siren = z
  .string()
  .regex(/^\d{9}$/)
  .describe("SIREN, 9 digits.");
const themes = list(z.enum(THEMES)).default([]);
const sourceId = idSchema.describe("Source that attests it.");
const page = z.int().min(1).max(9999).describe("Page of the source.");

export const actorSchema = z
  .strictObject({
    id: idSchema,
    name: text(200),
    aliases: names.default([]),
    kind: z.enum(ACTOR_KINDS).optional(),
    kindConfidence: z
      .enum(CONFIDENCES)
      .optional()
      .describe("Whether its kind is stated by the source or was classified since."),
    siret: z
      .string()
      .regex(/^\d{14}$/)
      .optional()
      .describe("Number of the establishment."),
    rna: z
      .string()
      .regex(/^W\d{9}$/)
      .optional()
      .describe("Number in the register of associations."),
    themes,
    communeInsee: z
      .string()
      .regex(/^[0-9AB]{5}$/)
      .optional()
      .describe("INSEE code; the codes of what contains the commune follow from it."),
    epci: siren.optional(),
    arrondissement: z
      .string()
      .regex(/^[0-9AB]{3,4}$/)
      .optional()
      .describe("INSEE code."),
    departement: z
      .string()
      .regex(/^[0-9AB]{2,3}$/)
      .optional()
      .describe("INSEE code."),
    geoPrecision: z.enum(GEO_PRECISIONS).default("unknown").describe("How finely its place is known."),
    networkRole: z
      .enum(NETWORK_ROLES)
      .default("local")
      .describe("A local actor, a head of network, or the network that animates the whole region."),
    activeFrom: partialDateSchema.optional(),
    activeTo: partialDateSchema.optional(),
    tiesCheckedOn: partialDateSchema.optional().describe("When its links were last reviewed."),
    tiesCheckedBy: text(200).optional().describe("Survey or organisation that reviewed them. Never a person."),
    website: url.optional(),
    description: text(2000).optional(),
    sourceId: sourceId.optional(),
    page: page.optional(),
  })
  .meta({
    id: "Actor",
    description:
      "An organisation. Never a person. Codes (`epci`, `arrondissement`, `departement`) are resolved by intake.",
  });

export const collectivitySchema = z
  .strictObject({
    id: idSchema,
    name: text(200),
    aliases: names.default([]),
    siren: siren.optional(),
    level: z.enum(COLLECTIVITY_LEVELS),
    territoryCode: z
      .string()
      .regex(/^[0-9AB]{2,9}$/)
      .optional(),
    engagedSince: partialDateSchema.optional().describe("When it engaged in the solidarity economy."),
    sourceId: sourceId.optional(),
    page: page.optional(),
  })
  .meta({
    id: "Collectivity",
    description: "A local authority that acts and signs; the territory of the same name is a group, not a node.",
  });

export const initiativeSchema = z
  .strictObject({
    id: idSchema,
    name: text(200),
    aliases: names.default([]),
    kind: z.enum(INITIATIVE_KINDS),
    theme: z.enum(THEMES).optional(),
    from: partialDateSchema.optional(),
    to: partialDateSchema.optional(),
    territories: list(z.string().regex(/^[0-9AB]{2,9}$/))
      .default([])
      .describe("Codes of the territories where it takes place."),
    description: text(2000).optional(),
    sourceId: sourceId.optional(),
    page: page.optional(),
  })
  .meta({ id: "Initiative", description: "What several actors do together." });

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    name: text(300),
    date: partialDateSchema,
    url: url.optional(),
    licence: text(200).optional(),
  })
  .meta({ id: "Source", description: "A document, interview or survey that attests facts." });

export const linkSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(LINK_KINDS),
    from: idSchema,
    to: idSchema,
    role: z.enum(PARTICIPATION_ROLES).optional(),
    theme: z.enum(THEMES).optional(),
    nature: z.enum(LINK_NATURES).optional(),
    intensity: z
      .int()
      .min(1)
      .max(4)
      .optional()
      .describe("1 know each other, 2 informal, 3 formal agreement, 4 shared means or structure."),
    since: partialDateSchema.optional().describe("Counts from the first day of its period."),
    until: partialDateSchema.optional().describe("Counts to the last day of its period."),
    sourceId,
    page: page.optional(),
    declaredBy: z.enum(DECLARED_BY).optional().describe("Which end says so, or a third party."),
    checkedOn: partialDateSchema.optional().describe("When it was last seen to hold."),
    confidence: z.enum(CONFIDENCES).optional(),
    note: text(500).optional(),
  })
  .meta({ id: "Link", description: "One stated tie between two records, with where it comes from." });

export const figureSchema = z
  .strictObject({
    id: idSchema,
    name: text(300),
    value: z.number(),
    unit: text(60),
    theme: z.enum(THEMES).optional(),
    territoryCode: z
      .string()
      .regex(/^[0-9AB]{2,9}$/)
      .optional(),
    origin: text(200).optional().describe("Who counted, when the source quotes somebody else."),
    year: z.int().min(1900).max(2100).optional(),
    sourceId,
    page: page.optional(),
    note: text(500).optional(),
  })
  .meta({
    id: "Figure",
    description: "A number that a source states about a whole that it does not name (« 21 dynamiques »).",
  });

export const datasetSchema = z
  .strictObject({
    id: z.literal("dataset"),
    name: text(200),
    publisher: text(200),
    licence: text(200).optional(),
    fictional: z.boolean(),
    referenceDate: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe("The date of the picture when the lens names none."),
    /** Where the page opens. */
    lens: lensInputSchema,
  })
  .meta({
    id: "DatasetInfo",
    description: "What the data set says of itself; one a store, kept as a record so that it has a history too.",
  });

/** Every kind of record, in the order in which a load writes them. */
export const RECORD_SCHEMAS = {
  dataset: datasetSchema,
  source: sourceSchema,
  actor: actorSchema,
  collectivity: collectivitySchema,
  initiative: initiativeSchema,
  link: linkSchema,
  figure: figureSchema,
} as const;

export const anyRecordSchema = z.union(Object.values(RECORD_SCHEMAS)).meta({ id: "Record" });

export type Actor = z.infer<typeof actorSchema>;
export type Collectivity = z.infer<typeof collectivitySchema>;
export type Initiative = z.infer<typeof initiativeSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type DatasetInfo = z.infer<typeof datasetSchema>;

export type RecordKind = keyof typeof RECORD_SCHEMAS;
export type RecordOf<K extends RecordKind> = z.infer<(typeof RECORD_SCHEMAS)[K]>;
export type AnyRecord = RecordOf<RecordKind>;

export const RECORD_KINDS = Object.keys(RECORD_SCHEMAS) as RecordKind[];

/** The words by which a record is listed and found. A link has no name of its own: its kind and ends stand for it. */
export function recordName(record: AnyRecord): string {
  return "name" in record ? record.name : `${record.kind} ${record.from} ${record.to}`;
}

/** Ids of the other records that this one cannot exist without. */
export function references(kind: RecordKind, record: AnyRecord): string[] {
  const ends = kind === "link" ? [(record as Link).from, (record as Link).to] : [];
  const source = "sourceId" in record && record.sourceId !== undefined ? [record.sourceId] : [];
  return [...ends, ...source];
}
