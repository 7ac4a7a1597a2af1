import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "#store/open";
import type { Store } from "#store/port";
import { connect } from "#store/sqlite/connection";
import { conformance } from "./conformance.ts";
import { actor, changeSet, deletion, link, ring, source } from "./model.ts";

const root = mkdtempSync(join(tmpdir(), "passerelles-store-"));
const opened: Store[] = [];
const lasting: Store[] = [];
let folders = 0;

function newFolder(): string {
  folders += 1;
  return join(root, `${folders}`, "data");
}

async function openIn(dataDir: string): Promise<Store> {
  const store = await openStore({ dataDir });
  opened.push(store);
  return store;
}

const fileOf = (dataDir: string) => join(dataDir, "passerelles.sqlite");

const closeAll = (stores: Store[]) => Promise.all(stores.splice(0).map((store) => store.close()));

/** A store opened inside a test closes with it, one that a whole group reads lasts. */
beforeEach(() => {
  lasting.push(...opened.splice(0));
});

afterEach(() => closeAll(opened));

afterAll(async () => {
  await closeAll(lasting);
  rmSync(root, { recursive: true });
});

conformance("SQLite", async () => {
  const dataDir = newFolder();
  const store = await openIn(dataDir);
  const reopen = async () => {
    await store.close();
    return openIn(dataDir);
  };
  return { store, reopen };
});

function counts(dataDir: string): Record<string, unknown> {
  const db = new DatabaseSync(fileOf(dataDir), { readOnly: true });
  const tables = ["records", "refs", "revisions", "changes", "words"];
  const rows = tables.map((table) => [table, db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n]);
  db.close();
  return Object.fromEntries(rows);
}

