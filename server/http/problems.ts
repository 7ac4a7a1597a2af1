import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler, Request } from "express";
import type { Logger } from "pino";
import { type Detail, Problem, type ProblemBody } from "#contract/problem";
import { PROBLEM_WORDS } from "#contract/words/problems";
import { type Locale, say } from "#contract/words/say";

/** French unless the reader prefers English. */
export function localeOf(request: Request): Locale {
  return request.acceptsLanguages("fr", "en") === "en" ? "en" : "fr";
}

/**
 * The only renderer of errors: RFC 9457 `application/problem+json` with a sentence in the reader's language.
 * What is not a Problem becomes `internal-error`; whatever is the server's fault is logged with the reference that
 * the reader sees. No stack leaves the server.
 */
export function renderProblems(log: Logger, newReference: () => string): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = asProblem(error, request);
    const detail = { reference: newReference(), seconds: 1, ...problem.detail };
    if (problem.status >= 500) log.error({ err: error, reference: detail.reference, path: request.path }, problem.code);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const locale = localeOf(request);
    if (problem.retriable) response.set("Retry-After", String(detail.seconds));
    response.removeHeader("ETag");
    response
      .status(problem.status)
      .vary("Accept-Language")
      .set({ "Cache-Control": "no-store", "Content-Language": locale })
      .type("application/problem+json")
      .send(JSON.stringify(problemBody(problem, detail, locale)));
  };
}

/** @param detail the values of the sentence; those of the problem itself are in the body too */
export function problemBody(problem: Problem, detail: Detail, locale: Locale): ProblemBody {
  return {
    type: `urn:passerelles:problem:${problem.code}`,
    title: STATUS_CODES[problem.status] ?? problem.code,
    status: problem.status,
    code: problem.code,
    detail: say(PROBLEM_WORDS[locale][problem.code], detail, locale),
    values: problem.detail,
    ...problem.members,
  };
}

/** Express and its file server report a client's fault by an error with a `status` from 400 to 499. */
function asProblem(error: unknown, request: Request): Problem {
  if (error instanceof Problem) return error;
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  if (status === 404) return new Problem("not-found", {}, { cause: error });
  if (status >= 400 && status < 500) {
    return new Problem("bad-request", { field: request.path.slice(0, 80), expected: "HTTP" }, { cause: error });
  }
  return new Problem("internal-error", {}, { cause: error });
}
