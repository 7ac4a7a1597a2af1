import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ImportReport, TableGuide } from "#contract/imports";
import type { ProblemBody } from "#contract/problem";
import type { RevisionChanges } from "#contract/writes";
import { asCsv, asXlsx, EXPECTED } from "../unit/intake/thirtyFaults.ts";
import { workbook } from "../unit/intake/workbooks.ts";
import { type Served, SMALL, serve } from "./support.ts";

let served: Served;
beforeEach(async () => {
  served = await serve(SMALL);
});
afterEach(() => served.close());

const CSV = "text/csv";

async function send(
  query: Record<string, string>,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: ImportReport & ProblemBody }> {
  const response = await fetch(`${served.url}/api/imports?${new URLSearchParams(query)}`, {
    method: "POST",
    body: body as BodyInit,
    headers: { "Content-Type": CSV, ...headers },
  });
  return { status: response.status, body: (await response.json()) as ImportReport & ProblemBody };
}

const check = (file: string, body: string | Uint8Array, more: Record<string, string> = {}) =>
  send({ dryRun: "true", file, ...more }, body);
const load = (file: string, body: string | Uint8Array, revision: number) =>
  send({ file }, body, { "If-Match": `"r${revision}"` });

const TWO = "identifiant;nom;commune\nalpha;Alpha et compagnie;Lille\nzeta;Zêta;Roubaix\nbeta;Beta;\n";

describe("a dry run", () => {
  test("says what would be added, changed and left, and writes nothing", async () => {
    const { status, body } = await check("acteurs.csv", TWO);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: "checked", errors: 0, warnings: 0, revision: 1 });
    expect(body.preview).toMatchObject({ added: 1, changed: 2, unchanged: 0 });
    expect(body.preview.changes[0]).toMatchObject({
      id: "alpha",
      before: { name: "Alpha" },
      after: { name: "Alpha et compagnie" },
    });
    expect(body.tables).toMatchObject([{ name: "acteurs.csv", kind: "actor", rows: 3 }]);
    expect(body.tables[0]?.columns).toContainEqual({
      header: "commune",
      field: "commune",
      suggestion: null,
      example: "Lille",
    });
    expect(await served.store.head()).toBe(1);
  });

  test("of a file with errors answers all of them, nothing more", async () => {
    const { status, body } = await check("acteurs.csv", "nom;comune\nAlpha;Lille\n");
    expect([status, body.state, body.errors]).toEqual([200, "refused", 1]);
    expect(body.issues).toMatchObject([
      { code: "unknown-column", line: 1, column: "comune", detail: { suggestion: "commune" } },
    ]);
    expect(body.tables[0]?.columns[1]).toMatchObject({ field: null, suggestion: "commune" });
    expect(body.preview).toMatchObject({ added: 0, changes: [] });
  });

  test("reads columns as it is told, and the kind", async () => {
    const columns = JSON.stringify({ Truc: "name", Couleur: "" });
    const { body } = await check("export.csv", "Truc;Couleur\nNeuf;bleu\n", { kind: "actors", columns });
    expect(body).toMatchObject({ state: "checked", preview: { added: 1 } });
  });

  test.each([
    ["csv", asCsv],
    ["xlsx", asXlsx],
  ])("of a %s with thirty faults and one says each, with its line and column", async (kind, bytes) => {
    const before = await served.store.snapshot();
    const { body } = await check(`acteurs.${kind}`, bytes());
    const said = body.issues
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map(({ line, column, code }) => `${line} ${column ?? "–"} ${code}`);
    expect(said).toEqual(EXPECTED);
    expect(JSON.stringify(body.issues)).not.toMatch(/Durand|Dupont|06 12|contact@/);
    expect(await served.store.snapshot()).toEqual(before);
  });
});

describe("an import", () => {
  test("is one revision in the name of its file, and nothing when it comes again", async () => {
    const done = await load("acteurs.csv", TWO, 1);
    expect([done.status, done.body.state, done.body.revision]).toEqual([200, "applied", 2]);
    const { revision, changes } = await served.json<RevisionChanges>("/api/revisions/2");
    expect(revision).toMatchObject({
      author: "local",
      summary: "acteurs.csv",
      origin: { by: "load", source: "acteurs.csv" },
    });
    expect(changes).toHaveLength(3);
    const again = await load("acteurs.csv", TWO, 2);
    expect([again.body.state, again.body.revision]).toEqual(["unchanged", 2]);
  });

  test("of the data package's own files changes nothing in what it loaded", async () => {
    const seed = await readFile("seed/apes-2020/sources.csv");
    expect((await load("sources.csv", seed, 1)).body).toMatchObject({ state: "applied", preview: { added: 1 } });
  });

  test("of a workbook may refer to what is stored, by id or by name", async () => {
    const sheets = {
      Liens: [
        ["type", "de", "vers", "source", "depuis"],
        ["Coopération", "alpha", "Gamma", "report", 2019],
      ],
    };
    const { body } = await load("liens.xlsx", workbook(sheets), 1);
    expect(body).toMatchObject({
      state: "applied",
      preview: { added: 1, changes: [{ after: { from: "alpha", to: "gamma", since: "2019" } }] },
    });
  });

  test("with errors writes nothing and says them", async () => {
    const { status, body } = await load("liens.csv", "type;de;vers;source\nCoopération;alpha;personne;report\n", 1);
    expect([status, body.state]).toEqual([200, "refused"]);
    expect(body.issues).toMatchObject([{ code: "unknown-actor", line: 2, column: "vers" }]);
    expect(await served.store.head()).toBe(1);
  });

  test("starts from the revision that was checked", async () => {
    expect(await send({ file: "a.csv" }, TWO)).toMatchObject({ status: 428, body: { code: "version-required" } });
    expect(await load("a.csv", TWO, 7)).toMatchObject({ status: 412, body: { code: "conflict" } });
    expect(await served.store.head()).toBe(1);
  });

  test("does not write over an edit by hand since the same file was loaded", async () => {
    await load("acteurs.csv", TWO, 1);
    await fetch(`${served.url}/api/actors/alpha`, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", "If-Match": '"r2"' },
      body: JSON.stringify({ name: "Alpha, corrigé" }),
    });
    const { body } = await check("acteurs.csv", TWO);
    expect(body.issues).toMatchObject([
      { code: "conflict-with-hand", line: 2, column: "nom", detail: { name: "Alpha, corrigé", revision: 3 } },
    ]);
    const website = "identifiant;site web\nalpha;https://alpha.example.org\n";
    expect((await check("acteurs.csv", website)).body.state).toBe("checked");
  });
});

