import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { TerritoryLevel } from "#contract/enums";

/** One municipality of the present, with the codes of what contains it. Codes are texts: INSEE (`02`), SIREN of the EPCI. */
export interface Commune {
  insee: string;
  name: string;
  epci: string | null;
  arrondissement: string | null;
  departement: string;
  region: string;
  /** Municipal population, people. */
  population: number;
  postcodes: string[];
}

/** A former municipality: the code that it is found under now, and its own name where it is still known. */
export interface FormerCommune {
  now: string;
  name: string | null;
}

/** What the official geographic code says of France, names as it writes them. */
export interface Referential {
  communes: Map<string, Commune>;
  former: Map<string, FormerCommune>;
  /** SIREN of an EPCI → its communes, those of other regions included. */
  members: Map<string | null, Commune[]>;
  names: Record<TerritoryLevel, Map<string, string>>;
}

interface RawCommune {
  code: string;
  nom: string;
  type: "commune-actuelle" | "commune-deleguee" | "commune-associee" | "arrondissement-municipal";
  arrondissement?: string;
  departement: string;
  region: string;
  population?: number;
  codesPostaux?: string[];
  anciensCodes?: string[];
  chefLieu?: string;
  commune?: string;
}

interface RawUnit {
  code: string;
  nom: string;
}

interface RawEpci extends RawUnit {
  membres: { code: string }[];
}

const require = createRequire(import.meta.url);
let loaded: Referential | null = null;

/** The referential of France, read from the package of the official geographic code on first use (about 0.15 s), then kept. */
export function referential(): Referential {
  loaded ??= build();
  return loaded;
}

function read<T>(name: string): T[] {
  const path = require.resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as T[];
}

function build(): Referential {
  const raw = read<RawCommune>("communes");
  const epcis = read<RawEpci>("epci");
  const epciOf = new Map(epcis.flatMap((epci) => epci.membres.map((member) => [member.code, epci.code] as const)));
  const present = raw.filter((commune) => commune.type === "commune-actuelle");
  const communes = present.map((commune) => presentCommune(commune, epciOf.get(commune.code)));
  return {
    communes: new Map(communes.map((commune) => [commune.insee, commune])),
    former: formerCommunes(raw),
    members: Map.groupBy(communes, (commune) => commune.epci),
    names: {
      epci: namesOf(epcis),
      arrondissement: namesOf(read<RawUnit>("arrondissements")),
      departement: namesOf(read<RawUnit>("departements")),
    },
  };
}

function namesOf(units: RawUnit[]): Map<string, string> {
  return new Map(units.map(({ code, nom }) => [code, nom]));
}

function presentCommune(raw: RawCommune, epci: string | undefined): Commune {
  return {
    insee: raw.code,
    name: raw.nom,
    epci: epci ?? null,
    arrondissement: raw.arrondissement ?? null,
    departement: raw.departement,
    region: raw.region,
    population: raw.population ?? 0,
    postcodes: raw.codesPostaux ?? [],
  };
}

/**
 * Old codes first, then the delegated and associated communes and the arrondissements of the three large cities: where
 * both speak of one code, the latter is the later state and wins.
 */
function formerCommunes(raw: RawCommune[]): Map<string, FormerCommune> {
  const former = new Map<string, FormerCommune>();
  for (const { code, anciensCodes } of raw) {
    for (const old of anciensCodes ?? []) former.set(old, { now: code, name: null });
  }
  for (const { code, nom, chefLieu, commune } of raw) {
    const now = chefLieu ?? commune;
    if (now !== undefined) former.set(code, { now, name: nom });
  }
  return former;
}
