import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "#contract/text";
import { csvText } from "#exports/csv";

const one = (value: string | number | boolean | null) => csvText(["a"], [[value]], "plain").split("\r\n")[1];

describe("a cell", () => {
  test.each([
    [null, ""],
    [true, "true"],
    [0.1, "0.1"],
    [-1.5e-7, "-0.00000015"],
    [5e-324, `0.${"0".repeat(323)}5`],
    [1.25e21, "1250000000000000000000"],
    [-0, "0"],
    ["02", "02"],
    ["a,b", '"a,b"'],
    ['le "Cœur"', '"le ""Cœur"""'],
    ["a\nb", '"a\nb"'],
    ["=1", "=1"],
  ])("%j is written %s", (value, cell) => {
    expect(one(value)).toBe(cell);
  });

  test("any number is read as the same number", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(number, (value) => void expect(Number(one(value)) + 0).toBe(value + 0)));
  });
});

test("the variant for spreadsheets guards texts, never numbers", () => {
  expect(
    csvText(
      ["a", "b"],
      [
        ["-1", -1],
        ["a;b", "a,b"],
      ],
      "excel",
    ),
  ).toBe('\uFEFFa;b\r\n\'-1;-1\r\n"a;b";a,b\r\n');
});

test("another reader finds the same cells, whatever they hold", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."\",;'=\n\té ", "👩‍👩‍👧") }).map(plainText);
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const read = parse(csvText(["a", "b", "c"], rows, "plain"), { record_delimiter: "\r\n" });
      expect(read).toEqual([["a", "b", "c"], ...rows]);
    }),
  );
});
