import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { patched } from "#contract/changes";
import { Problem } from "#contract/problem";
import { ISSUE_WORDS } from "#contract/words/issues";
import { LOCALES, say } from "#contract/words/say";
import { check } from "#intake/check";
import { readPackage } from "#intake/door";
import { readCsv } from "#intake/readers/csv";
import { fieldsOf } from "#intake/rules/fields";
import type { TableKind } from "#intake/table";

const KINDS: TableKind[] = ["source", "actor", "collectivity", "initiative", "link", "figure"];

/** Checks bytes as files; every fault can be said, every patch makes a valid record. */
function checkAnything(files: { kind: TableKind; bytes: Uint8Array }[]): { patches: number; issues: number } {
  const { patches, issues } = check(
    files.map(({ kind, bytes }, index) => ({ kind, table: readCsv(`${index}-${kind}.csv`, bytes) })),
  );
  for (const { code, detail } of issues) {
    for (const locale of LOCALES) say(ISSUE_WORDS[locale][code], detail, locale);
  }
  for (const patch of patches) patched(null, patch);
  return { patches: patches.length, issues: issues.length };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const asEveryKind = (bytes: Uint8Array) => checkAnything(KINDS.map((kind) => ({ kind, bytes })));

/** Values that are wrong nearly everywhere. */
const ODD = [
  "x".repeat(2100),
  "-1",
  "9".repeat(400),
  "31/02/2020",
  "2691",
  "1E14",
  "constructor",
  "__proto__",
  "a|b",
  "—",
];

/** Values that are right for a column; for the others a short text is. */
const RIGHT: Record<string, string[]> = {
  kind: ["association", "project", "cooperates", "supports"],
  level: ["CC", "commune"],
  communeInsee: ["", "59350", "62549", "76217"],
  epci: ["", "", "200093201", "245900758"],
  arrondissement: ["", "", "595"],
  departement: ["", "", "59"],
  geoPrecision: ["", "", "commune", "epci", "region"],
  siret: ["", "73282932000074"],
  siren: ["", "200093201"],
  rna: ["", "W591234567"],
  themes: ["", "housing", "housing|environment"],
  territories: ["", "59|200093201"],
  sourceId: ["s"],
};
const DATES = ["date", "activeFrom", "activeTo", "since", "until", "tiesCheckedOn", "checkedOn", "engagedSince"];

function right(kind: TableKind, column: string): string[] {
  if (column === "id") return Array.from({ length: 50 }, (_, index) => `r-${index}`);
  if (column === "from" || column === "to") return kind === "link" ? ["a", "b", "c"] : ["", "2020"];
  if (DATES.includes(column)) return ["2019-02", "03/2020", "2020"];
  if (["page", "value", "intensity", "year"].includes(column)) return column === "year" ? ["2020"] : ["1", "2"];
  const optional = !fieldsOf(kind).get(column)?.required;
  return RIGHT[column] ?? (optional ? [""] : ["Œuvre", "A B"]);
}

/** A table of some of the columns of a kind, its values mostly right. */
const plausible = fc.constantFrom(...KINDS).chain((kind) => {
  const fields = [...fieldsOf(kind)];
  const needed = fields.filter(([, { required }]) => required).map(([column]) => column);
  return fc.subarray(fields.map(([column]) => column)).chain((some) => {
    const columns = [...new Set([...needed, ...some])];
    const cells = columns.map((column) =>
      fc.oneof({ weight: 60, arbitrary: fc.constantFrom(...right(kind, column)) }, fc.constantFrom(...ODD)),
    );
    return fc
      .array(fc.tuple(...cells), { minLength: 1, maxLength: 5 })
      .map((rows) => ({ kind, text: [columns, ...rows].map((row) => row.join(";")).join("\n") }));
  });
});

/** What the rows of a plausible table may refer to. */
const AROUND = [
  { kind: "source" as const, bytes: bytesOf("id,name,date\ns,S,2020") },
  { kind: "actor" as const, bytes: bytesOf("id,name\na,A\nb,B\nc,C") },
];

describe("whatever the bytes", () => {
  test("reading ends in patches or in faults that can be said", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void asEveryKind(bytes)));
  });

  test("so does any text with separators, quotation marks and odd characters", () => {
    const text = fc.string({
      unit: fc.constantFrom("id", "name", "a", ",", ";", "\t", '"', "\n", "\r", "\0", "é", "\u{1F600}", "|"),
    });
    fc.assert(
      fc.property(text, (one) => void asEveryKind(bytesOf(one))),
      { numRuns: 500 },
    );
  });

  test("so does any table of known columns", () => {
    const counts = { patches: 0, issues: 0 };
    const property = fc.property(plausible, ({ kind, text }) => {
      const { patches, issues } = checkAnything([...AROUND, { kind, bytes: bytesOf(text) }]);
      counts.patches += patches;
      counts.issues += issues;
    });
    fc.assert(property, { numRuns: 1000 });
    // Both ways out were taken often.
    expect(counts.patches).toBeGreaterThan(1000);
    expect(counts.issues).toBeGreaterThan(1000);
  });
});

