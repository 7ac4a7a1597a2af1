import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** One line an answer, without the query: what people look for is theirs. */
export function logAnswers(log: Logger): RequestHandler {
  return (request, response, next) => {
    const { method, path } = request;
    response.once("close", () => log.info({ method, path, status: response.statusCode }));
    next();
  };
}
