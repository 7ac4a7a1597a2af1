import { z } from "zod";
import type { oas31 } from "zod-openapi";
import { lensSchema } from "#contract/lens";
import { LENS_FIELDS } from "#contract/lensCodec";

export type Parameter = oas31.ParameterObject;
/** To a parameter that the document says once, under `components`. */
export type Reference = oas31.ReferenceObject;

export function inPath(name: string, description: string): Parameter {
  return { name, in: "path", required: true, description, schema: { type: "string" } };
}

export function inQuery(name: string, description: string, schema: oas31.SchemaObject): Parameter {
  return { name, in: "query", required: false, description, schema };
}

export function inHeader(name: string, description: string, required = false): Parameter {
  return { name, in: "header", required, description, schema: { type: "string" } };
}

export const PAGE_PARAMETERS: Parameter[] = [
  inQuery("limit", "How many items to answer.", { type: "integer", minimum: 0, maximum: 500, default: 100 }),
  inQuery("offset", "How many items to leave out first.", { type: "integer", minimum: 0, default: 0 }),
];

export const IF_NONE_MATCH = inHeader(
  "If-None-Match",
  "The `ETag` of an answer that you have: 304 when it still holds.",
);
export const IF_MATCH = inHeader(
  "If-Match",
  'The version that the change starts from: `"r12"`, the `ETag` of a read.',
  true,
);
export const PREFER = inHeader("Prefer", "`wait=N`: seconds to wait for the result, 2 unless said, at most 30.");
export const ACCEPT_LANGUAGE = inHeader(
  "Accept-Language",
  "`fr` or `en`: the language of sentences; French unless said.",
);

export const REVISION = inQuery("revision", "The state of the data to compute on; absent, the latest.", {
  type: "integer",
  minimum: 0,
});

/** JSON Schema of the lens as it is asked for. */
const SCHEMA = z.toJSONSchema(lensSchema, { io: "input" }).$defs?.Lens as Json;

/** The parameters that make a lens, from the codec that reads them and the schema that checks them. */
export const LENS_PARAMETERS: Parameter[] = Object.entries(LENS_FIELDS).map(([name, { path }]) => {
  const { description = "", ...schema } = path.reduce(propertyOf, SCHEMA);
  const parameter = inQuery(name, String(description), schema);
  if (schema.type !== "array") return parameter;
  return { ...parameter, style: "form", explode: false, schema: { ...schema, items: listed(schema.items as Json) } };
});

/** The same, as an operation names them. */
export const LENS: Reference[] = LENS_PARAMETERS.map(({ name }) => ({ $ref: `#/components/parameters/${name}` }));

type Json = Record<string, unknown>;

function propertyOf(schema: Json, name: string): Json {
  return (schema.properties as Record<string, Json>)[name] as Json;
}

/** In an address a pair is `a~b`. */
function listed(item: Json): Json {
  return item.type === "array" ? { type: "string", pattern: "^[a-z0-9-]{1,64}~[a-z0-9-]{1,64}$" } : item;
}
