import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openStore } from "#store/open";
import { actor, byId, changeSet, ring } from "./model.ts";

const ACTORS = 1500;
const KILLS = 10;
const root = mkdtempSync(join(tmpdir(), "passerelles-kill-"));

afterAll(() => rmSync(root, { recursive: true }));

const fileOf = (dataDir: string) => join(dataDir, "passerelles.sqlite");

/** Starts a load in a process of its own. */
function startLoad(dataDir: string) {
  const script = fileURLToPath(new URL("./loader.ts", import.meta.url));
  const child = spawn(process.execPath, [script, dataDir, `${ACTORS}`], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += String(chunk);
  });
  const hears = (word: string) => said.includes(`${word}\n`);
  const heard = async (word: string) => {
    while (!hears(word)) {
      if (child.exitCode !== null) throw new Error(`The load ended without saying "${word}".`);
      await Promise.race([once(child.stdout, "data"), exited]);
    }
  };
  return { child, exited, hears, heard };
}

/** Ten fractions in no order, the same on every run: multiples of the golden ratio modulo 1. */
const fractions = Array.from({ length: KILLS }, (_, index) => ((index + 1) * 0.6180339887) % 1);

async function openWithOneActor(dataDir: string): Promise<void> {
  const store = await openStore({ dataDir });
  await store.apply(changeSet([actor("before")]));
  await store.close();
}

async function durationOfLoad(): Promise<number> {
  const dataDir = join(root, "whole");
  await openWithOneActor(dataDir);
  const load = startLoad(dataDir);
  await load.heard("loading");
  const start = performance.now();
  await load.heard("loaded");
  const duration = performance.now() - start;
  await load.exited;
  return duration;
}

const logSize = (dataDir: string) => statSync(`${fileOf(dataDir)}-wal`, { throwIfNoEntry: false })?.size ?? 0;

/** Waits until the commit begins to reach the disk, or the load is over. */
async function writingBegins(dataDir: string, over: () => boolean): Promise<void> {
  while (logSize(dataDir) === 0 && !over()) await pause(1);
}

function checkIntegrity(dataDir: string): void {
  const db = new DatabaseSync(fileOf(dataDir));
  expect(db.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  expect(db.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  db.exec("INSERT INTO words (words) VALUES ('integrity-check')");
  db.close();
}

test("a load killed at any moment is there whole or not at all", { timeout: 120_000 }, async () => {
  let duration = await durationOfLoad();
  let interrupted = 0;
  for (const [index, fraction] of fractions.entries()) {
    const dataDir = join(root, `${index}`);
    await openWithOneActor(dataDir);
    const load = startLoad(dataDir);
    await load.heard("loading");
    if (index % 2 === 0) await pause(fraction * duration);
    else await writingBegins(dataDir, () => load.hears("loaded"));
    load.child.kill("SIGKILL");
    await load.exited;
    const answered = load.hears("loaded");
    if (!answered) interrupted += 1;
    // The machine may be less busy than when the load was timed.
    else if (index % 2 === 0) duration *= 0.6;

    const store = await openStore({ dataDir });
    const dataset = await store.snapshot();
    await store.close();
    const whole = dataset.revision === 2;
    expect(Object.keys(byId(dataset))).toHaveLength(whole ? 1 + ring(ACTORS).length : 1);
    if (answered) expect(whole).toBe(true);
    checkIntegrity(dataDir);
  }
  expect(interrupted).toBeGreaterThanOrEqual(3);
});
