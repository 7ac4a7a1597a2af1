import { describe, expect, test } from "vitest";
import { checkGiven } from "#intake/files";
import { NOTHING_STORED } from "#intake/view";
import { workbook, workbookParts, type ZipEntry, zip } from "./workbooks.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const parts = workbookParts({ Acteurs: [["nom"], ["Alpha"]] });
const more = (...entries: ZipEntry[]) => zip([...parts, ...entries]);
const instead = (name: string, data: string | Uint8Array) =>
  zip(parts.map((part) => (part.name === name ? { ...part, data } : part)));
const zeros = (mebibytes: number) => new Uint8Array(mebibytes * 2 ** 20);
const sheet = (body: string) => instead(SHEET, `<worksheet><sheetData>${body}</sheetData></worksheet>`);

const codesOf = async (bytes: Uint8Array, name = "x.xlsx") =>
  (await checkGiven([{ name, bytes }], {}, NOTHING_STORED)).report.issues.map(({ code }) => code);

const HOSTILE: [name: string, code: string, bytes: Buffer][] = [
  ["one part of 65 MiB", "archive-bomb", more({ name: "xl/big.xml", data: zeros(65) })],
  ["three parts of 50 MiB", "archive-bomb", more(...[1, 2, 3].map((n) => ({ name: `xl/${n}.xml`, data: zeros(50) })))],
  ["201 entries", "archive-bomb", zip(Array.from({ length: 201 }, (_, n) => ({ name: `xl/${n}.xml`, data: "x" })))],
  [
    "a part that announces 10 bytes of its 60 MiB",
    "corrupt-file",
    more({ name: "xl/lie.xml", data: zeros(60), announced: 10 }),
  ],
  [
    "a part that announces more than it holds",
    "corrupt-file",
    more({ name: "xl/lie.xml", data: "x", announced: 1000 }),
  ],
  ["a part that announces 4 GiB", "archive-bomb", more({ name: "xl/lie.xml", data: "x", announced: 0xfffffff0 })],
  ["more entries than it holds", "corrupt-file", zip(parts, { count: 150 })],
  ["65,535 entries announced", "archive-bomb", zip(parts, { count: 65_534 })],
  ["a name that climbs", "corrupt-file", more({ name: "../../etc/passwd.xml", data: "x" })],
  ["an absolute name", "corrupt-file", more({ name: "/etc/passwd.xml", data: "x" })],
  ["a name with backslashes", "corrupt-file", more({ name: "..\\..\\x.xml", data: "x" })],
  ["the same part twice", "corrupt-file", more({ name: SHEET, data: "x" })],
  ["a part with a password", "protected-file", more({ name: "xl/secret.xml", data: "x", encrypted: true })],
  [
    "entities that multiply",
    "unsafe-xml",
    instead(SHEET, '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'),
  ],
  [
    "a DTD from elsewhere",
    "unsafe-xml",
    instead("xl/workbook.xml", '<!DOCTYPE x SYSTEM "https://example.org/x.dtd"><workbook/>'),
  ],
  ["XML in UTF-16", "unsafe-xml", instead(SHEET, Buffer.from("\uFEFF<worksheet/>", "utf16le"))],
  ["XML that says it is in UTF-7", "unsafe-xml", instead(SHEET, '<?xml version="1.0" encoding="UTF-7"?><worksheet/>')],
  ["a cell in the last column", "check-stopped", sheet('<row r="1"><c r="XFD1" t="str"><v>x</v></c></row>')],
  ["a row beyond all rows", "check-stopped", sheet('<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>')],
];

describe("a workbook with", () => {
  test.each(HOSTILE)("%s is refused: %s", async (_name, code, bytes) => {
    const before = process.memoryUsage().arrayBuffers;
    const started = process.cpuUsage();
    expect(await codesOf(bytes)).toEqual([code]);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(200);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 24);
  });

  test("a part that its directory does not name is read without it", async () => {
    const hidden = { name: "xl/worksheets/sheet9.xml", data: zeros(60), hidden: true };
    expect(await codesOf(more(hidden))).toEqual([]);
  });

  test("empty cells with a format up to the last column is read", async () => {
    const body = '<row r="1"><c r="A1" t="inlineStr"><is><t>nom</t></is></c><c r="XFD1" s="1"/></row>';
    const row = '<row r="2"><c r="A2" t="inlineStr"><is><t>Alpha</t></is></c></row>';
    expect(await codesOf(sheet(body + row))).toEqual([]);
  });
});

