import { fold } from "#contract/fold";
import { communeByCode, type FoundCommune, REGION } from "./communes.ts";
import { referential } from "./referential.ts";

let byName: ReadonlyMap<string, FoundCommune[]> | null = null;
let byPostcode: ReadonlyMap<string, string[]> | null = null;

/**
 * The municipalities of France that bear a name, accents, case and « St » for « Saint » aside; by code. Those that have
 * merged are among them under what they merged into, but only when no present one in the region bears the name.
 */
export function communesNamed(name: string): FoundCommune[] {
  byName ??= names();
  const found = byName.get(plain(name)) ?? [];
  const present = found.filter(({ mergedFrom }) => mergedFrom === undefined);
  return present.some(({ region }) => region === REGION) ? present : found;
}

/** The municipalities of France whose post goes through a postal code; by code. */
export function communesAt(postcode: string): FoundCommune[] {
  byPostcode ??= postcodes();
  return (byPostcode.get(postcode) ?? []).flatMap((code) => communeByCode(code) ?? []);
}

/** Names of the municipalities of the region, to suggest one. */
export function communeNames(): string[] {
  const { communes } = referential();
  return [...communes.values()].filter(({ region }) => region === REGION).map(({ name }) => name);
}

/** Whether two texts name one municipality. */
export function sameCommuneName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return fold(name)
    .replace(/ cedex(?: \d+)?$/, "")
    .replace(/\bst(e?)\b/g, "saint$1");
}

function names(): Map<string, FoundCommune[]> {
  const { communes, former } = referential();
  const codes = [...communes.keys(), ...[...former].flatMap(([code, { name }]) => (name === null ? [] : [code]))];
  return Map.groupBy(
    [...new Set(codes)].sort().flatMap((code) => communeByCode(code) ?? []),
    ({ name, mergedFrom }) => plain(mergedFrom ?? name),
  );
}

function postcodes(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { insee, postcodes } of referential().communes.values()) {
    for (const postcode of postcodes) codes.set(postcode, [...(codes.get(postcode) ?? []), insee]);
  }
  return codes;
}
