import { mkdtemp, rm } from "node:fs/promises";
import { request as send } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Request } from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProblemBody } from "#contract/problem";
import type { Health } from "#contract/results";
import { isLoopback, mayWrite } from "#http/localWrites";
import { start } from "./process.ts";
import { type Served, serve, SMALL } from "./support.ts";

let served: Served;
let port: string;
beforeAll(async () => {
  served = await serve(SMALL);
  ({ port } = new URL(served.url));
});
afterAll(() => served.close());

type Headers = Record<string, string | string[]>;

/** Sends a request with exactly these headers, which fetch would not let us choose. */
function ask<T>(method: string, path: string, headers: Headers, body = ""): Promise<{ status: number; body: T }> {
  const length: Headers = body === "" ? {} : { "Content-Type": "application/json", "Content-Length": `${body.length}` };
  return new Promise((resolve, reject) => {
    const sent = send({ host: "127.0.0.1", port, method, path, headers: { ...length, ...headers } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode as number, body: JSON.parse(text) as T }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const create = (headers: Headers) =>
  ask<ProblemBody>("POST", "/api/actors", headers, JSON.stringify({ name: "Neuve" }));
const ours = () => `127.0.0.1:${port}`;

const ALLOWED: [string, () => Headers][] = [
  ["a program on this computer", () => ({ Host: ours() })],
  ["the page itself", () => ({ Host: ours(), Origin: `http://${ours()}`, "Sec-Fetch-Site": "same-origin" })],
  ["the page under the name localhost", () => ({ Host: `localhost:${port}`, Origin: `http://localhost:${port}` })],
  ["the page under its IPv6 address", () => ({ Host: `[::1]:${port}`, Origin: `http://[::1]:${port}` })],
  ["an address typed by hand", () => ({ Host: ours(), "Sec-Fetch-Site": "none" })],
];

const REFUSED: [string, () => Headers][] = [
  ["a request that a proxy forwarded (X-Forwarded-For)", () => ({ Host: ours(), "X-Forwarded-For": "203.0.113.7" })],
  ["a request that a proxy forwarded (X-Forwarded-Proto)", () => ({ Host: ours(), "X-Forwarded-Proto": "https" })],
  ["a request that a proxy forwarded (X-Forwarded-Host)", () => ({ Host: ours(), "X-Forwarded-Host": "a.org" })],
  ["a request that a proxy forwarded (Forwarded)", () => ({ Host: ours(), Forwarded: "for=203.0.113.7" })],
  ["a request that a proxy forwarded (X-Real-IP)", () => ({ Host: ours(), "X-Real-IP": "203.0.113.7" })],
  ["a request that a proxy forwarded (Via)", () => ({ Host: ours(), Via: "1.1 proxy" })],
  ["an empty header of a proxy", () => ({ Host: ours(), "X-Forwarded-For": "" })],
  ["a foreign Host that leads here", () => ({ Host: `attacker.example:${port}` })],
  ["a foreign Host with an Origin of its own", () => ({ Host: "a.example", Origin: "http://a.example" })],
  ["a Host that only begins like ours", () => ({ Host: `localhost.example:${port}` })],
  ["a Host of another port", () => ({ Host: "127.0.0.1:1" })],
  ["a Host without its port", () => ({ Host: "localhost" })],
  ["a page of another site", () => ({ Host: ours(), Origin: "https://attacker.example" })],
  ["a page of another port of this computer", () => ({ Host: ours(), Origin: "http://127.0.0.1:1" })],
  ["a page under our other name", () => ({ Host: ours(), Origin: `http://localhost:${port}` })],
  ["a page of the same name over https", () => ({ Host: ours(), Origin: `https://${ours()}` })],
  ["a page without a name (null)", () => ({ Host: ours(), Origin: "null" })],
  ["an empty Origin", () => ({ Host: ours(), Origin: "" })],
  ["two Origins", () => ({ Host: ours(), Origin: [`http://${ours()}`, "https://attacker.example"] })],
  ["a request that a browser says comes from another site", () => ({ Host: ours(), "Sec-Fetch-Site": "cross-site" })],
  ["a request that a browser says comes from a sister site", () => ({ Host: ours(), "Sec-Fetch-Site": "same-site" })],
];

const writableFor = async (headers: Headers) => (await ask<Health>("GET", "/api/health", headers)).body.writable;

describe("while there are no accounts", () => {
  test.each(ALLOWED)("%s may write, and is told so", async (_who, headers) => {
    expect((await create(headers())).status).toBe(201);
    expect(await writableFor(headers())).toBe(true);
  });

  test.each(REFUSED)("%s may not write, and is told so", async (_who, headers) => {
    const head = await served.store.head();
    const { status, body } = await create(headers());
    expect([status, body.code]).toEqual([403, "local-writes-only"]);
    expect(body.detail).toMatch(/^Tant qu’il n’y a pas de comptes/);
    expect(await served.store.head()).toBe(head);
    expect(await writableFor(headers())).toBe(false);
  });

  test.each([
    ["POST", "/api/links"],
    ["PATCH", "/api/actors/alpha"],
    ["DELETE", "/api/actors/epsilon"],
    ["POST", "/api/revisions/1/undo"],
    ["POST", "/api/imports"],
  ])("the rules hold for %s %s, before anything of the request is looked at", async (method, path) => {
    const head = await served.store.head();
    const { status } = await ask(method, path, { Host: ours(), Origin: "https://attacker.example" });
    expect(status).toBe(403);
    expect(await served.store.head()).toBe(head);
  });

  test.each([
    ["text/plain", 400],
    ["application/x-www-form-urlencoded", 400],
    ["multipart/form-data; boundary=x", 400],
    ["application/json-patch+json", 400],
    ["application/json; charset=utf-8", 201],
  ])("a body of type %s is answered %i", async (type, status) => {
    const head = await served.store.head();
    expect((await create({ Host: ours(), "Content-Type": type })).status).toBe(status);
    expect(await served.store.head()).toBe(status === 201 ? head + 1 : head);
  });

  test("a form without fields undoes nothing", async () => {
    const type = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": "0" };
    expect((await ask("POST", "/api/revisions/1/undo", { Host: ours(), ...type })).status).toBe(400);
  });

  test("a computation is let go from anywhere: nothing is written", async () => {
    expect((await ask("DELETE", "/api/jobs/none", { Host: "a.example" })).status).toBe(404);
  });
});

test("who comes from another computer may not write, whatever they say", () => {
  const from = (remoteAddress: string | undefined) =>
    mayWrite(
      {
        socket: { remoteAddress, localPort: 3000 },
        headers: { host: "localhost:3000" },
        headersDistinct: { host: ["localhost:3000"] },
      } as unknown as Request,
      false,
    );
  for (const own of ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"]) expect(from(own)).toBe(true);
  for (const other of ["192.168.1.12", "::ffff:10.0.0.1", "fe80::1", "1.127.0.0.1", "", undefined]) {
    expect(from(other)).toBe(false);
  }
});

test("a second Host beside ours is not ours", () => {
  const request = {
    socket: { remoteAddress: "::1", localPort: 3000 },
    headers: { host: "localhost:3000" },
    headersDistinct: { host: ["localhost:3000", "attacker.example"] },
  };
  expect(mayWrite(request as unknown as Request, false)).toBe(false);
});

test.each([
  ["127.0.0.1", true],
  ["127.0.0.2", true],
  ["::1", true],
  ["localhost", true],
  ["0.0.0.0", false],
  ["::", false],
  ["192.168.1.12", false],
  ["localhost.example.org", false],
])("listening to %s is listening to this computer alone: %s", (host, alone) => {
  expect(isLoopback(host)).toBe(alone);
});

test("a server that listens to more than this computer is read only, for this computer too", async () => {
  const open = await serve(SMALL, { readOnly: true });
  try {
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"name":"Neuve"}' };
    expect((await open.problem("/api/actors", init)).body.code).toBe("local-writes-only");
    expect((await open.json<Health>("/api/health")).writable).toBe(false);
    expect((await open.get("/api/actors")).status).toBe(200);
  } finally {
    await open.close();
  }
});

test("the setting HOST decides it", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "passerelles-host-"));
  for (const [host, writable] of [
    ["0.0.0.0", false],
    ["127.0.0.1", true],
  ] as const) {
    const server = start({ PASSERELLES_DATA: dataDir, HOST: host });
    const url = (await server.url()).replace("0.0.0.0", "127.0.0.1");
    expect(((await (await fetch(`${url}/api/health`)).json()) as Health).writable).toBe(writable);
    server.process.kill("SIGTERM");
    expect(await server.ended).toBe(0);
  }
  await rm(dataDir, { recursive: true });
});
