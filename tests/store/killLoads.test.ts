import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "#store/open";
import { ROOT } from "../machine.ts";
import { check, fileOf, goldenFractions } from "./afterKill.ts";
import { actor, changeSet } from "./model.ts";

const KILLS = 50;
const root = mkdtempSync(join(tmpdir(), "passerelles-kill-loads-"));
afterAll(() => rmSync(root, { recursive: true }));

/** One record, acknowledged: what every load starts from. */
const start = join(root, "start");
const logOf = (dataDir: string) => statSync(`${fileOf(dataDir)}-wal`, { throwIfNoEntry: false })?.size ?? 0;

/** The command that loads the region of demonstration, in a process of its own. */
function startLoad(dataDir: string): { child: ChildProcess; said: () => string; ended: Promise<unknown> } {
  const args = [join(ROOT, "server/commands/cli.ts"), "load", join(ROOT, "seed/demo-region")];
  const child = spawn(process.execPath, args, { env: { ...process.env, PASSERELLES_DATA: dataDir } });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += String(chunk);
  });
  return { child, said: () => said, ended: once(child, "close") };
}

/** What a file holds after whatever happened to it: nothing of it may be damaged or half there. */
function contents(dataDir: string): { revision: number; records: number; digest: string } {
  const { revision, records } = check(dataDir);
  const digest = createHash("sha256").update(JSON.stringify(records)).digest("hex");
  return { revision, records: records.length, digest };
}

let whole: ReturnType<typeof contents>;
let before: ReturnType<typeof contents>;
let duration: number;
let logged = 0;
beforeAll(async () => {
  const store = await openStore({ dataDir: start });
  await store.apply(changeSet([actor("before")], { id: "before" }));
  await store.close();
  before = contents(start);
  const dataDir = join(root, "whole");
  cpSync(start, dataDir, { recursive: true });
  const started = performance.now();
  const load = startLoad(dataDir);
  const watch = setInterval(() => {
    logged = Math.max(logged, logOf(dataDir));
  }, 1);
  await load.ended;
  clearInterval(watch);
  duration = performance.now() - started;
  whole = contents(dataDir);
});

/** Kills a load: at a moment of its time, or once so much of its log is on disk, where the commit is under way. */
async function killedLoad(index: number, fraction: number): Promise<{ acknowledged: boolean; amidLog: boolean }> {
  const dataDir = join(root, `${index}`);
  cpSync(start, dataDir, { recursive: true });
  const load = startLoad(dataDir);
  if (index % 2 === 0) await Promise.race([pause((0.2 + 0.85 * fraction) * duration), load.ended]);
  else while (logOf(dataDir) <= fraction * logged && load.child.exitCode === null) await pause(1);
  load.child.kill("SIGKILL");
  await load.ended;
  const acknowledged = load.said().includes("Enregistré");
  const amidLog = logOf(dataDir) > 0;
  const found = contents(dataDir);
  expect([before, whole]).toContainEqual(found);
  if (acknowledged) expect(found).toEqual(whole);
  rmSync(dataDir, { recursive: true });
  return { acknowledged, amidLog: amidLog && found.revision === before.revision };
}

test(`of ${KILLS} loads of a region killed at any moment, each is there whole or not at all`, async () => {
  expect([before.records, whole.records]).toEqual([1, before.records + 8057]);
  const todo = goldenFractions(KILLS).entries();
  const outcomes: Awaited<ReturnType<typeof killedLoad>>[] = [];
  const lane = async () => {
    for (const [index, fraction] of todo) outcomes.push(await killedLoad(index, fraction));
  };
  await Promise.all([lane(), lane()]);
  expect(outcomes).toHaveLength(KILLS);
  expect(outcomes.filter(({ acknowledged }) => !acknowledged).length).toBeGreaterThan(KILLS / 2);
  expect(outcomes.filter(({ amidLog }) => amidLog).length).toBeGreaterThan(KILLS / 10);
}, 240_000);
