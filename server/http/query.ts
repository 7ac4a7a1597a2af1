import type { Request } from "express";
import type { Lens } from "#contract/lens";
import { lensFromQuery } from "#contract/lensCodec";
import { Problem } from "#contract/problem";

const LONGEST_PAGE = 500;

/**
 * The query parameters of a request, all of them texts.
 * @throws Problem `bad-request` that names a parameter which is not among `allowed`, or is there twice.
 */
export function readQuery(request: Request, allowed: readonly string[]): Record<string, string | undefined> {
  for (const name of Object.keys(request.query)) {
    if (!allowed.includes(name)) throw badParameter(name, allowed.join(", ") || "–");
  }
  return Object.fromEntries(allowed.map((name) => [name, singleText(request, name)]));
}

/**
 * What a computed read asks: its lens, the revision if it is not the latest, and the parameters of its own.
 * The lens comes without `focus`, which is display only, so that equal questions have equal answers.
 * @throws Problem `bad-lens` or `bad-request` that names the parameter.
 */
export function readQuestion(
  request: Request,
  ownNames: readonly string[] = [],
): { lens: Lens; revision: number | undefined; own: Record<string, string | undefined> } {
  const revision = singleText(request, "revision");
  return {
    lens: readLens(request, [...ownNames, "revision"]),
    revision: revision === undefined ? undefined : wholeNumber("revision", revision, 999_999_999),
    own: Object.fromEntries(ownNames.map((name) => [name, singleText(request, name)])),
  };
}

/** The lens in the query, once the parameters that are not the lens's are set aside. */
export function readLens(request: Request, otherNames: readonly string[]): Lens {
  const { focus: _display, ...lens } = lensFromQuery(
    Object.fromEntries(Object.entries(request.query).filter(([name]) => !otherNames.includes(name))),
  );
  return lens;
}

/** Which part of a list is asked: 100 items from the first, unless said otherwise. */
export function readPage(query: { limit?: string | undefined; offset?: string | undefined }): {
  limit: number;
  offset: number;
} {
  return {
    limit: query.limit === undefined ? 100 : wholeNumber("limit", query.limit, LONGEST_PAGE),
    offset: query.offset === undefined ? 0 : wholeNumber("offset", query.offset, 999_999_999),
  };
}

/** The number of a revision in an address. @throws Problem `not-found` when no revision can have it. */
export function revisionNumber(segment: string): number {
  if (!/^[1-9]\d{0,8}$/.test(segment)) throw new Problem("not-found");
  return Number(segment);
}

/** @throws Problem `bad-request` that names the parameter. */
export function badParameter(name: string, expected: string): Problem {
  return new Problem("bad-request", { field: name.slice(0, 80), expected });
}

/** One parameter's text. @throws Problem `bad-request` when it is there twice. */
export function singleText(request: Request, name: string): string | undefined {
  const value = request.query[name];
  if (value === undefined || typeof value === "string") return value;
  throw badParameter(name, `${name}=…`);
}

function wholeNumber(name: string, raw: string, most: number): number {
  const value = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
  if (!(value <= most)) throw badParameter(name, `0–${most}`);
  return value;
}
