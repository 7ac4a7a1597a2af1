import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { check, goldenFractions } from "../store/afterKill.ts";
import { start } from "./process.ts";
import { writerTo } from "./writer.ts";

const WRITES = 200;
const KILLS = 10;
const LANES = 4;

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "passerelles-kill-writes-"));
});
afterAll(() => rm(dataDir, { recursive: true }));

/** What one lane knows of its record: the names that a server has acknowledged or may have heard. */
interface Lane {
  id: string | null;
  version: number;
  acknowledged: string;
  /** Sent without an answer so far. */
  sent: string | null;
}

let names = 0;

/** Writes until the server is gone: a new record, then changes of it, each from the version that it was told. */
async function writeOn(url: string, lane: Lane, heard: () => void): Promise<void> {
  const { create, change } = writerTo(() => url);
  for (;;) {
    names += 1;
    lane.sent = `Acteur ${names}`;
    const fields = { name: lane.sent, id: lane.id ?? `lane-${names}` };
    const writing =
      lane.id === null ? create("actors", fields) : change(`actors/${lane.id}`, fields, `"r${lane.version}"`);
    const answer = await writing.catch(() => null);
    if (answer === null) return;
    expect([200, 201]).toContain(answer.status);
    Object.assign(lane, { id: fields.id, version: answer.body.version, acknowledged: lane.sent, sent: null });
    heard();
  }
}

/** Starts the server, writes until enough is acknowledged, and kills it amid the next writes. */
async function killedSession(lanes: Lane[], enough: number, milliseconds: number): Promise<number> {
  const server = start({ PASSERELLES_DATA: dataDir });
  const url = await server.url();
  let acknowledged = 0;
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  const writing = lanes.map((lane) =>
    writeOn(url, lane, () => {
      acknowledged += 1;
      if (acknowledged >= enough) resolve();
    }),
  );
  await reached;
  await pause(milliseconds);
  server.process.kill("SIGKILL");
  expect(await server.ended).toBeNull();
  await Promise.all(writing);
  return acknowledged;
}

test(`of ${WRITES} writes and ${KILLS} kills, every acknowledged one is there after, none is half there`, async () => {
  const finished: Lane[] = [];
  let acknowledged = 0;
  let cut = 0;
  for (const fraction of goldenFractions(KILLS)) {
    const lanes = Array.from({ length: LANES }, (): Lane => ({ id: null, version: 0, acknowledged: "", sent: null }));
    acknowledged += await killedSession(lanes, WRITES / KILLS, fraction * 20);
    cut += lanes.filter(({ sent }) => sent !== null).length;
    finished.push(...lanes.filter(({ id }) => id !== null));
    const { records } = check(dataDir);
    const stored = new Map(records.map(({ id, json }) => [id, JSON.parse(json).name]));
    for (const lane of finished) {
      // A write under way when the server died is there whole or not at all: nobody was told.
      expect([lane.acknowledged, lane.sent]).toContain(stored.get(lane.id as string));
    }
  }
  expect(acknowledged).toBeGreaterThanOrEqual(WRITES);
  expect(cut).toBeGreaterThan(KILLS);
  const server = start({ PASSERELLES_DATA: dataDir });
  const url = await server.url();
  for (const { id, acknowledged: name, sent } of finished) {
    const { record } = (await (await fetch(`${url}/api/actors/${id}`)).json()) as { record: { name: string } };
    expect([name, sent]).toContain(record.name);
  }
  server.process.kill("SIGTERM");
  expect(await server.ended).toBe(0);
}, 240_000);
