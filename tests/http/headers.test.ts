import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ring, type Served, serve } from "./support.ts";

let served: Served;
let webRoot: string;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), "passerelles-page-"));
  await mkdir(join(webRoot, "assets"));
  await writeFile(join(webRoot, "index.html"), "<!doctype html><title>Page</title>");
  await writeFile(join(webRoot, "favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  await writeFile(join(webRoot, "assets", "index-a1b2.js"), `export default "${"x".repeat(5000)}";`);
  served = await serve(ring(60), { webRoot, embed: "'self' https://www.example.org" });
});
afterAll(async () => {
  await served.close();
  await rm(webRoot, { recursive: true });
});

const POLICY =
  "default-src 'self';img-src 'self' data: blob:;object-src 'none';base-uri 'none';form-action 'self';style-src-elem 'self';frame-ancestors 'self'";

test.each(["/", "/api/health", "/api/nothing", "/assets/index-a1b2.js"])(
  "%s carries the security headers",
  async (path) => {
    const { headers } = await served.get(path);
    expect(headers.get("Content-Security-Policy")).toBe(POLICY);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
    for (const absent of ["X-Powered-By", "X-Frame-Options", "Strict-Transport-Security", "Server"]) {
      expect(headers.has(absent)).toBe(false);
    }
  },
);

test("only an embedded page may be framed by those who are named", async () => {
  const frames = async (path: string) =>
    /frame-ancestors (.*)$/.exec((await served.get(path)).headers.get("Content-Security-Policy") ?? "")?.[1];
  expect(await frames("/?embed=1")).toBe("'self' https://www.example.org");
  expect(await frames("/?lang=fr&embed=1")).toBe("'self' https://www.example.org");
  expect(await frames("/?embed=0")).toBe("'self'");
  expect(await frames("/?q=embed=1")).toBe("'self'");
});

test.each(["/", "/reseau", "/reseau/", "/a/b-c/d_e", "/index.html"])(
  "%s is the page, asked for again each time",
  async (path) => {
    const response = await served.get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<title>Page</title>");
    expect(response.headers.get("Content-Type")).toContain("text/html");
    expect(response.headers.get("Cache-Control")).toBe("no-cache");
  },
);

test("files named by their content are kept for good", async () => {
  const response = await served.get("/assets/index-a1b2.js");
  expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  expect((await served.get("/favicon.svg")).headers.get("Cache-Control")).toBe("no-cache");
});

test.each(["/assets/missing.js", "/missing.js"])("%s is not answered by the page", async (path) => {
  const { response, body } = await served.problem(path);
  expect(response.status).toBe(404);
  expect(body.code).toBe("not-found");
});

test("without a built page its address is not found", async () => {
  const bare = await serve([]);
  try {
    expect((await bare.problem("/")).body.code).toBe("not-found");
  } finally {
    await bare.close();
  }
});

test("JSON is compressed for those who take it", async () => {
  const response = await served.get("/api/actors", { "Accept-Encoding": "gzip" });
  expect(response.headers.get("Content-Encoding")).toBe("gzip");
  expect(response.headers.get("Vary")).toContain("Accept-Encoding");
  expect((await served.get("/api/actors", { "Accept-Encoding": "identity" })).headers.has("Content-Encoding")).toBe(
    false,
  );
});

test("the log tells paths and never what was searched", async () => {
  await served.get("/api/search?q=tartempion");
  const lines = served.log.join("");
  expect(lines).toContain("/api/search");
  expect(lines).not.toContain("tartempion");
});
