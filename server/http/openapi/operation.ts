import type { z } from "zod";
import type { ProblemCode } from "#contract/problem";
import { jobStatusSchema } from "#contract/results";
import { IF_MATCH, IF_NONE_MATCH, LENS, type Parameter, PREFER, type Reference, REVISION } from "./parameters.ts";

export const TAGS = {
  Network: "The network under a lens: who works with whom, drawn and measured.",
  Records: "What is stored. A change names the version that it starts from.",
  History: "Every write is a revision that says what it did and can be undone.",
  Territories: "The perimeters in which actors are placed.",
  Files: "Data in and out, as files.",
  Jobs: "Computations that take longer than a client waits.",
  Service: "The server itself.",
} as const;

/** A header of an answer. */
export type Headers = Record<string, { description: string; schema: { type: "string" | "integer" } }>;

export interface Answer {
  description: string;
  headers?: Headers;
  content?: Record<string, { schema: z.ZodType | { type: "string" } }>;
}

/** What a route does for those who call it. Each route module says it of its own. */
export interface Operation {
  tag: keyof typeof TAGS;
  summary: string;
  description?: string;
  parameters?: (Parameter | Reference)[];
  body?: { description: string; content: Record<string, { schema: z.ZodType | { type: "string" } }> };
  /** By HTTP status. Refusals are in `problems`. */
  answers: Record<number, Answer>;
  /** Beyond those that every route may answer. */
  problems?: ProblemCode[];
  /** Shell commands, of which the last one asks this route of a server with the report's data, just loaded. */
  example: string;
}

/** `GET /api/actors/{id}` → what it does. */
export type Operations = Record<`${"GET" | "POST" | "PATCH" | "DELETE"} /api/${string}`, Operation>;

/** Where examples look for the server. */
export const EXAMPLE_SERVER = "http://127.0.0.1:3000";

/** An example that only reads an address. */
export function curl(address: string): string {
  return `curl '${EXAMPLE_SERVER}${address}'`;
}

export function json(schema: z.ZodType, description: string, headers?: Headers): Answer {
  return { description, content: { "application/json": { schema } }, ...(headers === undefined ? {} : { headers }) };
}

/** @param type media type, its parameters aside */
export function file(
  type: string,
  description: string,
  schema: z.ZodType | { type: "string" } = { type: "string" },
): Answer {
  const headers: Headers = {
    "Content-Disposition": { description: "The name of the file.", schema: { type: "string" } },
  };
  return { description, headers, content: { [type.split(";")[0] as string]: { schema } } };
}

export const ETAG: Headers = { ETag: { description: "Names the state that is shown.", schema: { type: "string" } } };

/** A read of what is stored, answered 304 to who has it. */
export function read(operation: Operation): Operation {
  return {
    ...operation,
    parameters: [...(operation.parameters ?? []), IF_NONE_MATCH],
    answers: withEtag(operation.answers),
  };
}

/** A read of what is computed from a lens: it may answer 202 first. */
export function computed(operation: Operation): Operation {
  const { parameters = [], answers, problems = [] } = operation;
  const later = json(jobStatusSchema, "Still being computed: follow the job, then ask again.", {
    Location: { description: "Address of the job.", schema: { type: "string" } },
    "Retry-After": { description: "Seconds.", schema: { type: "integer" } },
  });
  return {
    ...operation,
    parameters: [...parameters, ...LENS, REVISION, PREFER, IF_NONE_MATCH],
    answers: { ...withEtag(answers), 202: later },
    problems: [...problems, "bad-lens", "not-found", "job-cancelled", "too-many-requests", "job-failed"],
  };
}

function withEtag({ 200: answer, ...others }: Record<number, Answer>): Record<number, Answer> {
  const given = { ...answer, headers: { ...answer?.headers, ...ETAG } } as Answer;
  return { 200: given, ...others, 304: { description: "You have it already." } };
}

/** A write to a record that somebody else may have changed: it names the version that it starts from. */
export function change(operation: Operation): Operation {
  const { parameters = [], problems = [] } = operation;
  return write({
    ...operation,
    parameters: [...parameters, IF_MATCH],
    problems: [...problems, "conflict", "version-required"],
  });
}

/** A write: taken from the computer that runs the server alone. */
export function write(operation: Operation): Operation {
  return { ...operation, problems: [...(operation.problems ?? []), "local-writes-only"] };
}
