import { expect, test } from "vitest";
import { checkFiles } from "#intake/door";
import { NOTHING_STORED } from "#intake/view";

const bytes = new TextEncoder().encode(`nom;page\n${"Alpha;1\n".repeat(100_000)}`);

const STOPPED = {
  patches: [],
  report: { state: "refused", errors: 1, issues: [{ code: "check-stopped", file: "a.csv" }], preview: { added: 0 } },
};

test.each([
  ["too long", { seconds: 0.2, megabytes: 1024 }],
  ["too much memory", { seconds: 60, megabytes: 24 }],
])("a check that takes %s is stopped and said; nothing else stops", async (_name, limits) => {
  expect(await checkFiles([{ name: "a.csv", bytes }], {}, NOTHING_STORED, limits)).toMatchObject(STOPPED);
});

test("a check is done in a thread of its own, while others are answered", async () => {
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 5);
  const { report } = await checkFiles([{ name: "a.csv", bytes }], {}, NOTHING_STORED);
  clearInterval(clock);
  expect(report).toMatchObject({ state: "checked", preview: { added: 1 } });
  expect(turns).toBeGreaterThan(20);
});