test("a connection has the settings that durability relies on", () => {
  const db = connect(join(root, "settings.sqlite"));
  const pragma = (name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  expect(pragma("journal_mode")).toBe("wal");
  expect(pragma("synchronous")).toBe(2);
  expect(pragma("foreign_keys")).toBe(1);
  expect(pragma("trusted_schema")).toBe(0);
  expect(pragma("busy_timeout")).toBe(0);
  expect(pragma("user_version")).toBe(2);
  db.close();
});

test("a file from before revisions had an origin says that they were loads", async () => {
  const dataDir = newFolder();
  const store = await openIn(dataDir);
  await store.apply(changeSet([actor("a")], { summary: "Réseau « d’été »" }));
  await store.close();
  const db = new DatabaseSync(fileOf(dataDir));
  db.exec("ALTER TABLE revisions DROP COLUMN origin; PRAGMA user_version = 1");
  db.close();
  const again = await openIn(dataDir);
  expect(await again.revisions(0)).toMatchObject([{ number: 1, origin: { by: "load", source: "Réseau « d’été »" } }]);
  expect(await again.apply(changeSet([actor("b")]))).toMatchObject({ number: 2, origin: { by: "hand" } });
});

test("the file refuses a reference to nothing by itself", () => {
  const db = connect(join(root, "keys.sqlite"));
  db.exec("BEGIN; INSERT INTO refs (source, target) VALUES ('a', 'b')");
  expect(() => db.exec("COMMIT")).toThrow(/FOREIGN KEY/);
  db.close();
});

test("a closed store leaves one file and answers that it is closed", async () => {
  const dataDir = newFolder();
  const store = await openIn(dataDir);
  const written = store.apply(changeSet(ring(100)));
  await store.close();
  await store.close();
  expect(await written).toMatchObject({ number: 1 });
  expect(readdirSync(dataDir)).toEqual(["passerelles.sqlite"]);
  await expect(store.head()).rejects.toMatchObject({ code: "store-unavailable", detail: { seconds: 5 } });
  await expect(store.apply(changeSet([]))).rejects.toMatchObject({ code: "store-unavailable" });
});

test("a refused set leaves no row in any table", async () => {
  const dataDir = newFolder();
  const store = await openIn(dataDir);
  await store.apply(changeSet(ring(10)));
  const before = counts(dataDir);
  expect(before).toEqual({ records: 21, refs: 40, revisions: 1, changes: 21, words: 21 });
  const large = [...ring(200), link("last", "r0", "nobody")];
  await expect(store.apply(changeSet(large))).rejects.toMatchObject({ code: "bad-request" });
  await expect(store.apply(changeSet([actor("new"), deletion("source", "s")]))).rejects.toMatchObject({
    code: "record-in-use",
  });
  expect(counts(dataDir)).toEqual(before);
});

test("the file of a newer version is refused with a clear cause, and left as it is", async () => {
  const dataDir = newFolder();
  await (await openIn(dataDir)).close();
  const db = new DatabaseSync(fileOf(dataDir));
  db.exec("PRAGMA user_version = 99");
  db.close();
  const problem = await openStore({ dataDir }).catch((error) => error);
  expect(problem).toMatchObject({ code: "store-unavailable" });
  expect(problem.cause.message).toMatch(/newer version of Passerelles: its schema is 99/);
  expect(readdirSync(dataDir)).toEqual(["passerelles.sqlite"]);
});

test("what is not a database is refused", async () => {
  const dataDir = newFolder();
  await (await openIn(dataDir)).close();
  writeFileSync(fileOf(dataDir), "id;nom\n".repeat(500));
  await expect(openStore({ dataDir })).rejects.toMatchObject({
    code: "store-unavailable",
    cause: { message: "file is not a database" },
  });
});

test("two stores on one file see each other's writes", async () => {
  const dataDir = newFolder();
  const [one, two] = [await openIn(dataDir), await openIn(dataDir)];
  const sets = Array.from({ length: 10 }, (_, index) => changeSet([source("s"), actor(`a${index}`)]));
  await Promise.all(sets.map((set, index) => (index % 2 === 0 ? one : two).apply(set)));
  expect([await one.head(), await two.head()]).toEqual([10, 10]);
  expect(await one.snapshot()).toEqual(await two.snapshot());
});

test("of writers to two stores on one file who saw the same version, one wins", async () => {
  const dataDir = newFolder();
  const stores = [await openIn(dataDir), await openIn(dataDir)] as const;
  await stores[0].apply(changeSet([actor("a")]));
  for (let version = 1; version <= 5; version += 1) {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, writer) =>
        (stores[writer % 2] as Store).apply(
          changeSet([actor("a", { name: `${version}-${writer}` })], { expect: [{ id: "a", version }] }),
        ),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const losers = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(losers.map(({ reason }) => reason.code)).toEqual(Array.from({ length: 7 }, () => "conflict"));
  }
});

test("a writer waits for the lock while readers are served, then gives up after five seconds", async () => {
  const dataDir = newFolder();
  const store = await openIn(dataDir);
  await store.apply(changeSet([actor("a")]));
  const other = new DatabaseSync(fileOf(dataDir));
  const hold = () => other.exec("BEGIN IMMEDIATE");
  hold();
  let settled = false;
  const written = store.apply(changeSet([actor("b")])).finally(() => {
    settled = true;
  });
  await pause(300);
  expect((await store.snapshot()).actors).toHaveLength(1);
  const second = await openIn(dataDir);
  expect(await second.head()).toBe(1);
  expect(settled).toBe(false);
  other.exec("ROLLBACK");
  expect(await written).toMatchObject({ number: 2 });
  hold();
  await expect(store.apply(changeSet([actor("c")]))).rejects.toMatchObject({
    code: "store-unavailable",
    detail: { seconds: 5 },
    retriable: true,
  });
  other.exec("ROLLBACK");
  other.close();
  expect(await store.apply(changeSet([actor("c")]))).toMatchObject({ number: 3 });
});

test("a large write keeps neither the event loop nor readers waiting", async () => {
  const store = await openIn(newFolder());
  await store.apply(changeSet([actor("a")]));
  let writing = true;
  const written = store.apply(changeSet(ring(3000))).finally(() => {
    writing = false;
  });
  let readsMeanwhile = 0;
  while (writing) {
    await store.get("actor", "a");
    readsMeanwhile += 1;
  }
  await written;
  expect(readsMeanwhile).toBeGreaterThan(10);
});
