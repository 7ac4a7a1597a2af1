import type { Request, RequestHandler } from "express";
import { Problem } from "#contract/problem";

/** What a proxy adds to the requests that it passes on. */
const FORWARDED = /^(?:forwarded|via|x-real-ip|x-forwarded-.+)$/;

/**
 * While nobody has an account, data are written from the computer that runs the server and by nothing else: not by
 * another computer, not through a proxy, not by a page of another site that the user has open, not under a foreign name
 * that leads here (DNS rebinding). Each rule says what it wants to see.
 */
const RULES: Record<string, (request: Request) => boolean> = {
  peer: ({ socket }) => isLoopback(socket.remoteAddress ?? ""),
  proxy: ({ headers }) => !Object.keys(headers).some((name) => FORWARDED.test(name)),
  host: (request) => {
    const hosts = request.headersDistinct.host ?? [];
    return hosts.length === 1 && ownHosts(request.socket.localPort).includes((hosts[0] as string).toLowerCase());
  },
  origin: ({ headers }) => headers.origin === undefined || headers.origin === `http://${headers.host}`,
  site: ({ headers }) => [undefined, "same-origin", "none"].includes(headers["sec-fetch-site"] as string | undefined),
};

/** Whether an address or a name is this computer's own, reached from nowhere else. */
export function isLoopback(address: string): boolean {
  return address === "localhost" || address === "::1" || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(address);
}

function ownHosts(port = 0): string[] {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  return [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
}

/** Whether this very request may write. `readOnly` when the server listens to more than this computer. */
export function mayWrite(request: Request, readOnly: boolean): boolean {
  return brokenRule(request, readOnly) === undefined;
}

/** Turns away what would write and may not. @throws Problem `local-writes-only` {rule}, the first that is broken. */
export function localWrites(readOnly: boolean): RequestHandler {
  return (request, _response, next) => {
    const rule = writes(request) ? brokenRule(request, readOnly) : undefined;
    if (rule !== undefined) throw new Problem("local-writes-only", { rule });
    next();
  };
}

function brokenRule(request: Request, readOnly: boolean): string | undefined {
  return readOnly ? "address" : Object.entries(RULES).find(([, holds]) => !holds(request))?.[0];
}

/** Whoever let a computation go has written nothing. */
function writes({ method, path }: Request): boolean {
  return method !== "GET" && method !== "HEAD" && !path.startsWith("/api/jobs/");
}