describe("after an undo", () => {
  const undo = (revision: number) => fetch(`${served.url}/api/revisions/${revision}/undo`, { method: "POST" });

  test("of the load, the same file comes again", async () => {
    await load("acteurs.csv", TWO, 1);
    expect((await undo(2)).status).toBe(200);
    expect((await load("acteurs.csv", TWO, 3)).body).toMatchObject({ state: "applied", revision: 4 });
  });

  test("of an edit by hand, nothing of it is in the way", async () => {
    await load("acteurs.csv", TWO, 1);
    const { status } = await fetch(`${served.url}/api/actors/alpha`, {
      method: "PATCH",
      headers: { "Content-Type": "application/json", "If-Match": '"r2"' },
      body: JSON.stringify({ name: "Alpha, corrigé" }),
    });
    expect([status, (await undo(3)).status]).toEqual([200, 200]);
    const other = TWO.replace("Alpha et compagnie", "Alpha et associés");
    expect((await check("acteurs.csv", other)).body).toMatchObject({ state: "checked", preview: { changed: 1 } });
  });
});

describe("what is no import", () => {
  test.each([
    ["no file name", {}, CSV],
    ["a path", { file: "../a.csv" }, CSV],
    ["an unknown kind", { file: "a.csv", kind: "figures" }, CSV],
    ["columns that are no table", { file: "a.csv", columns: "[1]" }, CSV],
    ["another parameter", { file: "a.csv", force: "true" }, CSV],
    ["another type", { file: "a.csv" }, "application/json"],
  ])("is refused: %s", async (_name, query, type) => {
    const { status, body } = await send({ dryRun: "true", ...query }, TWO, { "Content-Type": type });
    expect([status, body.code]).toEqual([400, "bad-request"]);
  });

  test("is a body beyond 32 MB", async () => {
    const { status, body } = await check("a.csv", new Uint8Array(32_000_001));
    expect([status, body.code]).toEqual([413, "file-too-large"]);
    expect(body.detail).toContain("33");
  });

  test("comes from another site", async () => {
    const { status } = await send({ dryRun: "true", file: "a.csv" }, TWO, { Origin: "https://ailleurs.example" });
    expect(status).toBe(403);
  });
});

test("checks beyond two at a time are asked to come back", async () => {
  const rows = `nom\n${Array.from({ length: 5_000 }, (_, index) => `Acteur ${index}`).join("\n")}`;
  const answers = await Promise.all([1, 2, 3].map((n) => check(`acteurs${n}.csv`, rows, { kind: "actors" })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
});

describe("templates", () => {
  test.each(["fr", "en"])("in %s load as they are, all five together, each marked as fictional", async (lang) => {
    const guides = await served.json<TableGuide[]>("/api/templates");
    expect(guides.map(({ plural }) => plural)).toEqual(["actors", "collectivities", "initiatives", "links", "sources"]);
    let revision = 1;
    for (const plural of ["sources", "actors", "collectivities", "initiatives", "links"]) {
      const response = await served.get(`/api/templates/${plural}.csv?lang=${lang}`);
      const text = await response.text();
      expect(text).toMatch(/fictif|fictional/i);
      const { body } = await load(`${plural}.csv`, text, revision);
      expect(body.issues).toEqual([]);
      expect(body).toMatchObject({ state: "applied", preview: { added: 1 } });
      revision = body.revision;
    }
  });

  test("guide says which values a column takes, in both languages", async () => {
    const guides = await served.json<TableGuide[]>("/api/templates");
    const level = guides[1]?.columns.find(({ field }) => field === "level");
    expect(level).toMatchObject({ required: true, type: "value", header: { fr: "niveau", en: "level" } });
    expect(level?.values).toContainEqual({
      code: "PNR",
      fr: "Parc naturel régional (PNR)",
      en: "Regional nature park (PNR)",
    });
    for (const { columns } of guides) {
      for (const { explanation } of columns) expect(explanation.fr && explanation.en).toBeTruthy();
    }
  });
});
