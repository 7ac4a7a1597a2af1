import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve, SMALL } from "../http/support.ts";
import { CHROMIUM } from "./site.ts";

const PAGE = "<!doctype html><title>Page</title>";

/** Everything by which a page can make a browser send something, as far as it lets it. Runs in the page. */
async function tryToWrite(target: string): Promise<void> {
  const actors = `${target}/api/actors`;
  const undo = `${target}/api/revisions/1/undo`;
  const body = '{"name":"Intruse"}';
  const json = { "Content-Type": "application/json" };
  const post = (init: RequestInit, url = actors) => fetch(url, { method: "POST", ...init }).catch(() => null);
  await post({ body, headers: json });
  await post({ body, mode: "no-cors" });
  await post({ mode: "no-cors" }, undo);
  await post({ mode: "no-cors", referrerPolicy: "no-referrer", credentials: "include" }, undo);
  await fetch(`${actors}/epsilon`, { method: "DELETE", headers: { "If-Match": '"r1"' } }).catch(() => null);
  navigator.sendBeacon(actors, new Blob([body], { type: "text/plain" }));
  for (const [action, enctype] of [
    [actors, "text/plain"],
    [undo, "application/x-www-form-urlencoded"],
  ] as const) {
    const frame = Object.assign(document.createElement("iframe"), { name: `frame-${enctype}` });
    const form = Object.assign(document.createElement("form"), { method: "post", action, enctype, target: frame.name });
    document.body.append(frame, form);
    form.submit();
  }
}

describe.skipIf(CHROMIUM === null)("a browser of this computer (needs Chromium)", () => {
  let served: Served;
  let webRoot: string;
  let elsewhere: Server;
  let browser: Browser;
  let ports: { ours: string; theirs: number };
  beforeAll(async () => {
    webRoot = await mkdtemp(join(tmpdir(), "passerelles-foreign-"));
    await writeFile(join(webRoot, "index.html"), PAGE);
    served = await serve(SMALL, { webRoot });
    elsewhere = createServer((_request, response) => response.setHeader("Content-Type", "text/html").end(PAGE));
    elsewhere.listen(0, "127.0.0.1");
    await once(elsewhere, "listening");
    ports = { ours: new URL(served.url).port, theirs: (elsewhere.address() as AddressInfo).port };
    const args = ["--no-sandbox", "--host-resolver-rules=MAP attacker.example 127.0.0.1"];
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args });
  });
  afterAll(async () => {
    await browser.close();
    elsewhere.close();
    await served.close();
    await rm(webRoot, { recursive: true });
  });

  /** Statuses of what reached the server otherwise than by reading. */
  const answered = () =>
    served.log
      .map((line) => JSON.parse(line) as { method?: string; status?: number })
      .filter(({ method }) => method !== undefined && method !== "GET")
      .map(({ method, status }) => `${method} ${status}`);

  it.each([
    ["of another site", () => `http://attacker.example:${ports.theirs}/`, () => served.url],
    ["of another port", () => `http://127.0.0.1:${ports.theirs}/`, () => served.url],
    ["whose foreign name leads to us", () => `http://attacker.example:${ports.ours}/`, () => ""],
  ])("writes nothing for a page %s", async (_page, address, target) => {
    served.log.length = 0;
    const page = await browser.newPage();
    await page.goto(address());
    await page.evaluate(tryToWrite, target());
    // Three requests without a preflight, the beacon and the two forms.
    await expect.poll(() => answered().filter((answer) => answer === "POST 403").length).toBeGreaterThanOrEqual(6);
    await page.close();
    expect(answered().filter((answer) => !/ (?:400|403)$/.test(answer))).toEqual([]);
    expect(await served.store.head()).toBe(1);
  });

  it("writes for our own page", async () => {
    const page = await browser.newPage();
    await page.goto(served.url);
    const status = await page.evaluate(async () => {
      const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"name":"Invitée"}' };
      return (await fetch("/api/actors", init)).status;
    });
    await page.close();
    expect(status).toBe(201);
    expect(await served.store.head()).toBe(2);
  });
});
