import type { Request, RequestHandler } from "express";
import { Problem } from "#contract/problem";

/** Longest address that is read, in characters of the request line. */
const LONGEST_ADDRESS = 8192;

const RECORDS = "actors|collectivities|initiatives|links|sources";

/** What is answered at addresses that can do more than be read. */
const METHODS: [address: RegExp, methods: string[]][] = [
  [new RegExp(`^/api/(?:${RECORDS})$`), ["GET", "HEAD", "POST"]],
  [new RegExp(`^/api/(?:${RECORDS})/[^/]+$`), ["GET", "HEAD", "PATCH", "DELETE"]],
  [/^\/api\/revisions\/[^/]+\/undo$/, ["POST"]],
  [/^\/api\/imports$/, ["POST"]],
  [/^\/api\/jobs\/[^/]+$/, ["GET", "HEAD", "DELETE"]],
];

/**
 * Turns away, before any route, addresses that no page of ours makes (too long, malformed escapes, hidden slashes,
 * climbing segments, control characters) and methods that nothing answers to.
 */
export const gate: RequestHandler = (request, response, next) => {
  checkAddress(request);
  const [, offered] = METHODS.find(([address]) => address.test(request.path)) ?? ["", ["GET", "HEAD"]];
  if (!offered.includes(request.method)) {
    response.set("Allow", offered.join(", "));
    throw new Problem("bad-request", { field: request.method, expected: offered.join(", ") });
  }
  next();
};

function checkAddress(request: Request): void {
  if (request.url.length > LONGEST_ADDRESS) {
    throw new Problem("bad-request", { field: "URL", expected: `≤ ${LONGEST_ADDRESS}` });
  }
  for (const segment of request.path.split("/")) {
    const name = decoded(segment);
    // An id or a file name holds neither: such a segment only means to be taken for another path further on.
    if (name === ".." || /[/\\\p{Cc}]/u.test(name)) throw new Problem("not-found");
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw new Problem("bad-request", { field: segment.slice(0, 80), expected: "UTF-8" }, { cause });
  }
}
