import type { TerritoryLevel } from "#contract/enums";
import { fold } from "#contract/fold";
import { officialName } from "./names.ts";
import { referential } from "./referential.ts";

const byName = new Map<TerritoryLevel, ReadonlyMap<string, string[]>>();

/** Code of the EPCI, arrondissement or département of France that alone bears a name, accents and case aside; else null. */
export function territoryNamed(level: TerritoryLevel, name: string): string | null {
  let names = byName.get(level);
  if (names === undefined) {
    names = index(level);
    byName.set(level, names);
  }
  const [code, ...others] = names.get(fold(name)) ?? [];
  return code === undefined || others.length > 0 ? null : code;
}

function index(level: TerritoryLevel): ReadonlyMap<string, string[]> {
  const codes = [...referential().names[level]];
  const byFoldedName = Map.groupBy(codes, ([, name]) => fold(officialName(name)));
  return new Map([...byFoldedName].map(([name, found]) => [name, found.map(([code]) => code)]));
}
