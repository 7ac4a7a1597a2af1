import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import * as enums from "#contract/enums";
import { ISSUE_CODES } from "#contract/issue";
import { PROBLEM_CODES } from "#contract/problem";
import { GLOSSARY } from "#contract/words/glossary";
import { ISSUE_WORDS } from "#contract/words/issues";
import { PROBLEM_WORDS } from "#contract/words/problems";
import { LOCALES, say, sayDate } from "#contract/words/say";

/** Name → kinds of use of every value that a message takes, options of selects included. */
function valuesOf(elements: MessageFormatElement[], found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
    const uses = found.get(element.value) ?? new Set<string>();
    found.set(element.value, uses);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const [option, { value }] of Object.entries(element.options)) {
        uses.add(element.type === TYPE.select ? `select:${option}` : "number");
        valuesOf(value, found);
      }
    } else uses.add(element.type === TYPE.number ? "number" : "text");
  }
  return found;
}

const catalogues = { problems: PROBLEM_WORDS, issues: ISSUE_WORDS };

describe.each(Object.entries(catalogues))("catalogue of %s", (_name, catalogue) => {
  it("has the same messages with the same values in both languages", () => {
    expect(Object.keys(catalogue.en)).toEqual(Object.keys(catalogue.fr));
    for (const key of Object.keys(catalogue.fr) as (keyof typeof catalogue.fr)[]) {
      const names = LOCALES.map((locale) => [...valuesOf(parse(catalogue[locale][key])).keys()].sort());
      expect(names[0], key).toEqual(names[1]);
    }
  });

  it("renders every message with 0, 1, 2, 3, 1 234 and every branch", () => {
    for (const locale of LOCALES) {
      for (const message of Object.values<string>(catalogue[locale])) {
        const uses = valuesOf(parse(message));
        for (const number of [0, 1, 2, 3, 1234]) {
          for (const branch of [
            "other",
            ...[...uses.values()].flatMap((set) => [...set]).map((use) => use.replace("select:", "")),
          ]) {
            const values = Object.fromEntries(
              [...uses].map(([name, kinds]) => [
                name,
                kinds.has("number") ? number : [...kinds].some((kind) => kind.startsWith("select:")) ? branch : "x",
              ]),
            );
            expect(say(message, values, locale)).not.toMatch(/[{}]|undefined|NaN/);
          }
        }
      }
    }
  });
});

describe("codes and words", () => {
  it("every problem and every fault has its sentence", () => {
    expect(Object.keys(PROBLEM_WORDS.fr).sort()).toEqual([...PROBLEM_CODES].sort());
    expect(Object.keys(ISSUE_WORDS.fr).sort()).toEqual([...ISSUE_CODES, "issue.place"].sort());
  });

  it.each([
    ["actor.kind", enums.ACTOR_KINDS],
    ["collectivity.level", enums.COLLECTIVITY_LEVELS],
    ["initiative.kind", enums.INITIATIVE_KINDS],
    ["theme", enums.THEMES],
    ["link.kind", enums.LINK_KINDS],
    ["link.nature", enums.LINK_NATURES],
    ["participation.role", enums.PARTICIPATION_ROLES],
    ["declaredBy", enums.DECLARED_BY],
    ["networkRole", enums.NETWORK_ROLES],
    ["geoPrecision", enums.GEO_PRECISIONS],
    ["lens.territoryLevel", enums.TERRITORY_LEVELS],
  ])("the glossary knows every value of %s", (prefix, values) => {
    for (const value of values) expect(GLOSSARY).toHaveProperty([`${prefix}.${value}`]);
  });

  it("French takes its apostrophes and its spaces before signs", () => {
    const french = [
      ...Object.values(PROBLEM_WORDS.fr),
      ...Object.values(ISSUE_WORDS.fr),
      ...Object.values(GLOSSARY).flatMap((entry) => [entry.fr, entry.frNote]),
    ];
    for (const text of french) {
      expect(text).not.toMatch(/'/);
      expect(text, "breaking space before a sign or inside quotation marks").not.toMatch(/ [:;!?%»]|« /);
      expect(text, "no space before a sign").not.toMatch(/[\p{L}\d»]([;!?%])/u);
    }
  });
});

describe("dates in words", () => {
  it("French says 1er, English 1", () => {
    expect(sayDate("2020-01-01", "fr")).toBe("1er janvier 2020");
    expect(sayDate("2020-12-31", "en")).toBe("31 December 2020");
    expect(sayDate("2015-03", "fr")).toBe("mars 2015");
    expect(sayDate("2015", "en")).toBe("2015");
  });
});
