import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { canonicalJson } from "#contract/json";
import { openStore } from "#store/open";
import { start } from "./process.ts";

const KILLS = 10;

async function inNewFolder<T>(work: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), "passerelles-kill-"));
  try {
    return await work(dataDir);
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

/** Everything stored in a folder: its revision and its records as texts, in no order of the store's. */
async function contents(dataDir: string): Promise<{ revision: number; records: string[] }> {
  const store = await openStore({ dataDir });
  try {
    const { revision, info, ...shelves } = await store.snapshot();
    const records = [...Object.values(shelves).flat(), ...(info === null ? [] : [info])];
    return { revision, records: records.map((record) => canonicalJson(record)).sort() };
  } finally {
    await store.close();
  }
}

async function fileOf(dataDir: string): Promise<void> {
  while (!existsSync(join(dataDir, "passerelles.sqlite"))) await delay(1);
}

/** Lets a server start until it is ready, and end as it should. Answers the milliseconds from the file to readiness. */
async function wholeStart(dataDir: string): Promise<number> {
  const server = start({ PASSERELLES_DATA: dataDir });
  await fileOf(dataDir);
  const created = performance.now();
  await server.url();
  const milliseconds = performance.now() - created;
  server.process.kill("SIGTERM");
  await server.ended;
  return milliseconds;
}

async function killedAfter(dataDir: string, milliseconds: number): Promise<void> {
  const server = start({ PASSERELLES_DATA: dataDir });
  await fileOf(dataDir);
  await delay(milliseconds);
  server.process.kill("SIGKILL");
  expect(await server.ended).toBeNull();
}

const NOTHING = { revision: 0, records: [] };
let whole: Awaited<ReturnType<typeof contents>>;
let duration: number;
beforeAll(() =>
  inNewFolder(async (dataDir) => {
    duration = await wholeStart(dataDir);
    whole = await contents(dataDir);
  }),
);

test("a kill during the very first load leaves the whole load or none", async () => {
  expect(whole.revision).toBe(1);
  expect(whole.records.length).toBeGreaterThan(100);
  const left: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await inNewFolder(async (dataDir) => {
      await killedAfter(dataDir, (duration * kill) / KILLS);
      const found = await contents(dataDir);
      expect(found).toEqual(found.revision === 0 ? NOTHING : whole);
      left.push(found.revision);
    });
  }
  expect(left).toContain(0);
}, 120_000);

test("the start after a load that was killed makes it whole", () =>
  inNewFolder(async (dataDir) => {
    await killedAfter(dataDir, 0);
    expect(await contents(dataDir)).toEqual(NOTHING);
    await wholeStart(dataDir);
    expect(await contents(dataDir)).toEqual(whole);
  }));
