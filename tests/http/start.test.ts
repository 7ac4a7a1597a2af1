import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DatasetSummary, GraphResult } from "#contract/results";
import { openStore } from "#store/open";
import { start } from "./process.ts";
import { write } from "./support.ts";

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "passerelles-start-"));
});
afterAll(() => rm(dataDir, { recursive: true }));

async function summaryOf(url: string): Promise<DatasetSummary> {
  return (await fetch(`${url}/api/dataset`)).json() as Promise<DatasetSummary>;
}

test("the first start loads the seed, the second one finds it, both end when asked", async () => {
  const first = start({ PASSERELLES_DATA: dataDir });
  const loaded = await summaryOf(await first.url());
  expect(first.said()).toContain("seed/apes-2020");
  expect(loaded.revision).toBe(1);
  expect(loaded.counts.actor).toBeGreaterThan(50);
  expect(loaded.info?.fictional).toBe(false);
  first.process.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  // A clean stop leaves one file, no journal beside it.
  expect(await readdir(dataDir)).toEqual(["passerelles.sqlite"]);

  const second = start({ PASSERELLES_DATA: dataDir });
  const url = await second.url();
  expect(second.said()).not.toContain("seed/apes-2020");
  expect(await summaryOf(url)).toEqual(loaded);
  const graph = await fetch(`${url}/api/graph?v=1&hubs=include&initiatives=nodes`, { headers: { Prefer: "wait=30" } });
  expect(((await graph.json()) as GraphResult).nodes.id).toContain("apes");
  second.process.kill("SIGINT");
  expect(await second.ended).toBe(0);
});

test("what another process writes is in the next answer", async () => {
  const server = start({ PASSERELLES_DATA: dataDir });
  const url = await server.url();
  const before = await summaryOf(url);
  const store = await openStore({ dataDir });
  await write(store, "elsewhere", [{ kind: "actor", id: "newcomer", fields: { name: "Nouvelle venue" } }]);
  await store.close();
  const after = await summaryOf(url);
  expect(after.revision).toBe(before.revision + 1);
  expect(after.counts.actor).toBe(before.counts.actor + 1);
  const graph = await fetch(`${url}/api/graph`, { headers: { Prefer: "wait=30" } });
  expect(((await graph.json()) as GraphResult).nodes.id).toContain("newcomer");
  server.process.kill("SIGTERM");
  expect(await server.ended).toBe(0);
});

test("a stop during a computation, even said twice, is clean and does not wait for it", async () => {
  const server = start({ PASSERELLES_DATA: dataDir });
  const url = await server.url();
  const asking = fetch(`${url}/api/communities?runs=1000&hubs=include`, { headers: { Prefer: "wait=30" } });
  await fetch(`${url}/api/health`);
  server.process.kill("SIGINT");
  server.process.kill("SIGTERM");
  expect(await server.ended).toBe(0);
  await asking.catch(() => {});
  expect(await readdir(dataDir)).toEqual(["passerelles.sqlite"]);
});

test("a port that is taken is said in a sentence", async () => {
  const squatter = createServer().listen(0, "127.0.0.1");
  await once(squatter, "listening");
  const { port } = squatter.address() as AddressInfo;
  const server = start({ PASSERELLES_DATA: dataDir, PORT: String(port) });
  expect(await server.ended).toBe(1);
  expect(server.said()).toMatch(new RegExp(`^Le port ${port} est déjà pris.*\n$`));
  squatter.close();
});

test("a setting that cannot be used is said in a sentence that names it", async () => {
  const server = start({ PASSERELLES_DATA: dataDir, PORT: "http" });
  expect(await server.ended).toBe(1);
  expect(server.said()).toMatch(/^Le champ «\sPORT\s» n’est pas compris.*0–65535.*\n$/);
});
