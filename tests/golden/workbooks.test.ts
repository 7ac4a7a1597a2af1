import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkGiven } from "#intake/files";
import { NOTHING_STORED } from "#intake/view";

/** Small workbooks written by other programs than ours (openpyxl 3.1, XlsxWriter 3.3). */
const patchesOf = async (name: string) => {
  const bytes = readFileSync(join(import.meta.dirname, "workbooks", name));
  const { patches, report } = await checkGiven([{ name, bytes }], {}, NOTHING_STORED);
  expect(report.issues).toEqual([]);
  return patches;
};

test("a workbook of openpyxl: several sheets, dates, a SIRET kept as a number, a sheet without a value", async () => {
  expect(await patchesOf("openpyxl.xlsx")).toMatchObject([
    { kind: "source", id: "enq", fields: { date: "2020" } },
    {
      kind: "actor",
      id: "73282932000074",
      fields: {
        kind: "cooperative",
        communeInsee: "59350",
        activeFrom: "2015-03-01",
        themes: ["housing", "environment"],
      },
    },
    { kind: "actor", id: "l-oeuvre-62765", fields: { communeInsee: "62765", activeFrom: "2012", website: null } },
    { kind: "link", fields: { from: "73282932000074", to: "l-oeuvre-62765", since: "2019-05-06", sourceId: "enq" } },
  ]);
});

test("a workbook of XlsxWriter: text of several formats, a date by its format, empty cells far to the right", async () => {
  expect(await patchesOf("xlsxwriter.xlsx")).toMatchObject([
    { kind: "actor", id: "w591234567", fields: { name: "La Belle Équipe", kind: "network", activeFrom: "2001-12-31" } },
  ]);
});
