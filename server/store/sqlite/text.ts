import { fold } from "#contract/fold";
import { type AnyRecord, recordName } from "#contract/records";

/** Key by which lists are ordered: comparing its bytes is comparing the code units of the folded name. */
export function sortKey(record: AnyRecord): Buffer {
  return Buffer.from(fold(recordName(record)), "utf16le").swap16();
}

/** Folded words under which a record is found: its names, its official codes, its note. */
export function searchText(record: AnyRecord): string {
  const words = [recordName(record)];
  if ("aliases" in record) words.push(...record.aliases);
  for (const field of ["siren", "siret", "rna", "note"]) {
    const value = (record as Record<string, unknown>)[field];
    if (typeof value === "string") words.push(value);
  }
  return fold(words.join(" "));
}

/** FTS5 expression for what someone typed: every word, the last as a prefix; null when nothing is left once folded. */
export function matchExpression(query: string): string | null {
  const folded = fold(query);
  if (folded === "") return null;
  return `${folded
    .split(" ")
    .map((word) => `"${word}"`)
    .join(" ")} *`;
}
