import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effects } from "#contract/changes";
import { type Dataset, datasetFrom, recordsIn, SHELVES } from "#contract/dataset";
import { byCodeUnit } from "#contract/fold";
import { canonicalJson } from "#contract/json";
import type { AnyRecord } from "#contract/records";
import { CSV_VARIANTS } from "#exports/csv";
import { packageFiles } from "#exports/package";
import { recordsCsv, type TableKind } from "#exports/records";
import { check } from "#intake/check";
import { readPackage } from "#intake/door";
import { readCsv } from "#intake/readers/csv";
import { hostileDataset } from "./hostile.ts";

const CREATED = "2026-01-02T03:04:05.000Z";

/** Writes a data set as a package and reads it again. */
async function thereAndBack(dataset: Dataset) {
  const folder = await mkdtemp(join(tmpdir(), "passerelles-export-"));
  try {
    for (const [name, text] of packageFiles(dataset, CREATED)) await writeFile(join(folder, name), text);
    return await readPackage(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Records in an order of their own: a data set promises none. */
function sorted(dataset: Dataset): string[] {
  return [...recordsIn(dataset)].map(canonicalJson).sort(byCodeUnit);
}

describe("a data set written as a package", () => {
  test("is the same data set once loaded into an empty store", async () => {
    const property = fc.asyncProperty(hostileDataset, async (dataset) => {
      const { patches, issues } = await thereAndBack(dataset);
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
      const made = effects(patches, () => undefined).map(({ kind, after }) => ({ kind, record: after as AnyRecord }));
      expect(sorted(datasetFrom(dataset.revision, made))).toEqual(sorted(dataset));
    });
    await fc.assert(property, { numRuns: 150 });
  });

  test("changes nothing once loaded where it comes from", async () => {
    const property = fc.asyncProperty(hostileDataset, async (dataset) => {
      const stored = new Map([...recordsIn(dataset)].map((one) => [one.record.id, one]));
      const { patches } = await thereAndBack(dataset);
      expect(patches).toHaveLength(stored.size);
      expect(effects(patches, (id) => stored.get(id))).toEqual([]);
    });
    await fc.assert(property, { numRuns: 50 });
  });

  test("has the same bytes whatever the order of its records", () => {
    const property = fc.property(hostileDataset, (dataset) => {
      const backwards = datasetFrom(dataset.revision, [...recordsIn(dataset)].reverse());
      expect(packageFiles(backwards, CREATED)).toEqual(packageFiles(dataset, CREATED));
    });
    fc.assert(property, { numRuns: 50 });
  });
});

test.each(CSV_VARIANTS)("stored records written as %s tables are read as they were", (variant) => {
  const property = fc.property(hostileDataset, (dataset) => {
    const inputs = Object.entries(SHELVES).map(([kind, shelf]) => {
      const text = recordsCsv(kind as TableKind, dataset[shelf] as AnyRecord[], variant);
      return { kind: kind as TableKind, table: readCsv(`${shelf}.csv`, new TextEncoder().encode(text)) };
    });
    const { patches, issues } = check(inputs.filter(({ kind }) => dataset[SHELVES[kind]].length > 0));
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const made = effects(patches, () => undefined).map(({ kind, after }) => ({ kind, record: after as AnyRecord }));
    expect(sorted(datasetFrom(dataset.revision, made))).toEqual(sorted({ ...dataset, info: null }));
  });
  fc.assert(property, { numRuns: 100 });
});
