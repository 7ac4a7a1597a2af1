import { once } from "node:events";
import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LENS_PARAMETERS } from "#contract/lensCodec";
import { type Served, serve, SMALL } from "./support.ts";

let served: Served;
beforeAll(async () => {
  served = await serve(SMALL);
});
afterAll(() => served.close());

/** Sends bytes as they are, since fetch tidies addresses up; answers the status, or null when the server hung up. */
async function raw(target: string, method = "GET", extra = ""): Promise<number | null> {
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.setEncoding("latin1").on("data", (text: string) => {
    answer += text;
  });
  socket.on("error", () => {});
  socket.write(`${method} ${target} HTTP/1.1\r\nHost: x\r\n${extra}Connection: close\r\n\r\n`, "latin1");
  await once(socket, "close");
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(answer) ?? [];
  return status === undefined ? null : Number(status);
}

const isAlive = async () => (await served.get("/api/health")).status === 200;

test.each([
  ["climbing", "/../../etc/passwd", 404],
  ["climbing, escaped", "/%2e%2e/%2e%2e/etc/passwd", 404],
  ["climbing, twice escaped", "/%252e%252e/etc/passwd", 404],
  ["climbing behind a slash in disguise", "/assets/..%2f..%2fpackage.json", 404],
  ["climbing with backslashes", "/assets/..%5c..%5cpackage.json", 404],
  ["climbing in the API", "/api/actors/..%2Fhealth", 404],
  ["a NUL", "/index.html%00.png", 404],
  ["a NUL in an id", "/api/actors/a%00b", 404],
  ["a line feed", "/api/actors/a%0Ab", 404],
  ["a malformed escape", "/api/actors/%E0%A4%A", 400],
  ["a lone percent", "/%", 400],
  ["escapes that are not UTF-8", "/api/actors/%ff", 400],
  ["two slashes", "//api/health", 404],
  ["another host's address", "http://example.org/api/nothing", 404],
  ["an asterisk", "*", 404],
  ["a dot file", "/.env", 404],
  ["a source file", "/server/main.ts", 404],
  ["an id as an object's own word", "/api/actors/__proto__", 404],
  ["a code as an object's own word", "/api/territories/constructor", 404],
  ["a measure as an object's own word", "/api/measures/toString", 404],
  ["a job nobody started", "/api/jobs/none", 404],
  ["the events of a job nobody started", "/api/jobs/none/events", 404],
  ["an unknown resource", "/api/nothing", 404],
  ["the API itself", "/api", 404],
  ["an address of 9,000 characters", `/api/search?q=${"a".repeat(9000)}`, 400],
  ["a header of 20,000 characters", `/api/search?q=${"a".repeat(20_000)}`, 431],
  ["a long query", `/api/search?q=${"a".repeat(300)}`, 400],
  ["an unknown parameter", "/api/actors?page=2", 400],
  ["an unknown parameter of the lens", "/api/graph?colour=red", 400],
  ["a parameter as an object's own word", "/api/graph?__proto__=1", 400],
  ["a parameter with brackets", "/api/graph?hubs[a]=include", 400],
  ["a parameter twice", "/api/actors?limit=1&limit=2", 400],
  ["a lens parameter twice", "/api/graph?hubs=include&hubs=exclude", 400],
  ["the revision of a list", "/api/actors?revision=1", 400],
  ["a negative limit", "/api/actors?limit=-1", 400],
  ["a limit over 500", "/api/actors?limit=501", 400],
  ["a limit in words", "/api/actors?limit=all", 400],
  ["an empty limit", "/api/actors?limit=", 400],
  ["an offset with an exponent", "/api/actors?offset=1e3", 400],
  ["a revision that never was", "/api/graph?revision=12345", 404],
  ["a negative revision", "/api/graph?revision=-1", 400],
  ["a revision with decimals", "/api/graph?revision=1.5", 400],
  ["too many to set aside", `/api/graph?remove=${Array.from({ length: 21 }, (_, at) => `a${at}`).join(",")}`, 400],
  ["a bad date", "/api/graph?asOf=2020-02-30", 400],
  ["two clocks", "/api/graph?asOf=2020-01-01&from=2019-01-01&to=2020-01-01", 400],
  ["more runs than allowed", "/api/communities?runs=100000", 400],
  ["SQL", "/api/actors?q=%27%29%3B%20DROP%20TABLE%20records%3B--", 200],
  ["words of the search engine", "/api/search?q=NEAR(a%20b)%20OR%20%22", 200],
  ["a query of signs", "/api/search?q=%F0%9F%92%A5%E2%80%AE%00", 200],
])("%s is answered with its own status", async (_name, target, status) => {
  expect(await raw(target)).toBe(status);
  expect(await isAlive()).toBe(true);
});

