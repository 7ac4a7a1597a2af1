import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findStrace, ROOT } from "../machine.ts";
import { writerTo } from "./writer.ts";

const strace = findStrace();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "passerelles-sync-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the server under strace while `work` talks to it; answers the lines of the trace. */
async function traced(work: (url: string) => Promise<void>): Promise<string[]> {
  const trace = join(folder, "trace");
  const calls = "trace=fsync,fdatasync,read,recvfrom,write,writev,sendto";
  const args = ["-f", "-y", "-s", "40", "-e", calls, "-o", trace, process.execPath, join(ROOT, "server/main.ts")];
  const env = { ...process.env, PASSERELLES_DATA: join(folder, "data"), PORT: "0" };
  // A group of its own, so that strace and the server can be ended together.
  const child = spawn(strace as string, args, { env, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  while (!said.includes("http://")) said += String((await once(child.stdout, "data"))[0]);
  await work((/http:\/\/\S+/.exec(said) as RegExpExecArray)[0]);
  process.kill(-(child.pid as number), "SIGTERM");
  await once(child, "close");
  return (await readFile(trace, "utf8")).split("\n");
}

/** Counts the syncs of the database or its log that began and succeeded within these lines. */
function syncsIn(lines: string[]): number {
  return lines.filter((line, at) => {
    const [, thread, rest] = /^(\d+) +f(?:data)?sync\(\d+<[^>]*passerelles\.sqlite(?:-wal)?>(.*)$/.exec(line) ?? [];
    if (rest === undefined) return false;
    const end = rest.includes("unfinished")
      ? lines.slice(at).find((later) => later.startsWith(`${thread} `) && later.includes("sync resumed"))
      : rest;
    return end?.trimEnd().endsWith("= 0") ?? false;
  }).length;
}

test.skipIf(strace === null)(
  "an acknowledgement leaves after the log of the database is on the disk (needs strace)",
  async () => {
    const statuses: number[] = [];
    const lines = await traced(async (url) => {
      const { create, change, remove } = writerTo(() => url);
      statuses.push((await create("actors", { name: "Neuve", id: "neuve" })).status);
      statuses.push((await change("actors/neuve", { name: "Autre" }, '"r2"')).status);
      statuses.push((await remove("actors/neuve", '"r3"')).status);
    });
    expect(statuses).toEqual([201, 200, 200]);
    for (const [request, answer] of [
      ["POST /api/actors", "HTTP/1.1 201"],
      ["PATCH /api/actors", "HTTP/1.1 200"],
      ["DELETE /api/actors", "HTTP/1.1 200"],
    ] as const) {
      const asked = lines.findIndex((line) => line.includes(request));
      const answered = lines.findIndex((line, at) => at > asked && line.includes(answer));
      expect(asked).toBeGreaterThan(0);
      expect(answered).toBeGreaterThan(asked);
      expect(syncsIn(lines.slice(asked, answered))).toBeGreaterThan(0);
    }
  },
  120_000,
);
