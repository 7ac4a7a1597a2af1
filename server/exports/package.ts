import { z } from "zod";
import { type Dataset, SHELVES } from "#contract/dataset";
import { byCodeUnit, fold } from "#contract/fold";
import { type AnyRecord, RECORD_SCHEMAS } from "#contract/records";
import { CITATION_WORDS } from "#contract/words/citation";
import { recordsCsv, type TableKind } from "./records.ts";

/** In the order in which the tables refer to each other. */
const TABLES: TableKind[] = ["source", "actor", "collectivity", "initiative", "link", "figure"];

/**
 * Everything stored as a Frictionless data package (v2): name of file → text. Loaded into an empty store it gives the
 * same records; loaded into the store that it comes from it changes nothing.
 * @param created ISO instant of the revision
 */
export function packageFiles(dataset: Dataset, created: string): Map<string, string> {
  const tables = TABLES.map((kind) => ({ kind, name: SHELVES[kind], records: dataset[SHELVES[kind]] as AnyRecord[] }));
  const filled = tables.filter(({ records }) => records.length > 0);
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...about(dataset, created),
    resources: filled.map(({ kind, name }) => resource(kind, name)),
  };
  return new Map([
    ["datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`],
    ...filled.map(({ kind, name, records }): [string, string] => [`${name}.csv`, recordsCsv(kind, records, "plain")]),
  ]);
}

function about({ info, revision, sources }: Dataset, created: string): Record<string, unknown> {
  const { id: _id, name = "Passerelles", ...described } = info ?? {};
  const notice = info?.fictional ? { description: CITATION_WORDS.fr.fictional } : {};
  const cited = [...sources].sort((a, b) => byCodeUnit(a.id, b.id));
  return {
    name: fold(name).replace(/[^a-z0-9]+/g, "-") || "passerelles",
    title: name,
    ...notice,
    version: String(revision),
    created,
    ...(info === null ? {} : { contributors: [{ title: info.publisher, roles: ["publisher"] }] }),
    ...(cited.length === 0
      ? {}
      : { sources: cited.map(({ name: title, url }) => ({ title, ...(url === undefined ? {} : { path: url }) })) }),
    ...(info === null ? {} : { passerelles: described }),
  };
}

function resource(kind: TableKind, name: string): Record<string, unknown> {
  const shape: Record<string, z.ZodType> = RECORD_SCHEMAS[kind].shape;
  const foreignKeys =
    "sourceId" in shape
      ? { foreignKeys: [{ fields: ["sourceId"], reference: { resource: "sources", fields: ["id"] } }] }
      : {};
  return {
    name,
    type: "table",
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: Object.entries(shape).map(([field, schema]) => fieldOf(field, schema)),
      primaryKey: ["id"],
      ...foreignKeys,
    },
  };
}

/** A column as Frictionless describes it. A list is one text, its values joined by `|`. */
function fieldOf(name: string, schema: z.ZodType): Record<string, unknown> {
  const optional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  const inner = optional ? (schema.unwrap() as z.ZodType) : schema;
  const limits = inner instanceof z.ZodArray ? {} : limitsOf(inner);
  const constraints = { ...(optional ? {} : { required: true }), ...limits };
  const type = inner instanceof z.ZodNumber ? (inner.isInt ? "integer" : "number") : "string";
  return { name, type, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) };
}

function limitsOf(schema: z.ZodType): Record<string, unknown> {
  if (schema instanceof z.ZodEnum) return { enum: schema.options };
  const { minimum, maximum, pattern, maxLength } = z.toJSONSchema(schema, { unrepresentable: "any" });
  const bounds = { minimum, maximum, pattern, maxLength };
  return Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined));
}