test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])(
  "%s is refused with a sentence that names what is offered",
  async (method) => {
    expect(await raw("/api/graph", method, "Content-Length: 0\r\n")).toBe(400);
    if (method === "TRACE") return;
    const { response, body } = await served.problem("/api/graph", { method });
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
    expect(body).toMatchObject({ code: "bad-request", status: 400 });
    expect(body.detail).toContain(method);
  },
);

test("a body that is announced and never sent does not hold the server", async () => {
  for (const target of ["/api/graph", "/api/actors"]) {
    const status = await raw(target, "POST", "Content-Type: application/json\r\nContent-Length: 2\r\n");
    expect(status).toBe(target === "/api/actors" ? 403 : 400);
  }
  expect(await isAlive()).toBe(true);
});

test("what is not HTTP is turned away", async () => {
  expect(await raw("/ HTTP/9.9\r\nX: y", "\u0016\u0003\u0001")).toBe(400);
  expect(await isAlive()).toBe(true);
});

test("HEAD is answered everywhere like GET, without a body", async () => {
  for (const path of ["/api/health", "/api/actors", "/api/graph", "/api/nothing"]) {
    const response = await fetch(served.url + path, { method: "HEAD" });
    expect(response.status).toBe((await served.get(path)).status);
    expect(await response.text()).toBe("");
  }
});

const PATHS = [
  "dataset",
  "actors",
  "links",
  "territories",
  "search",
  "graph",
  "measures/degree",
  "communities",
  "brokers",
  "revisions",
].map((name) => `/api/${name}`);

const parameterName = fc.oneof(
  fc.constantFrom(...LENS_PARAMETERS, "q", "limit", "offset", "revision", "node", "level", "embed"),
  fc.string({ maxLength: 12, unit: "binary" }),
);
const parameterValue = fc.oneof(
  fc.constantFrom(
    "",
    "1",
    "0",
    "-1",
    "include",
    "nodes",
    "cooperates,funds",
    "2020-12-31",
    "a~b",
    "02",
    "9".repeat(30),
  ),
  fc.string({ maxLength: 40, unit: "binary" }),
);

test("whatever the query, an answer is never the server's failure", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...PATHS),
      fc.array(fc.tuple(parameterName, parameterValue), { maxLength: 5 }),
      async (path, pairs) => {
        const query = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
        const response = await served.get(`${path}?${query}`, { Prefer: "wait=30" });
        const body = await response.json();
        expect(response.status).toBeLessThan(500);
        if (response.status >= 400) expect(body).toMatchObject({ status: response.status });
      },
    ),
    { numRuns: 400, seed: 20 },
  );
  expect(await isAlive()).toBe(true);
  expect(served.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test("whatever the path, an answer is never the server's failure", async () => {
  const segment = fc.oneof(
    fc.constantFrom("api", "actors", "..", "%2e%2e", "%2F", "%5C", "%00", "%", "%zz", "jobs", "events", "", "."),
    fc.string({ maxLength: 8 }).map((text) => text.replace(/[\s?#]/g, "")),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { maxLength: 6 }), async (segments) => {
      const status = await raw(`/${segments.join("/")}`);
      expect(status).toBeLessThan(500);
      expect(status).toBeGreaterThanOrEqual(200);
    }),
    { numRuns: 300, seed: 21 },
  );
  expect(await isAlive()).toBe(true);
});