describe("a file that is", () => {
  const ole = (text: string) => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(text, "utf16le")]);
  test.each([
    ["protected by a password", "protected-file", ole("EncryptedPackage"), "x.xlsx"],
    ["a workbook of the former format", "unsupported-format", ole("Workbook"), "x.xls"],
    ["an archive of something else", "unsupported-format", zip([{ name: "a.txt", data: "x" }]), "x.zip"],
    ["a PDF", "unsupported-format", Buffer.from("%PDF-1.7"), "x.pdf"],
    ["cut in the middle", "corrupt-file", workbook({ A: [["nom"], ["x"]] }).subarray(0, 300), "x.xlsx"],
    ["empty", "empty-file", Buffer.alloc(0), "x.csv"],
    ["a workbook without a value", "empty-file", workbook({ Feuil1: [] }), "x.xlsx"],
    ["beyond 32 MB", "file-too-large", Buffer.alloc(32_000_001), "x.csv"],
    ["a table of something else", "unknown-table", Buffer.from("bonjour;salut\n1;2\n"), "x.csv"],
  ])("%s is refused: %s", async (_name, code, bytes, name) => {
    expect(await codesOf(bytes, name)).toEqual([code]);
  });
});

describe("a cell of a workbook", () => {
  const patches = async (header: string[], ...rows: Parameters<typeof workbook>[0][string]) =>
    (await checkGiven([{ name: "a.xlsx", bytes: workbook({ Acteurs: [header, ...rows] }) }], {}, NOTHING_STORED))
      .patches;

  test("is a date as its day, a number with all its digits, a text as it is", async () => {
    const header = ["identifiant", "nom", "actif depuis", "actif jusqu'à", "SIRET", "code INSEE", "page"];
    const [patch] = await patches(header, [
      "a",
      "  Été & <Cie> ",
      { day: "2012-02-29" },
      2015,
      73282932000074,
      "02691",
      12,
    ]);
    expect(patch?.fields).toMatchObject({
      name: "Été & <Cie>",
      activeFrom: "2012-02-29",
      activeTo: "2015",
      siret: "73282932000074",
      communeInsee: "02691",
      page: 12,
    });
  });

  test("that lost its first zeros is told to come from a spreadsheet", async () => {
    const bytes = workbook({
      Acteurs: [
        ["nom", "SIRET", "code INSEE"],
        ["A", 5550018500016, null],
        ["B", null, 2691],
      ],
    });
    const { report } = await checkGiven([{ name: "a.xlsx", bytes }], {}, NOTHING_STORED);
    expect(report.issues).toMatchObject([
      { code: "bad-siret", line: 2, column: "SIRET", detail: { why: "spreadsheet" } },
      { code: "unknown-commune", line: 3, column: "code INSEE", detail: { candidates: "Saint-Quentin (02691)" } },
    ]);
  });

  test("with a formula is refused at its place, whatever it last showed", async () => {
    const bytes = workbook({
      Acteurs: [
        ["nom", "description"],
        ["A", null],
        ["B", { formula: 'HYPERLINK("x")', result: "vu" }],
      ],
    });
    const { report } = await checkGiven([{ name: "a.xlsx", bytes }], {}, NOTHING_STORED);
    expect(report.issues).toMatchObject([
      { code: "formula-cell", file: "a.xlsx (Acteurs)", line: 3, column: "description" },
    ]);
  });

  test("is at its line, blank rows counted", async () => {
    const bytes = workbook({ Acteurs: [[], ["nom", "page"], [], ["A", "x"]] });
    const { report } = await checkGiven([{ name: "a.xlsx", bytes }], {}, NOTHING_STORED);
    expect(report.issues).toMatchObject([{ code: "bad-number", line: 4 }]);
  });
});

test("sheets that are no tables are left out and said; those that are become one load", async () => {
  const bytes = workbook({
    "Lisez-moi": [["Bonjour"], ["Voici"]],
    Sources: [
      ["identifiant", "nom", "date"],
      ["s", "S", 2020],
    ],
    Acteurs: [
      ["nom", "source"],
      ["Alpha", "S"],
    ],
    Feuil4: [],
  });
  const { report, patches } = await checkGiven([{ name: "tout.xlsx", bytes }], {}, NOTHING_STORED);
  expect(report.issues).toMatchObject([{ code: "unknown-table", severity: "warning", file: "tout.xlsx (Lisez-moi)" }]);
  expect(patches.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["source s", "actor alpha"]);
});

test("what is said of a file holds for its only table, or for all where none tells what it is", async () => {
  const kinds = async (bytes: Buffer) =>
    (await checkGiven([{ name: "x.xlsx", bytes }], { kind: "initiative" }, NOTHING_STORED)).report.tables.map(
      ({ kind }) => kind,
    );
  const rows = [
    ["nom", "type"],
    ["A", "Projet"],
  ];
  expect(await kinds(workbook({ Acteurs: rows }))).toEqual(["initiative"]);
  expect(await kinds(workbook({ Un: [["x"], ["y"]], Deux: [["x"], ["y"]] }))).toEqual(["initiative", "initiative"]);
  expect(await kinds(workbook({ Acteurs: rows, Notes: [["x"], ["y"]] }))).toEqual(["actor", null]);
});

test("a file that nothing tells anything of is refused, even beside others", async () => {
  const files = ["acteurs.csv", "divers.csv"].map((name) => ({ name, bytes: Buffer.from("nom;x\nA;\n") }));
  const { report } = await checkGiven(files, { columns: { x: "" } }, NOTHING_STORED);
  expect(report.issues).toMatchObject([{ code: "unknown-table", severity: "error", file: "divers.csv" }]);
});
