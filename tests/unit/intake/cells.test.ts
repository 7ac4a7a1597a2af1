import { describe, expect, test } from "vitest";
import { checkText, faults, patchOf } from "./support.ts";

const actor = (columns: string, ...rows: string[]) => ({ actor: [`name,${columns}`, ...rows].join("\n") });
const detailsOf = (texts: Parameters<typeof checkText>[0]) => checkText(texts).issues.map(({ detail }) => detail);

describe("the header", () => {
  test("may not hold a column that nobody knows; the nearest absent one is suggested", () => {
    const text = actor("web_site,xyz", "A,https://a.fr,1");
    expect(faults(text)).toEqual(["actors.csv:1:web_site unknown-column", "actors.csv:1:xyz unknown-column"]);
    expect(detailsOf(actor("siert", "A,"))).toEqual([{ column: "siert", suggestion: "siret" }]);
  });

  test("may not hold a column twice", () => {
    expect(faults(actor("page,page", "A,1,1"))).toEqual(["actors.csv:1:page duplicate-column"]);
    expect(detailsOf(actor("page,page", "A,1,1"))).toEqual([{ column: "page", count: 2 }]);
  });

  test("must hold what a record cannot do without", () => {
    expect(faults({ source: "id\ns" })).toEqual(["sources.csv:1 missing-column", "sources.csv:1 missing-column"]);
    expect(detailsOf({ source: "id\ns" })).toEqual([{ column: "date" }, { column: "name" }]);
  });
});

describe("a row", () => {
  test("must be as wide as the header", () => {
    const text = actor("page", "A", "B,1", "C,1,2");
    expect(faults(text)).toEqual(["actors.csv:2 row-width", "actors.csv:4 row-width"]);
    expect(detailsOf(text)).toEqual([
      { found: 1, expected: 2 },
      { found: 3, expected: 2 },
    ]);
  });

  test("is told at the line where it starts, after rows of several lines", () => {
    expect(faults(actor("description,page", '"A","un\ndeux\ntrois",1', "B,,x"))).toEqual([
      "actors.csv:5:page bad-number",
    ]);
  });
});

