import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { browserLocale, wordsOf } from "#web/words/context.tsx";
import { en } from "#web/words/en.ts";
import { fr, type Key } from "#web/words/fr.ts";

const KEYS = Object.keys(fr) as Key[];

interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
}

/** Names of the values that a message takes, and the branches of its selects. */
function takes(message: string): string[] {
  const names = new Set<string>();
  const visit = (parts: Part[]) => {
    for (const { type, value, options } of parts) {
      if (type !== 0 && type !== 7 && value !== undefined) names.add(value);
      for (const option of Object.values(options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, "fr", undefined, { ignoreTag: true }).getAst() as Part[]);
  return [...names].sort();
}

describe("the words of the page", () => {
  it("exist in both languages under the same keys", () => {
    expect(Object.keys(en).sort()).toEqual([...KEYS].sort());
  });

  it("take the same values in both languages", () => {
    expect(KEYS.filter((key) => takes(en[key]).join() !== takes(fr[key]).join())).toEqual([]);
  });

  it("keep French typography, and leave none of it in English", () => {
    const wrong = /'| [;:!?%»]|« |[^\s\u00a0\u202f]»/;
    expect(KEYS.filter((key) => wrong.test(fr[key]))).toEqual([]);
    expect(KEYS.filter((key) => /[«»\u202f]| [;:!?]/.test(en[key]))).toEqual([]);
  });

  it("leave places for buttons in a sentence", () => {
    const { slots } = wordsOf("fr");
    const names = ["date", "themes", "kinds", "intensity", "hubs", "initiatives", "level"];
    const parts = slots("lens.sentence", names, { more: 0, period: "no" });
    expect(parts.filter((part) => typeof part !== "string")).toEqual(names.map((slot) => ({ slot })));
    expect(parts[0]).toBe("Liens connus au ");
    expect(parts.at(-1)).toBe(".");
  });

  it("write a short first day of the month as French does", () => {
    expect(wordsOf("fr").shortDate("2020-01-01").replaceAll(/\s/g, " ")).toBe("1er janv. 2020");
    expect(wordsOf("fr").shortDate("2020-12-31").replaceAll(/\s/g, " ")).toBe("31 déc. 2020");
    expect(wordsOf("en").shortDate("2020-01-01")).toBe("1 Jan 2020");
  });
});

describe("the language of a browser", () => {
  it.each([
    [["fr-FR", "en"], "fr"],
    [["en-GB", "fr"], "en"],
    [["nl-BE", "en"], "en"],
    [["nl"], "fr"],
    [[], "fr"],
  ] as const)("%j reads as %s", (languages, locale) => {
    expect(browserLocale(languages)).toBe(locale);
  });
});
