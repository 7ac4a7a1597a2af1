import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ISSUE_WORDS } from "#contract/words/issues";
import { LOCALES, say } from "#contract/words/say";
import { readPackage } from "#intake/door";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "intake");
const cases = readdirSync(ROOT).sort();
const expected = (name: string, file: string): unknown => JSON.parse(readFileSync(join(ROOT, name, file), "utf8"));

describe.each(cases)("the package « %s »", (name) => {
  test("has exactly the faults expected, each at its line and column", async () => {
    expect((await readPackage(join(ROOT, name))).issues).toEqual(expected(name, "issues.json"));
  });

  test("has only faults that can be said in both languages", async () => {
    for (const { code, detail } of (await readPackage(join(ROOT, name))).issues) {
      for (const locale of LOCALES)
        expect(say(ISSUE_WORDS[locale][code], detail, locale)).not.toMatch(/[{}]|undefined/);
    }
  });
});

test("a package without fault gives one patch a record, in writing order", async () => {
  const { patches } = await readPackage(join(ROOT, "clean"));
  expect(patches).toEqual(expected("clean", "patches.json"));
});

test("a package with one error gives no patch", async () => {
  for (const name of cases.filter((one) => one !== "clean")) {
    expect((await readPackage(join(ROOT, name))).patches).toEqual([]);
  }
});
