import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "#commands/cli";
import { load } from "#commands/load";
import type { ChangeSet } from "#contract/changes";
import { emptyDataset } from "#contract/dataset";
import { openStore } from "#store/open";
import type { Store } from "#store/port";

const CASES = join(import.meta.dirname, "..", "golden", "intake");
const CLEAN = join(CASES, "clean");
const FAULTY = join(CASES, "links");
const by = { author: "essai", at: "2026-01-01T00:00:00.000Z" };

let folder: string;
let dataDir: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "passerelles-commands-"));
  dataDir = join(folder, "data");
});
afterEach(() => rm(folder, { recursive: true }));

async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ dataDir });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Runs a command; answers its exit code and its lines. */
async function command(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  return { code: await run(args, { print, open: () => openStore({ dataDir }), now: () => by.at }), lines };
}

describe("loading a package", () => {
  test("makes one revision that says who, when and what", () =>
    withStore(async (store) => {
      const { input, revision } = await load(store, [CLEAN], by);
      expect(revision).toMatchObject({
        number: 1,
        ...by,
        summary: "Un paquet sans faute",
        origin: { by: "load", source: "Un paquet sans faute" },
        changes: 12,
      });
      expect(input.rows).toMatchObject({ actor: 3, link: 3 });
      const { actors, info } = await store.snapshot();
      expect(info?.referenceDate).toBe("2020-12-31");
      expect(actors.find(({ name }) => name === "Cœur d’œuvre")).toMatchObject({ epci: "200093201", aliases: [] });
    }));

  test("twice makes no second revision", () =>
    withStore(async (store) => {
      await load(store, [CLEAN], by);
      expect((await load(store, [CLEAN], by)).revision).toBeNull();
      expect(await store.head()).toBe(1);
    }));

  test("heard twice on one state, as by two servers that start together, is applied once", () =>
    withStore(async (store) => {
      const heard: ChangeSet[] = [];
      const apply = (changes: ChangeSet) => {
        heard.push(changes);
        return store.apply(changes);
      };
      const emptyStill: Store = { ...facade(store), snapshot: async () => emptyDataset(), apply };
      await load(emptyStill, [CLEAN], by);
      expect((await load(emptyStill, [CLEAN], by)).revision).toMatchObject({ number: 1 });
      expect(new Set(heard.map(({ id }) => id)).size).toBe(1);
      expect(await store.head()).toBe(1);
    }));

  test("over an edit by hand is refused at the cell that would undo it", () =>
    withStore(async (store) => {
      await load(store, [CLEAN], by);
      const id = "oeuvre-laitiere";
      const patches = [{ kind: "actor" as const, id, fields: { name: "Autre nom" } }];
      await store.apply({ id: "edit", summary: "", origin: { by: "hand" }, ...by, patches });
      await expect(load(store, [CLEAN], by)).rejects.toMatchObject({
        cause: { issues: [{ code: "conflict-with-hand", line: 6, column: "name", detail: { revision: 2 } }] },
      });
      expect(await store.get("actor", id)).toMatchObject({ record: { name: "Autre nom" } });
    }));

  test("with one error writes nothing and says what is wrong", () =>
    withStore(async (store) => {
      await expect(load(store, [FAULTY], by)).rejects.toMatchObject({
        code: "import-refused",
        detail: { errors: 19 },
        cause: { patches: [], issues: expect.arrayContaining([expect.objectContaining({ code: "loop-link" })]) },
      });
      expect(await store.head()).toBe(0);
    }));

  test("keeps what columns that are not there would have said", () =>
    withStore(async (store) => {
      await load(store, [CLEAN], by);
      await cp(CLEAN, join(folder, "partial"), { recursive: true });
      const partial = join(folder, "partial");
      const text = await readFile(join(partial, "actors.csv"), "utf8");
      const names = text
        .replace("name,aliases", "name,website")
        .replace("Village|La Visitation", "https://visitation.fr");
      await writeFile(join(partial, "actors.csv"), names);
      await load(store, [partial], by);
      expect((await store.get("actor", "village-de-la-visitation-62758"))?.record).toMatchObject({
        aliases: ["Village", "La Visitation"],
        website: "https://visitation.fr",
      });
    }));
});

function facade(store: Store): Store {
  return {
    close: () => store.close(),
    health: () => store.health(),
    head: () => store.head(),
    snapshot: (revision) => store.snapshot(revision),
    get: (kind, id) => store.get(kind, id),
    list: (kind, options) => store.list(kind, options),
    search: (q, limit) => store.search(q, limit),
    apply: (changes) => store.apply(changes),
    revisions: (from) => store.revisions(from),
    changes: (revision) => store.changes(revision),
    changesOf: (id) => store.changesOf(id),
  };
}

describe("the command line", () => {
  test("checks a package and says each fault at its place, in French", async () => {
    const { code, lines } = await command("check", FAULTY);
    expect(code).toBe(1);
    expect(lines).toContain(
      "links.csv, ligne 8. Ce lien part de « apes » et y revient. Corrigez l’un des deux acteurs, ou retirez la ligne.",
    );
    expect(lines.find((line) => line.startsWith("links.csv, ligne 6"))).toMatch(
      /^links\.csv, ligne 6, colonne « to »\. /,
    );
    expect(lines.slice(-2)).toEqual([
      "Lu : 1 source, 6 acteurs, 2 collectivités, 1 initiative, 17 liens.",
      "19 erreurs, aucun avertissement.",
    ]);
  });

  test("checks without writing", async () => {
    const { code, lines } = await command("check", CLEAN);
    expect([code, lines.at(-1)]).toEqual([0, "Aucune erreur, aucun avertissement."]);
    expect(await withStore((store) => store.head())).toBe(0);
  });

  test("marks warnings, which do not block", async () => {
    const { lines } = await command("check", join(CASES, "places"));
    expect(lines[0]).toMatch(/^actors\.csv, ligne 4, colonne « communeInsee »\. Avertissement : « Marconne »/);
  });

  test("loads a package, then says that nothing changed", async () => {
    expect((await command("load", CLEAN)).lines.at(-1)).toBe("Enregistré : révision n° 1.");
    const again = await command("load", CLEAN);
    expect(again.code).toBe(0);
    expect(again.lines.at(-1)).toMatch(/^Rien n’a changé : .*\(révision n° 1\)\.$/);
  });

  test("refuses to load a package with errors", async () => {
    const { code, lines } = await command("load", FAULTY);
    expect([code, lines.at(-1)]).toEqual([1, expect.stringMatching(/^19 erreurs trouvées : rien n’a été enregistré/)]);
    expect(await withStore((store) => store.head())).toBe(0);
  });

  test("says in one sentence that a folder is no package", async () => {
    const { code, lines } = await command("check", folder);
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toContain("datapackage.json");
  });

  test.each([
    [[]],
    [["check"]],
    [["chek", CLEAN]],
    [["check", CLEAN, "--x"]],
    [["load", "--replace", "x"]],
    [["constructor", CLEAN]],
  ])("shows how to use it when it does not understand %j", async (args) => {
    const { code, lines } = await command(...args);
    expect([code, lines[0]]).toEqual([2, "Usage :"]);
  });
});
