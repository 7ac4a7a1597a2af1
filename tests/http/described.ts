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

export interface Checker {
  describes(method: string, path: string): boolean;
  /** What of an answer is not as the document describes it; nothing when all is. */
  faults(given: Given): string[];
}

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

  const operationAt = (
    method: string,
    path: string,
  ): { template: string; operation: DescribedOperation } | undefined => {
    const template = Object.keys(document.paths).find((one) => matches(one, path));
    const operation = document.paths[template ?? ""]?.[method.toLowerCase()];
    return template === undefined || operation === undefined ? undefined : { template, operation };
  };

  return {
    describes: (method, path) => operationAt(method, path) !== undefined,
    faults: ({ method, path, status, type, body }) => {
      const name = `${method} ${path}`;
      const found = operationAt(method, path);
      if (found === undefined) return [`${name} is not described`];
      const answer = found.operation.responses[status];
      if (answer === undefined) return [`${name} does not describe ${status}`];
      if (answer.content === undefined) return body === "" ? [] : [`${name} ${status} describes no body`];
      const content = answer.content[type ?? ""];
      if (content === undefined) return [`${name} ${status} does not describe ${type}`];
      if (!type?.endsWith("json")) return [];
      const valid = validate(`${method} ${found.template} ${status}`, content.schema);
      if (valid(JSON.parse(body))) return [];
      return (valid.errors ?? []).map(
        ({ instancePath, message, params }) => `${name} ${status} ${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    },
  };
}

function matches(template: string, path: string): boolean {
  const wanted = template.split("/");
  const given = path.split("/");
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith("{") || part === given[at]);
}

/**
 * Holds an answer against the document, if the document describes what was asked.
 * @throws when it is not as described
 */
export async function holdToDocument(checker: Checker, method: string, response: Response): Promise<Response> {
  const path = decodeURI(new URL(response.url).pathname);
  if (!checker.describes(method, path)) return response;
  const type = response.headers.get("Content-Type")?.split(";")[0] ?? null;
  // A stream of events may not end soon.
  const body = type?.endsWith("json") ? await response.clone().text() : "";
  const faults = checker.faults({ method, path, status: response.status, type, body });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return response;
}
