import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ISSUE_WORDS } from "#contract/words/issues";
import { LOCALES, say } from "#contract/words/say";
import { checkFiles, viewFor } from "#intake/door";
import { checkGiven } from "#intake/files";
import { openStore } from "#store/open";
import type { Store } from "#store/port";
import { asCsv, asXlsx } from "../unit/intake/thirtyFaults.ts";
import { workbook } from "../unit/intake/workbooks.ts";

const FILES = 2_000;

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "passerelles-imports-"));
  store = await openStore({ dataDir: folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const text = (...lines: string[]) => Buffer.from(lines.join("\n"));

/** Files of every kind, with and without faults, that the fuzzing starts from. */
const SEEDS: { name: string; bytes: Buffer }[] = [
  { name: "sources.csv", bytes: text("id;name;date", "s;Enquête;2020", "t;Rapport;03/2019") },
  {
    name: "acteurs.csv",
    bytes: text("identifiant;nom;commune;source", "a;Alpha;Lille;s", 'b;"Bêta; suite";Roubaix;s'),
  },
  { name: "liens.csv", bytes: text("type;de;vers;source", "Coopération;a;b;s", "Coopération;Alpha;Gamma;s") },
  { name: "acteurs.csv", bytes: asCsv() },
  { name: "acteurs.xlsx", bytes: asXlsx() },
  {
    name: "acteurs.xlsx",
    bytes: workbook({
      Acteurs: [
        ["nom", "page"],
        ["Gamma", 3],
        ["Delta", 4],
      ],
    }),
  },
];

/** A file with some of its bytes changed, dropped, doubled or cut off. */
const fuzzed = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom("set", "drop", "double", "cut")), { maxLength: 6 }),
  )
  .map(([{ name, bytes }, changes]) => {
    let now: Buffer = bytes;
    for (const [place, byte, change] of changes) {
      const at = place % Math.max(now.length, 1);
      const [head, tail] = [now.subarray(0, at), now.subarray(at)];
      if (change === "set") now = Buffer.concat([head, Buffer.of(byte), tail.subarray(1)]);
      else if (change === "drop") now = Buffer.concat([head, tail.subarray(1 + (byte % 16))]);
      else if (change === "double") now = Buffer.concat([head, tail.subarray(0, byte), tail]);
      else if (byte < 64) now = head;
    }
    return { name, bytes: now };
  });

test(`${FILES} damaged files: each is refused with sentences, or loaded whole`, async () => {
  const seen = { loaded: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fuzzed, fc.uuid(), async (file, id) => {
      const view = await viewFor(file.name, store);
      const { patches, report } = await checkGiven([file], {}, view);
      for (const { code, detail } of report.issues) {
        for (const locale of LOCALES) say(ISSUE_WORDS[locale][code], detail, locale);
      }
      expect(report.errors > 0).toBe(report.state === "refused");
      if (report.errors > 0) {
        seen.refused += 1;
        expect(patches).toEqual([]);
        return;
      }
      seen.loaded += 1;
      const origin = { by: "load", source: file.name } as const;
      const set = { id, author: "cli", at: "2026-01-01T00:00:00.000Z", summary: "", origin, patches };
      const revision = await store.apply({ ...set, expectHead: view.dataset.revision });
      const { added, changed } = report.preview;
      expect(revision?.changes ?? 0).toBe(added + changed);
      const again = await checkGiven([file], {}, await viewFor(file.name, store));
      expect(again.report.preview).toMatchObject({ added: 0, changed: 0 });
    }),
    { numRuns: FILES },
  );
  expect(Math.min(seen.loaded, seen.refused)).toBeGreaterThan(FILES / 20);
}, 300_000);

test("a file with thirty faults leaves what is on the disk as it was, to the byte", async () => {
  const onDisk = async () =>
    Promise.all((await readdir(folder)).sort().map(async (name) => [name, await readFile(join(folder, name), "hex")]));
  const before = await onDisk();
  for (const file of [
    { name: "acteurs.xlsx", bytes: asXlsx() },
    { name: "acteurs.csv", bytes: asCsv() },
  ]) {
    const { patches, report } = await checkFiles([file], {}, await viewFor(file.name, store));
    expect([patches, report.errors]).toEqual([[], 31]);
  }
  expect(await onDisk()).toEqual(before);
});
