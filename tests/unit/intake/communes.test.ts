import { describe, expect, test } from "vitest";
import { checkText, patchOf } from "./support.ts";

const place = (header: string, row: string) => patchOf("actor", `id;name;${header}\na;A;${row}\n`).fields;
const fault = (header: string, row: string) => checkText({ actor: `id;name;${header}\na;A;${row}\n` }).issues;

describe("a commune by its name", () => {
  test.each([
    ["Lille", "59350"],
    ["SAINT OMER", "62765"],
    ["St-Omer", "62765"],
    ["Boulogne sur mer", "62160"],
  ])("%s is found when one of the region bears it", (name, code) => {
    expect(place("commune", name)).toMatchObject({ communeInsee: code, geoPrecision: "commune" });
  });

  test("that several of the region bear asks for a code, with départements and codes to choose from", () => {
    expect(fault("commune", "Dury")).toMatchObject([
      {
        code: "ambiguous-commune",
        column: "commune",
        detail: {
          count: 3,
          value: "Dury",
          candidates: "Dury (Aisne, 02273), Dury (Pas-de-Calais, 62280), Dury (Somme, 80261)",
        },
      },
    ]);
  });

  test.each([
    ["code postal", "Dury;80480", "80261"],
    ["code postal", "Brie;35150", "35041"],
    ["département", "Dury;62", "62280"],
    ["SIREN de l’EPCI", "Dury;200071892", "02273"],
  ])("is chosen among those of one name by the %s of the row: %s", (column, row, code) => {
    expect(place(`commune;${column}`, row)).toMatchObject({ communeInsee: code });
  });

  test("with the postal code of elsewhere is refused", () => {
    expect(fault("commune;code postal", "Lille;62000")).toMatchObject([
      { code: "unknown-commune", detail: { value: "Lille 62000", count: 1, candidates: "Lille (Nord, 59350)" } },
    ]);
  });

  test("that has merged leads to its successor, with a warning", () => {
    expect(fault("commune", "Lomme")).toMatchObject([
      {
        code: "merged-commune",
        severity: "warning",
        column: "commune",
        detail: { value: "Lomme", successor: "Lille" },
      },
    ]);
    expect(place("commune", "Lomme")).toMatchObject({ communeInsee: "59350" });
  });

  test("of another region is kept with a warning; a name of the region wins", () => {
    expect(fault("commune", "Marseille")).toMatchObject([
      { code: "out-of-region", severity: "warning", column: "commune" },
    ]);
  });

  test("that nothing bears is told the nearest", () => {
    expect(fault("commune", "Roubaie")).toMatchObject([
      { code: "unknown-commune", column: "commune", detail: { count: 1, candidates: "Roubaix (Nord, 59512)" } },
    ]);
  });

  test("beside a code must be that commune's, or one that it has merged with", () => {
    expect(fault("commune;code INSEE", "Roubaix;59350")).toMatchObject([
      { code: "commune-mismatch", column: "commune", detail: { code: "59350", name: "Lille", value: "Roubaix" } },
    ]);
    expect(fault("commune;code INSEE", "Lomme;59350").filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a postal code", () => {
  test("alone never decides", () => {
    expect(fault("code postal", "62000")).toMatchObject([{ code: "postcode-only", column: "code postal" }]);
    expect(fault("code postal", "00000")).toMatchObject([{ code: "unknown-commune", detail: { count: 0 } }]);
  });

  test("of a company (Cedex) still tells the département", () => {
    expect(place("commune;code postal", "Lille Cedex;59044")).toMatchObject({ communeInsee: "59350" });
  });
});

test("a département, an arrondissement or an EPCI may be given by its official name", () => {
  expect(place("département", "pas de calais")).toMatchObject({ departement: "62", geoPrecision: "departement" });
  expect(place("EPCI", "Métropole Européenne de Lille")).toMatchObject({ epci: "200093201", departement: "59" });
  expect(fault("EPCI", "CC des Licornes")).toMatchObject([{ code: "bad-siren", column: "EPCI" }]);
});
