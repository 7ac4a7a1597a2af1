import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "#commands/cli";
import { openStore } from "#store/open";
import type { Store } from "#store/port";
import { ROOT } from "../../machine.ts";

const SEED = join(ROOT, "seed/apes-2020");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "passerelles-export-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs a command on the store of that name; answers its exit code and its last line. */
async function command(store: string, ...words: string[]): Promise<[code: number, said: string]> {
  const lines: string[] = [];
  const code = await run(words, {
    print: (line) => void lines.push(line),
    open: () => openStore({ dataDir: join(folder, store) }),
    now: () => "2026-01-01T00:00:00.000Z",
  });
  return [code, lines.at(-1) ?? ""];
}

async function inStore<T>(store: string, read: (store: Store) => Promise<T>): Promise<T> {
  const opened = await openStore({ dataDir: join(folder, store) });
  try {
    return await read(opened);
  } finally {
    await opened.close();
  }
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

test("what was taken away is loaded again: the same data elsewhere, nothing new at home", async () => {
  const taken = join(folder, "taken");
  await command("home", "load", SEED);
  expect((await command("home", "export", "--package", taken))[0]).toBe(0);
  expect((await readdir(taken)).sort()).toEqual([
    "actors.csv",
    "collectivities.csv",
    "datapackage.json",
    "figures.csv",
    "initiatives.csv",
    "links.csv",
    "sources.csv",
  ]);
  expect((await command("home", "load", taken))[1]).toMatch(/^Rien n’a changé/);
  expect((await command("elsewhere", "load", taken))[1]).toMatch(/^Enregistré.*\s1\.$/);
  const [home, elsewhere] = [
    await inStore("home", (store) => store.snapshot()),
    await inStore("elsewhere", (store) => store.snapshot()),
  ];
  for (const shelf of ["actors", "collectivities", "initiatives", "sources", "links", "figures"] as const) {
    expect([...elsewhere[shelf]].sort(byId)).toEqual([...home[shelf]].sort(byId));
  }
  expect(elsewhere.info).toEqual(home.info);
});

test("the package says what it is: title, publisher, date, columns with their types and lists", async () => {
  const taken = join(folder, "taken");
  await command("home", "load", SEED);
  await command("home", "export", "--package", taken);
  const descriptor = JSON.parse(await readFile(join(taken, "datapackage.json"), "utf8"));
  expect(descriptor).toMatchObject({
    title: "Rapport d’activité 2020 de l’Apes, première saisie",
    version: "1",
    created: "2026-01-01T00:00:00.000Z",
    passerelles: { publisher: "Apes", fictional: false, referenceDate: "2020-12-31" },
  });
  const fieldsOf = (name: string) =>
    descriptor.resources.find((resource: { name: string }) => resource.name === name).schema.fields;
  expect(fieldsOf("links")).toContainEqual({
    name: "intensity",
    type: "integer",
    constraints: { minimum: 1, maximum: 4 },
  });
  expect(fieldsOf("collectivities")).toContainEqual({
    name: "level",
    type: "string",
    constraints: { required: true, enum: expect.arrayContaining(["CC", "metropole"]) },
  });
  expect(fieldsOf("figures")).toContainEqual({ name: "value", type: "number", constraints: { required: true } });
});

test("nothing is written over what a folder holds, nor from an empty store", async () => {
  await command("home", "load", SEED);
  await writeFile(join(folder, "mine.txt"), "");
  expect(await command("home", "export", "--package", folder)).toEqual([1, expect.stringContaining("n’est pas vide")]);
  expect(await command("nobody", "export", "--package", join(folder, "new"))).toEqual([
    1,
    expect.stringContaining("La base est vide"),
  ]);
  expect((await command("home", "export", join(folder, "new")))[0]).toBe(2);
});
