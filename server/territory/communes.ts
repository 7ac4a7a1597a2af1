import { type Commune, referential } from "./referential.ts";

export type { Commune };

/** The region that this house is about: Hauts-de-France. INSEE code. */
export const REGION = "32";

/** A municipality found by a code: the present one, and the name or code of the former one when it has merged since. */
export interface FoundCommune extends Commune {
  mergedFrom?: string;
}

/**
 * The municipality of France, today, behind an INSEE code. A code given up by a merger, a delegated commune or a municipal
 * arrondissement leads to its successor. Answers null when no municipality has or had that code.
 */
export function communeByCode(code: string): FoundCommune | null {
  const { communes, former } = referential();
  const present = communes.get(code);
  if (present !== undefined) return present;
  const before = former.get(code);
  const successor = before === undefined ? undefined : communes.get(before.now);
  if (before === undefined || successor === undefined) return null;
  return { ...successor, mergedFrom: before.name ?? code };
}

/** The codes that all communes of an EPCI share; null where it straddles a border. */
export interface EpciPlace {
  name: string;
  arrondissement: string | null;
  departement: string | null;
  /** Whether at least one commune is in the region. */
  inRegion: boolean;
}

/** Where an EPCI of France lies, by its SIREN; null when there is no such EPCI today. */
export function epciByCode(siren: string): EpciPlace | null {
  const { members: membersOf, names } = referential();
  const name = names.epci.get(siren);
  const members = membersOf.get(siren);
  if (name === undefined || members === undefined) return null;
  const shared = (codes: (string | null)[]) => (new Set(codes).size === 1 ? (codes[0] ?? null) : null);
  return {
    name,
    arrondissement: shared(members.map((commune) => commune.arrondissement)),
    departement: shared(members.map((commune) => commune.departement)),
    inRegion: members.some((commune) => commune.region === REGION),
  };
}

/** Name of an arrondissement or département of France by its INSEE code; null when there is none. */
export function unitName(level: "arrondissement" | "departement", code: string): string | null {
  return referential().names[level].get(code) ?? null;
}
