import type { Request, Response } from "express";

/**
 * Names the state that the answer shows and, when the reader has it already, answers 304.
 * Not Express's own check: that one never answers 304 to a reader who sends `Cache-Control: no-cache`, which fetch
 * adds to every request that carries an `If-None-Match` of the caller's.
 *
 * @param tag opaque text, without its quotes
 * @returns whether the answer is given
 */
export function answerUnchanged(request: Request, response: Response, tag: string): boolean {
  const entityTag = `"${tag}"`;
  response.set("ETag", entityTag);
  const known = (request.get("If-None-Match") ?? "").split(",").map((text) => text.trim().replace(/^W\//, ""));
  if (!known.includes(entityTag) && !known.includes("*")) return false;
  response.status(304).end();
  return true;
}
