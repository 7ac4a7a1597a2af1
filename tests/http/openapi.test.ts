import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordPatch } from "#contract/changes";
import { PROBLEM_CODES } from "#contract/problem";
import { EXAMPLE_SERVER } from "#http/openapi/operation";
import { OPERATIONS } from "#http/openapi/operations";
import { readPackage } from "#intake/door";
import { ROOT } from "../machine.ts";
import { type ApiDocument, type Checker, checkerFor, type Given } from "./described.ts";
import { type Served, serve } from "./support.ts";

const run = promisify(execFile);

let report: RecordPatch[];
let served: Served;
let document: ApiDocument;
let check: Checker["faults"];
const folder = mkdtempSync(join(tmpdir(), "passerelles-curl-"));

beforeAll(async () => {
  report = (await readPackage(join(ROOT, "seed/apes-2020"))).patches;
  served = await serve(report);
  document = await served.json<ApiDocument>("/api/openapi.json");
  check = checkerFor(document).faults;
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/**
 * Runs the commands of an example as they stand, but for the address of the server and for patience where they name none,
 * and gives the last answer.
 */
async function runExample(source: string, url: string): Promise<Omit<Given, "method" | "path">> {
  const files = { HEADERS: join(folder, "headers"), BODY: join(folder, "body") };
  const recording =
    'curl() { command curl -sS --max-time 60 -D "$HEADERS" -o "$BODY" "$@" -H "Prefer: wait=30"; }\n: > "$BODY"\nset -e\n';
  const script = recording + source.replaceAll(EXAMPLE_SERVER, url);
  await run("sh", ["-c", script], { env: { PATH: process.env.PATH ?? "", ...files } });
  const headers = readFileSync(files.HEADERS, "utf8");
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(headers) ?? [];
  const [, type = null] = /^content-type: ([^;\r]+)/im.exec(headers) ?? [];
  return { status: Number(status), type, body: readFileSync(files.BODY, "utf8") };
}

describe("the document", () => {
  it("is OpenAPI 3.1, says an independent validator", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(document as unknown as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it("has an example refusal of every kind, in French, as refusals are described", () => {
    expect(Object.keys(document.components.examples)).toEqual(PROBLEM_CODES);
    const faults = Object.values(document.components.examples).map(({ value }) =>
      check({
        method: "GET",
        path: "/api/graph",
        status: 400,
        type: "application/problem+json",
        body: JSON.stringify(value),
      }),
    );
    expect(faults.flat()).toEqual([]);
  });

  it("is answered 304 to who has it", async () => {
    const { headers } = await served.get("/api/openapi.json");
    const again = await served.get("/api/openapi.json", { "If-None-Match": headers.get("ETag") ?? "" });
    expect(again.status).toBe(304);
  });
});

describe("every example is run as it stands, and answered as described", () => {
  it.each(Object.keys(OPERATIONS))("%s", async (route) => {
    const [method = "", path = ""] = route.split(" ");
    const operation = document.paths[path]?.[method.toLowerCase()];
    const [{ source } = { source: "" }] = operation?.["x-codeSamples"] ?? [];
    const writes = method !== "GET" && !path.startsWith("/api/jobs");
    const own = writes ? await serve(report) : null;
    try {
      const given = await runExample(source, (own ?? served).url);
      const [success] = Object.keys(operation?.responses ?? {});
      expect(`${given.status} ${given.status < 400 ? "" : given.body}`.trim()).toBe(success);
      expect(check({ method, path, ...given })).toEqual([]);
    } finally {
      await own?.close();
    }
  });
});

describe("the checker itself", () => {
  it.each([
    ["a field too many", { live: true, more: 1 }, /additional/],
    ["a field too few", { ready: undefined }, /required/],
    ["a value of another type", { writable: "yes" }, /boolean/],
  ])("sees %s", async (_fault, change, said) => {
    const body = JSON.stringify({ ...(await served.json<object>("/api/health")), ...change });
    const given = { method: "GET", path: "/api/health", status: 200, type: "application/json", body };
    expect(check(given).join()).toMatch(said);
    expect(check({ ...given, status: 201 }).join()).toMatch(/does not describe 201/);
    expect(check({ ...given, path: "/api/healthy" }).join()).toMatch(/is not described/);
    expect(check({ ...given, type: "text/html" }).join()).toMatch(/does not describe text/);
  });
});

describe("the page that shows it", () => {
  it("is served with its files, all of them from here", async () => {
    const page = await (await served.get("/api/docs")).text();
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) => address as string);
    expect(files).toHaveLength(3);
    for (const address of files) expect((await served.get(address)).status).toBe(200);
    expect(page).not.toMatch(/https?:/);
  });
});