describe("a cell", () => {
  test("that is empty clears its field; an absent column says nothing", () => {
    expect(patchOf("actor", "id,name,page\na,A,\n").fields).toEqual({ name: "A", page: null });
  });

  test("that is required may not be empty", () => {
    expect(faults({ source: "id,name,date\ns,,2020\nt,T,\n" })).toEqual([
      "sources.csv:2:name required-value",
      "sources.csv:3:date required-value",
    ]);
  });

  test("holds several values between vertical bars, without repeats", () => {
    const { fields } = patchOf("actor", "id,name,themes,aliases\na,A,housing | environment|housing,B||C");
    expect(fields).toMatchObject({ themes: ["housing", "environment"], aliases: ["B", "C"] });
  });

  test.each([
    ["2020", "2020"],
    ["2020-03", "2020-03"],
    ["2020-03-31", "2020-03-31"],
    ["03/2020", "2020-03"],
    ["31/03/2020", "2020-03-31"],
    ["1/3/2020", "2020-03-01"],
  ])("%s is the date %s", (written, read) => {
    expect(patchOf("actor", `id,name,activeFrom\na,A,${written}`).fields).toMatchObject({ activeFrom: read });
  });

  test.each(["20", "2020-3", "2020-13", "2020-02-30", "29/02/2019", "mars 2020", "2020/03/31", "13/2020"])(
    "%s is no date",
    (written) => {
      expect(faults(actor("activeFrom", `A,${written}`))).toEqual(["actors.csv:2:activeFrom bad-date"]);
      expect(detailsOf(actor("activeFrom", `A,${written}`))).toEqual([{ value: written }]);
    },
  );

  test.each([
    ["11.2", 11.2],
    ['"11,2"', 11.2],
    ["208 000", 208000],
    ["15\u202f800", 15800],
    ["-3", -3],
  ])("%s is the number %d", (written, value) => {
    const text = { source: "id,name,date\ns,S,2020", figure: `id,name,value,unit,sourceId\nf,F,${written},u,s` };
    expect(checkText(text).patches[1]?.fields).toMatchObject({ value });
  });

  test.each(["dix", "1e3", "1.2.3", "12 %"])("%s is no number", (written) => {
    expect(faults(actor("page", `A,${written}`))).toEqual(["actors.csv:2:page bad-number"]);
  });

  test("that counts is a whole number within its limits", () => {
    expect(faults(actor("page", "A,1.5", "B,0", "C,10000"))).toEqual([
      "actors.csv:2:page bad-number",
      "actors.csv:3:page value-out-of-range",
      "actors.csv:4:page value-out-of-range",
    ]);
    expect(detailsOf(actor("page", "B,0"))).toEqual([{ value: "0", min: 1, max: 9999 }]);
  });

  test("of a closed list holds one of its values; the nearest is suggested", () => {
    expect(detailsOf(actor("networkRole", "A,Locale", "B,chef"))).toEqual([
      { value: "Locale", suggestion: "local", allowed: "local, head, animator" },
      { value: "chef", suggestion: "none", allowed: "local, head, animator" },
    ]);
  });

  test("is no longer than its limit", () => {
    expect(detailsOf(actor("description", `A,${"x".repeat(2001)}`))).toEqual([{ found: 2001, max: 2000 }]);
    expect(faults(actor("description", `A,${"x".repeat(2000)}`))).toEqual([]);
  });

  test("of a site is an address", () => {
    expect(faults(actor("website", "A,www.apes.fr", "B,https://apes.fr"))).toEqual(["actors.csv:2:website bad-url"]);
  });

  test("of an identifier keeps to small letters, digits and hyphens", () => {
    expect(faults({ actor: "id,name\nA 1,A" })).toEqual(["actors.csv:2:id bad-id"]);
  });

  test("of territories holds codes that exist", () => {
    const text = { initiative: "id,name,kind,territories\ni,I,project,32|59|200093201|59350\nj,J,project,59|58999" };
    expect(faults(text)).toEqual(["initiatives.csv:3:territories unknown-kind"]);
  });
});

describe("national numbers", () => {
  test.each(["73282932000074", "732 829 320 00074", "35600000000048", "35600000049837"])("%s is a SIRET", (siret) => {
    expect(patchOf("actor", `name,siret\nA,${siret}`).fields).toMatchObject({ siret: siret.replaceAll(" ", "") });
  });

  test.each([
    ["73282932000075", "key", 14],
    ["35600000049838", "key", 14],
    ["7328293200007", "length", 13],
    ["7.32829E+13", "spreadsheet", 0],
    ["néant", "length", 0],
  ])("%s is no SIRET (%s)", (value, why, found) => {
    expect(detailsOf(actor("siret", `A,${value}`))).toEqual([{ value, why, found }]);
    expect(faults(actor("siret", `A,${value}`))).toEqual(["actors.csv:2:siret bad-siret"]);
  });

  test("a SIREN has 9 digits and a check digit", () => {
    const collectivity = (siren: string) => ({ collectivity: `id,name,level,siren\nm,MEL,metropole,${siren}` });
    expect(faults(collectivity("200 093 201"))).toEqual([]);
    expect(faults(collectivity("200093202"))).toEqual(["collectivities.csv:2:siren bad-siren"]);
    expect(detailsOf(collectivity("20009320"))).toEqual([{ value: "20009320", why: "length", found: 8 }]);
  });

  test("an RNA number is W and 9 digits, whatever the case and the spaces", () => {
    expect(patchOf("actor", "id,name,rna\na,A,w591 234 567").fields).toMatchObject({ rna: "W591234567" });
    expect(faults(actor("rna", "A,591234567"))).toEqual(["actors.csv:2:rna bad-rna"]);
  });
});
