import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "#commands/cli";
import { openStore } from "#store/open";
import type { Store } from "#store/port";
import { workbook } from "./intake/workbooks.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "passerelles-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => openStore({ dataDir: join(folder, "data") });

async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function command(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  return { code: await run(args, { print, open, now: () => "2026-01-01T00:00:00.000Z" }), lines };
}

const SOURCES = "identifiant;nom;date\nenquete;Enquête;2020\n";
const ACTORS =
  "identifiant;nom;type;commune;source\na;Alpha;Association;Lille;Enquête\nb;Bêta;Coopérative;Roubaix;enquete\n";
const LINKS = "type;de;vers;depuis;source\nCoopération;alpha;BÊTA;03/2019;enquete\n";

describe("files", () => {
  test("of several kinds are one load: each may name what the others hold", async () => {
    const paths = [
      await file("sources.csv", SOURCES),
      await file("acteurs.csv", ACTORS),
      await file("liens.csv", LINKS),
    ];
    const { code, lines } = await command("load", ...paths);
    expect(lines.slice(-3)).toEqual([
      "Aucune erreur, aucun avertissement.",
      "4 ajouts, aucun changement, rien d’inchangé.",
      "Enregistré : révision n° 1.",
    ]);
    expect(code).toBe(0);
    await withStore(async (store) => {
      const { links, actors } = await store.snapshot();
      expect(links).toMatchObject([{ kind: "cooperates", from: "a", to: "b", since: "2019-03", sourceId: "enquete" }]);
      expect(actors[0]).toMatchObject({ communeInsee: "59350", epci: "200093201", sourceId: "enquete" });
      expect((await store.revisions(0))[0]?.origin).toEqual({
        by: "load",
        source: "acteurs.csv, liens.csv, sources.csv",
      });
    });
    expect((await command("load", ...paths)).lines.at(-1)).toContain("Rien n’a changé");
  });

  test("of one workbook load sheet by sheet, and check without writing", async () => {
    const sheets = {
      Sources: [
        ["identifiant", "nom", "date"],
        ["enquete", "Enquête", { day: "2020-12-31" }],
      ],
    };
    const path = await file("tout.xlsx", workbook(sheets));
    const { code, lines } = await command("check", path);
    expect([code, lines.at(-1)]).toEqual([0, "1 ajout, aucun changement, rien d’inchangé."]);
    expect(await withStore((store) => store.head())).toBe(0);
  });

  test("update the columns that they have, of records that are there", async () => {
    await command("load", await file("sources.csv", SOURCES), await file("acteurs.csv", ACTORS));
    const path = await file("sites.csv", "id,website\na,https://a.example.org\n");
    expect((await command("load", path)).lines.slice(-2)).toEqual([
      "Aucun ajout, 1 changement, rien d’inchangé.",
      "Enregistré : révision n° 2.",
    ]);
    await withStore(async (store) => {
      const stored = await store.get("actor", "a");
      expect(stored?.record).toMatchObject({ name: "Alpha", website: "https://a.example.org", communeInsee: "59350" });
    });
  });

  test("replace a source: what it no longer says goes, what others say stays", async () => {
    const all = [await file("sources.csv", SOURCES), await file("acteurs.csv", `${ACTORS}c;Gamma;;;\n`)];
    await command("load", ...all);
    const fewer = await file("acteurs.csv", ACTORS.split("\n").slice(0, 2).join("\n"));
    const { lines } = await command("load", "--replace", "enquete", fewer);
    expect(lines.at(-1)).toBe("Enregistré : révision n° 2.");
    await withStore(async (store) => {
      expect((await store.snapshot()).actors.map(({ id }) => id).sort()).toEqual(["a", "c"]);
    });
  });

  test("replacing a source that holds an edit by hand is refused", async () => {
    await command("load", await file("sources.csv", SOURCES));
    await command("load", await file("acteurs.csv", ACTORS));
    const fewer = await file("acteurs.csv", ACTORS.split("\n").slice(0, 2).join("\n"));
    await withStore((store) =>
      store.apply({
        id: "edit",
        author: "local",
        summary: "",
        at: "2026-01-02T00:00:00.000Z",
        origin: { by: "hand" },
        patches: [{ kind: "actor", id: "b", fields: { name: "Bêta et compagnie" } }],
      }),
    );
    const { code, lines } = await command("load", "--replace", "enquete", fewer);
    expect([code, lines[1]]).toEqual([1, expect.stringContaining("« Bêta et compagnie » a été modifié à la main")]);
  });

  test("that are not there are named", async () => {
    const { code, lines } = await command("check", join(folder, "absent.csv"));
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toContain("absent.csv");
  });
});
