import { z } from "zod";
import { type CreateDocumentOptions, createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import { lensInputSchema, lensSchema } from "#contract/lens";
import { PROBLEM_CODES, Problem, type ProblemCode, problemBodySchema } from "#contract/problem";
import { INTRODUCTION } from "./introduction.ts";
import { type Operation, type Operations, TAGS } from "./operation.ts";
import { ACCEPT_LANGUAGE, LENS_PARAMETERS } from "./parameters.ts";
import { problemExample } from "./problemExamples.ts";

/** What every route may answer instead. */
const EVERYWHERE: ProblemCode[] = ["bad-request", "internal-error", "store-unavailable"];

/**
 * The OpenAPI 3.1 document of these operations.
 * @param version of the product
 */
export function openApiDocument(operations: Operations, version: string): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [route, operation] of Object.entries(operations)) {
    const [method = "", path = ""] = route.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: described(route, operation) };
  }
  return createDocument(
    {
      openapi: "3.1.0",
      info: { title: "Passerelles", version, description: INTRODUCTION, license: { name: "MIT", identifier: "MIT" } },
      servers: [{ url: "/", description: "This server" }],
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
      paths: paths as ZodOpenApiPathsObject,
      components: {
        parameters: Object.fromEntries(LENS_PARAMETERS.map((parameter) => [parameter.name, parameter])),
        examples: Object.fromEntries(PROBLEM_CODES.map((code) => [code, { value: problemExample(code) }])),
      },
    },
    { override: rendered },
  );
}

function described(
  route: string,
  { tag, summary, description, parameters, body, answers, problems, example }: Operation,
) {
  return {
    operationId: operationId(route),
    tags: [tag],
    summary,
    description: [description, `\`\`\`sh\n${example}\n\`\`\``].filter(Boolean).join("\n\n"),
    parameters: [...(parameters ?? []), ACCEPT_LANGUAGE],
    ...(body === undefined ? {} : { requestBody: { required: true, ...body } }),
    responses: { ...answers, ...refusals([...EVERYWHERE, ...(problems ?? [])]) },
    "x-codeSamples": [{ lang: "Shell", label: "curl", source: example }],
  };
}

/** `GET /api/actors/{id}/changes` → `getActorsIdChanges`. */
function operationId(route: string): string {
  const words = route.replace(" /api", "").split(/[^A-Za-z]+/);
  return words
    .map((word, at) => (at === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
}

function refusals(codes: ProblemCode[]): Record<string, unknown> {
  const byStatus = Map.groupBy(codes, (code) => new Problem(code).status);
  return Object.fromEntries([...byStatus].map(([status, group]) => [status, refusal(group)]));
}

function refusal(codes: ProblemCode[]): unknown {
  return {
    description: codes.map((code) => `\`${code}\``).join(", "),
    content: {
      "application/problem+json": {
        schema: problemBodySchema,
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

/** What JSON Schema cannot draw from the contract alone. */
const rendered: CreateDocumentOptions["override"] = ({ jsonSchema, zodSchema }) => {
  // A record keeps a lens as it was written, without its defaults.
  if (zodSchema === lensInputSchema) Object.assign(jsonSchema, z.toJSONSchema(lensSchema, { io: "input" }).$defs?.Lens);
  // That an integer is one that a float can hold needs no saying.
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
};
