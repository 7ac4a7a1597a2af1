import { TERRITORY_LEVELS, type TerritoryLevel } from "#contract/enums";
import { officialName } from "./names.ts";
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
  if (present !== undefined) return { ...present, name: officialName(present.name) };
  const before = former.get(code);
  const successor = before === undefined ? undefined : communes.get(before.now);
  if (before === undefined || successor === undefined) return null;
  const mergedFrom = before.name === null ? code : officialName(before.name);
  return { ...successor, name: officialName(successor.name), mergedFrom };
}

/** Codes that place an actor; an absent or null one says nothing. */
export interface PlaceCodes {
  epci: string | null;
  arrondissement: string | null;
  departement: string | null;
}

/** What is sure of a place: the codes that all the communes answering to what is known have in common. */
export interface Place extends PlaceCodes {
  /** Whether one of these communes at least is in Hauts-de-France. */
  inRegion: boolean;
}

const places = new Map<string, Place | null>();

/**
 * The place that some codes name together: an EPCI wholly in one arrondissement gives that arrondissement, one that
 * straddles two gives none. Answers null when no commune of France answers to all of them.
 */
export function commonPlace({ epci, arrondissement, departement }: PlaceCodes): Place | null {
  const key = `${epci} ${arrondissement} ${departement}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  const { communes, members } = referential();
  const within = epci === null ? [...communes.values()] : (members.get(epci) ?? []);
  const candidates = within.filter(
    (commune) =>
      (arrondissement === null || commune.arrondissement === arrondissement) &&
      (departement === null || commune.departement === departement),
  );
  const place = candidates.length === 0 ? null : shared(candidates);
  places.set(key, place);
  return place;
}

function shared(communes: Commune[]): Place {
  const only = (level: keyof PlaceCodes) => {
    const codes = new Set(communes.map((commune) => commune[level]));
    return codes.size === 1 ? ([...codes][0] ?? null) : null;
  };
  return {
    epci: only("epci"),
    arrondissement: only("arrondissement"),
    departement: only("departement"),
    inRegion: communes.some((commune) => commune.region === REGION),
  };
}

/** Name of an EPCI, arrondissement or département of France by its code; null when there is none today. */
export function territoryName(level: TerritoryLevel, code: string): string | null {
  const name = referential().names[level].get(code);
  return name === undefined ? null : officialName(name);
}

/** Whether a code names the region, a territory or a commune of France. */
export function isTerritoryCode(code: string): boolean {
  return (
    code === REGION ||
    TERRITORY_LEVELS.some((level) => territoryName(level, code) !== null) ||
    communeByCode(code) !== null
  );
}
