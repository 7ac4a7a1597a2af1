import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "#intake/readers/csv";
import { tableOf } from "./support.ts";

const lines = (text: string) => tableOf(text).rows.map(({ line }) => line);

describe("reading CSV", () => {
  test.each([",", ";", "\t"])("finds the separator %j by itself", (separator) => {
    const table = tableOf(`id${separator}name\na${separator}A, B; C\n`.replace("A, B; C", '"A, B; C"'));
    expect(table.header).toEqual(["id", "name"]);
    expect(table.rows).toEqual([{ line: 2, cells: ["a", "A, B; C"] }]);
  });

  test("takes a byte order mark and any line ending as the same text", () => {
    const expected = tableOf("id,name\na,A\nb,B\n");
    for (const ending of ["\n", "\r\n", "\r"]) {
      expect(tableOf(`\uFEFF${["id,name", "a,A", "b,B"].join(ending)}`)).toEqual(expected);
    }
  });

  test("says where a row starts, with line breaks inside quotation marks before it and in it", () => {
    for (const ending of ["\n", "\r\n"]) {
      const text = ["a,b", '"x', "", 'y",2', '"p', 'q","r', 's"', "3,4"].join(ending);
      expect(lines(text)).toEqual([2, 5, 8]);
    }
  });

  test("skips blank rows without losing count of lines", () => {
    expect(lines("\n\na,b\n\n1,2\n,\n  \n3,4\n")).toEqual([5, 8]);
    expect(tableOf("\n\na,b\n1,2").headerLine).toBe(3);
  });

  test("trims cells and drops control characters, but for tabs and line breaks inside", () => {
    expect(tableOf('a;b\n \u00a0x\u0000y\u0007 ;"p\tq\nr"\n').rows[0]?.cells).toEqual(["xy", "p\tq\nr"]);
  });

  describe("whatever wrote it", () => {
    const text = "id;name\na;L’Œuvre d’été à 5 €\n";
    const windows = Uint8Array.from(
      text,
      (letter) => ({ "’": 0x92, Œ: 0x8c, "€": 0x80 })[letter] ?? letter.charCodeAt(0),
    );
    const utf16 = (bom: string) => new Uint8Array(Buffer.from(bom + text, "utf16le"));

    test.each([
      ["UTF-8", new TextEncoder().encode(text)],
      ["Windows-1252", windows],
      ["UTF-16 with a byte order mark", utf16("\uFEFF")],
      ["UTF-16 without one", utf16("")],
      ["UTF-16, high byte first", new Uint8Array(Buffer.from(utf16("\uFEFF")).swap16())],
    ])("reads the accents of %s", (_name, bytes) => {
      expect(tableOf(bytes).rows).toEqual([{ line: 2, cells: ["a", "L’Œuvre d’été à 5 €"] }]);
    });

    test.each([
      ["UTF-8 read as Windows-1252 before", new TextEncoder().encode("id;name\na;CoopÃ©rative\n")],
      ["letters that were lost before", new TextEncoder().encode("id;name\na;Coop\uFFFDrative\n")],
      ["Mac OS Roman, é", Uint8Array.from("id\na\x8eb\n", (letter) => letter.charCodeAt(0))],
      ["Mac OS Roman, è", Uint8Array.from("id\na\x8fb\n", (letter) => letter.charCodeAt(0))],
      ["half a letter of UTF-16", utf16("\uFEFF").slice(0, -1)],
    ])("refuses %s, whose accents are lost", (_name, bytes) => {
      expect(readCsv("x.csv", bytes)).toMatchObject({ code: "unreadable-encoding", file: "x.csv" });
    });
  });

  test("refuses a separator that is none of the three", () => {
    expect(readCsv("x.csv", new TextEncoder().encode("id|name\na|A\n"))).toMatchObject({ code: "unknown-separator" });
  });

  test("stops at the row that is one too many, and at a row that never ends", () => {
    const long = readCsv("x.csv", new TextEncoder().encode(`a\n${"1\n".repeat(200_001)}`));
    expect(long).toMatchObject({ code: "too-many-rows", detail: { found: 200_001, max: 200_000 } });
    const wide = readCsv("x.csv", new TextEncoder().encode(`a\n"${"1\n".repeat(1_000_000)}`));
    expect(wide).toMatchObject({ code: "corrupt-file" });
  });

  test("refuses a file without rows", () => {
    for (const text of ["", "\n\n", "id,name\n"]) {
      expect(readCsv("x.csv", new TextEncoder().encode(text))).toMatchObject({ code: "empty-file", file: "x.csv" });
    }
  });

  test("names the line of a stray quotation mark, and no line when one is never closed", () => {
    const fault = (text: string) => readCsv("x.csv", new TextEncoder().encode(text));
    expect(fault('a,b\n1,2\n"x"y,2\n')).toMatchObject({ code: "corrupt-file", line: 3 });
    expect(fault('a,b\n"x,2\n1,2\n')).not.toHaveProperty("line");
  });

  test("gives back any grid of texts, each row at its line", () => {
    const cell = fc
      .string({ unit: fc.constantFrom("a", "é", '"', ",", ";", "\n", " ", "œ") })
      .map((text) => `x${text}x`);
    const grid = fc.integer({ min: 1, max: 4 }).chain((width) => {
      const row = fc.array(cell, { minLength: width, maxLength: width });
      return fc.array(row, { minLength: 1, maxLength: 6 });
    });
    fc.assert(
      fc.property(grid, fc.constantFrom(",", ";", "\t"), (rows, separator) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator));
        const header = rows[0]?.map((_, index) => `c${index}`) ?? [];
        const table = tableOf([header.join(separator), ...quoted].join("\n"));
        const starts = quoted.map((_, index) => ["", ...quoted.slice(0, index)].join("\n").split("\n").length + 1);
        expect(table.rows).toEqual(rows.map((cells, index) => ({ line: starts[index], cells })));
      }),
    );
  });
});
