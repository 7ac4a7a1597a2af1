import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect } from "vitest";

export const fileOf = (dataDir: string) => join(dataDir, "passerelles.sqlite");

/** Fractions in no order, the same on every run: multiples of the golden ratio modulo 1. */
export const goldenFractions = (count: number) =>
  Array.from({ length: count }, (_, index) => ((index + 1) * 0.6180339887) % 1);

const DISAGREEMENTS = {
  "a revision without all of its changes": `SELECT number FROM revisions
    WHERE changes <> (SELECT count(*) FROM changes WHERE revision = number)`,
  "a record that is not what its last change left": `SELECT id FROM records
    WHERE json IS NOT (SELECT after FROM changes WHERE changes.id = records.id ORDER BY revision DESC LIMIT 1)`,
  "a record without its words": "SELECT id FROM records WHERE seq NOT IN (SELECT rowid FROM words)",
  "words without their record": "SELECT rowid FROM words WHERE rowid NOT IN (SELECT seq FROM records)",
};

/**
 * Opens what a killed process left, as the next start would, and looks whether all of it agrees.
 * @returns the head revision, and the id and JSON of every record, by id
 */
export function check(dataDir: string): { revision: number; records: { id: string; json: string }[] } {
  const db = new DatabaseSync(fileOf(dataDir));
  expect(db.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  expect(db.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  db.exec("INSERT INTO words (words) VALUES ('integrity-check')");
  for (const [what, sql] of Object.entries(DISAGREEMENTS))
    expect({ [what]: db.prepare(sql).all() }).toEqual({ [what]: [] });
  const { revision } = db.prepare("SELECT max(number) AS revision FROM revisions").get() as { revision: number };
  const rows = db.prepare("SELECT id, json FROM records ORDER BY id").all();
  db.close();
  return { revision, records: rows.map((row) => ({ ...row })) as { id: string; json: string }[] };
}
