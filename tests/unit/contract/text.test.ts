import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guarded, unguarded } from "#contract/formulas";
import { actorSchema, initiativeSchema } from "#contract/records";
import { isPlainText, plainText } from "#contract/text";

const anyText = fc.string({ unit: "binary", maxLength: 20 });

describe("plain text", () => {
  test("loses what no file carries, and keeps everything else", () => {
    expect(plainText(" a\u0000b\u0007\u0085c\uFFFE\uFEFF ")).toBe("abc");
    expect(plainText("deux\r\nlignes\rtrois")).toBe("deux\nlignes\ntrois");
    expect(plainText("l’œuvre\t« É »\n\u202Eעברית\u202C 👩‍👩‍👧 \u{10FFFD}")).toBe(
      "l’œuvre\t« É »\n\u202Eעברית\u202C 👩‍👩‍👧 \u{10FFFD}",
    );
  });

  test("is plain whatever it was made from", () => {
    fc.assert(fc.property(anyText, (text) => void expect(isPlainText(plainText(text))).toBe(true)));
  });

  test.each([" a", "a\u00A0", "a\u0000", "a\rb", "\uD800", "a\uFFFF"])("no record holds %j", (name) => {
    expect(actorSchema.safeParse({ id: "a", name }).success).toBe(false);
  });

  test.each([
    ["aliases", ["a|b"]],
    ["aliases", ["a", "a"]],
    ["aliases", [" a"]],
    ["themes", ["housing", "housing"]],
  ])("no record holds a list that one cell could not: %s %j", (field, value) => {
    expect(actorSchema.safeParse({ id: "a", name: "A", [field]: value }).success).toBe(false);
    expect(initiativeSchema.safeParse({ id: "a", name: "A", kind: "project", territories: ["59", "59"] }).success).toBe(
      false,
    );
  });
});

describe("a cell that a spreadsheet would take for a formula", () => {
  test.each(["=1+1", "+33", "-1", "@a", "'=1", "''-"])("is prefixed: %s", (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  test.each(["a=1", "'a", "l'=1", "", "’=1"])("only that one is: %s", (text) => {
    expect(guarded(text)).toBe(text);
  });

  test("comes back as it was, and so does every other", () => {
    const tricky = fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "a") });
    fc.assert(fc.property(fc.oneof(tricky, anyText), (text) => void expect(unguarded(guarded(text))).toBe(text)));
  });
});
