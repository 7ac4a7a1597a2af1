import { promisify } from "node:util";
import express, { type Request, type Response } from "express";
import { Problem } from "#contract/problem";

const JSON_TYPE = "application/json";
/** Bytes. */
const LARGEST = 1_000_000;

const parse = promisify(express.json({ limit: LARGEST, type: JSON_TYPE }));

/**
 * Reads the fields of a record from a body of JSON.
 * @throws Problem `bad-request` when it is of another type, too large, not JSON or no object.
 */
export async function readFields(request: Request, response: Response): Promise<Record<string, unknown>> {
  checkType(request);
  await parse(request, response).catch((error: unknown) => {
    throw unreadable(error);
  });
  const body: unknown = request.body;
  if (body === null || typeof body !== "object" || Array.isArray(body)) throw badBody("object");
  return body as Record<string, unknown>;
}

/** @throws Problem `bad-request` when there is a body, or the type of a form. */
export function refuseBody(request: Request): void {
  if (request.get("Content-Type") !== undefined) checkType(request);
  if ((request.get("Content-Length") ?? "0") !== "0" || request.get("Transfer-Encoding") !== undefined) {
    throw badBody("absent");
  }
}

function checkType(request: Request): void {
  if (request.is(JSON_TYPE) === false) throw new Problem("bad-request", { field: "Content-Type", expected: JSON_TYPE });
}

function unreadable(cause: unknown): Problem {
  const tooLarge = cause instanceof Error && "status" in cause && cause.status === 413;
  return badBody(tooLarge ? `≤ ${LARGEST}` : "JSON (UTF-8)", cause);
}

function badBody(expected: string, cause?: unknown): Problem {
  return new Problem("bad-request", { field: "body", expected }, { cause });
}
