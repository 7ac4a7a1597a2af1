import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

type Json = Record<string, unknown>;

/** An OpenAPI document as far as answers go. */
export interface ApiDocument {
  openapi: string;
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { schemas: Json; examples: Record<string, { value: Json }> };
}

interface DescribedOperation {
  responses: Record<string, { content?: Record<string, { schema: Json }> }>;
  "x-codeSamples": { lang: string; source: string }[];
}

/** An answer that was given. */
export interface Given {
  method: string;
  /** Without the query. */
  path: string;
  status: number;
  /** Media type, null when there is no body. */
  type: string | null;
  body: string;
}

/** Says what of an answer is not as the document describes it; nothing when all is. */
export type Checker = (given: Given) => string[];

/** Reads the schemas of a document as a client would, by JSON Schema 2020-12, and holds answers against them. */
export function checkerFor(document: ApiDocument): Checker {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "api", components: document.components });
  const compiled = new Map<string, ValidateFunction>();
  const validate = (key: string, schema: Json): ValidateFunction => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"api#/');
    const known = compiled.get(key) ?? ajv.compile(JSON.parse(text) as Json);
    compiled.set(key, known);
    return known;
  };

  return ({ method, path, status, type, body }) => {
    const name = `${method} ${path}`;
    const template = Object.keys(document.paths).find(
      (one) => matches(one, path) && method.toLowerCase() in document.paths[one]!,
    );
    if (template === undefined) return [`${name} is not described`];
    const answer = document.paths[template]?.[method.toLowerCase()]?.responses[status];
    if (answer === undefined) return [`${name} does not describe ${status}`];
    if (answer.content === undefined) return body === "" ? [] : [`${name} ${status} describes no body`];
    const content = answer.content[type ?? ""];
    if (content === undefined) return [`${name} ${status} does not describe ${type}`];
    if (!type?.endsWith("json")) return [];
    const valid = validate(`${method} ${template} ${status}`, content.schema);
    if (content.schema.type === "string" || valid(JSON.parse(body))) return [];
    return (valid.errors ?? []).map(
      ({ instancePath, message, params }) => `${name} ${status} ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** A template without a variable goes before one with. */
function matches(template: string, path: string): boolean {
  const wanted = template.split("/");
  const given = path.split("/");
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith("{") || part === given[at]);
}