describe("whatever the descriptor", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "passerelles-intake-"));
    await writeFile(join(folder, "actors.csv"), "id,name\na,A\n");
  });
  afterAll(() => rm(folder, { recursive: true }));

  const described = async (descriptor: string | Uint8Array) => {
    await writeFile(join(folder, "datapackage.json"), descriptor);
    return readPackage(folder);
  };
  const about = { publisher: "Apes", fictional: false, referenceDate: "2020-12-31", lens: {} };
  const valid = { title: "Essai", resources: [{ path: "actors.csv" }], passerelles: about };

  test("a package says what it is, and that is a patch too", async () => {
    const { info, patches } = await described(JSON.stringify(valid));
    expect(info).toEqual({ id: "dataset", name: "Essai", ...about });
    expect(patches.map(({ kind, id }) => [kind, id])).toEqual([
      ["dataset", "dataset"],
      ["actor", "a"],
    ]);
  });

  test("a package that does not say so holds records only", async () => {
    const { info, patches } = await described(JSON.stringify({ ...valid, passerelles: undefined }));
    expect([info, patches.map(({ kind }) => kind)]).toEqual([null, ["actor"]]);
  });

  test.each([
    ["no title", { ...valid, title: undefined }, "datapackage.json title"],
    ["no resources", { ...valid, resources: [] }, "datapackage.json resources"],
    ["a day that is none", { ...valid, passerelles: { ...about, referenceDate: "2020-02-30" } }, /referenceDate$/],
    ["a lens that is none", { ...valid, passerelles: { ...about, lens: { hubs: "maybe" } } }, /lens$/],
    ["an unknown member", { ...valid, passerelles: { ...about, licences: "MIT" } }, /licences$/],
    [
      "an unknown file",
      { ...valid, resources: [{ path: "actors.csv" }, { path: "people.csv" }] },
      /resources\.1\.path$/,
    ],
  ])("a descriptor with %s is a problem that names the member", async (_, descriptor, field) => {
    const problem = await described(JSON.stringify(descriptor)).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: "bad-request", detail: { field: expect.stringMatching(field) } });
  });

  test.each([
    "../actors.csv",
    "/etc/actors.csv",
    "a/../../actors.csv",
    "..\\actors.csv",
    "C:/actors.csv",
    "http://a.fr/actors.csv",
  ])("no resource is read outside the package: %s", async (path) => {
    await expect(described(JSON.stringify({ ...valid, resources: [{ path }] }))).rejects.toMatchObject({
      code: "bad-request",
    });
  });

  test("no link leads outside the package", async () => {
    await symlink("/etc/hostname", join(folder, "links.csv"));
    const { issues } = await described(JSON.stringify({ ...valid, resources: [{ path: "links.csv" }] }));
    expect(issues).toMatchObject([{ code: "empty-file", file: "links.csv" }]);
  });

  test("a resource that is not there is a fault of that file", async () => {
    const { issues } = await described(JSON.stringify({ ...valid, resources: [{ path: "sub/links.csv" }] }));
    expect(issues).toEqual([{ code: "empty-file", severity: "error", file: "sub/links.csv", detail: {} }]);
  });

  test("any other bytes are a problem, nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.uint8Array()), async (bytes) => {
        await expect(described(bytes)).rejects.toBeInstanceOf(Problem);
      }),
      { numRuns: 50 },
    );
  });
});
