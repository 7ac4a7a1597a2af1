import express from "express";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Detail, PROBLEM_CODES, Problem, type ProblemBody, type ProblemCode } from "#contract/problem";
import { type Listening, listen } from "#http/listening";
import { renderProblems } from "#http/problems";

/** The values that each sentence takes; the others take none. */
const DETAILS: Partial<Record<ProblemCode, Detail>> = {
  "bad-request": { field: "limit", expected: "0–500" },
  "bad-lens": { parameter: "hubs", value: "perhaps" },
  forbidden: { scope: "territory" },
  "record-in-use": { n: 2 },
  "undo-conflict": { revision: 12 },
  conflict: { revision: 12 },
  "import-refused": { errors: 3 },
  "file-too-large": { size: 40, max: 32 },
  "too-many-requests": { seconds: 7 },
  "store-unavailable": { seconds: 5 },
};

const log: string[] = [];
let listening: Listening;

beforeAll(async () => {
  const app = express();
  app.get("/crash", () => {
    throw new Error("secret of the house");
  });
  app.get("/half", (_request, response) => {
    response.write("half");
    throw new Error("too late");
  });
  app.get("/:code", (request) => {
    const code = request.params.code as ProblemCode;
    throw new Problem(code, DETAILS[code]);
  });
  app.use(renderProblems(pino({ level: "info" }, { write: (line: string) => log.push(line) }), () => "a1b2c3d4"));
  listening = await listen(app, { port: 0, host: "127.0.0.1" });
});
afterAll(() => listening.close());

const ask = (path: string, language?: string) =>
  fetch(listening.url + path, { headers: language === undefined ? {} : { "Accept-Language": language } });

describe.each(PROBLEM_CODES)("%s", (code) => {
  test.each([
    ["fr", /(^| )(Ce|Cette|Le|La|Il|Votre|Rien|Trop|Tant|Une|erreurs) ?/],
    ["en", /\b(the|you|is|to|until|error|again)\b/i],
  ])("is a whole sentence in %s", async (language, words) => {
    const response = await ask(`/${code}`, language);
    const body = (await response.json()) as ProblemBody;
    const problem = new Problem(code);
    expect(response.status).toBe(problem.status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    expect(response.headers.get("Content-Language")).toBe(language);
    expect(response.headers.get("Vary")).toContain("Accept-Language");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.has("Retry-After")).toBe(problem.retriable);
    expect(Object.keys(body).sort()).toEqual(["code", "detail", "status", "title", "type", "values"]);
    expect(body).toMatchObject({ code, status: problem.status, type: `urn:passerelles:problem:${code}` });
    expect(body.values).toEqual(DETAILS[code] ?? {});
    expect(body.detail).toMatch(words);
    expect(body.detail).not.toMatch(/[{}]|undefined/);
    for (const value of Object.values(DETAILS[code] ?? {})) {
      if (value !== "territory") expect(body.detail).toContain(String(value));
    }
  });
});

test("the two languages say it differently, and French is spoken to those who prefer neither", async () => {
  const sentences = await Promise.all(
    [undefined, "fr-FR,fr;q=0.9,en;q=0.8", "en-GB,en;q=0.9,fr;q=0.5", "nl"].map(
      async (language) => ((await (await ask("/not-found", language)).json()) as ProblemBody).detail,
    ),
  );
  const [byDefault, french, english, dutch] = sentences;
  expect(french).toBe(byDefault);
  expect(dutch).toBe(byDefault);
  expect(english).not.toBe(byDefault);
});

test("a wait is told in seconds to those who may try again", async () => {
  expect((await ask("/too-many-requests")).headers.get("Retry-After")).toBe("7");
});

test("an unforeseen error is logged under the reference that the reader sees, and tells nothing else", async () => {
  log.length = 0;
  const response = await ask("/crash");
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(JSON.parse(text)).toMatchObject({ code: "internal-error" });
  expect(text).toContain("a1b2c3d4");
  expect(text).not.toMatch(/secret|\.ts|node:/);
  expect(log.join()).toContain("secret of the house");
  expect(log.join()).toContain("a1b2c3d4");
});

test("a client's fault is not logged as an error", async () => {
  log.length = 0;
  await ask("/bad-request");
  expect(log).toEqual([]);
});

test("an answer that fails half-way is cut off, not passed as whole", async () => {
  await expect(ask("/half").then((response) => response.text())).rejects.toThrow();
});
