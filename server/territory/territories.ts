import { TERRITORY_LEVELS, type TerritoryLevel } from "#contract/enums";
import { byCodeUnit } from "#contract/fold";
import type { Territory } from "#contract/territory";
import { centreOf, communePoints, type Point } from "./centres.ts";
import { type Commune, REGION, territoryName } from "./communes.ts";
import { referential } from "./referential.ts";

let known: Territory[] | null = null;

/**
 * The EPCI, arrondissements and départements of Hauts-de-France, by level then code. An EPCI that straddles the border
 * counts for its communes of the region only. Populations are people, all from one file; centres are degrees WGS 84.
 * Computed on first use (about 0.2 s), then kept.
 */
export function territories(): Territory[] {
  known ??= build();
  return known;
}

function build(): Territory[] {
  const communes = [...referential().communes.values()].filter((commune) => commune.region === REGION);
  const points = communePoints();
  return TERRITORY_LEVELS.flatMap((level) =>
    [...grouped(communes, level)]
      .map(([code, members]) => territory(code, level, members, points))
      .sort((a, b) => byCodeUnit(a.code, b.code)),
  );
}

function grouped(communes: Commune[], level: TerritoryLevel): Map<string, Commune[]> {
  return Map.groupBy(
    communes.filter((commune) => commune[level] !== null),
    (commune) => commune[level] as string,
  );
}

function territory(
  code: string,
  level: TerritoryLevel,
  members: Commune[],
  points: ReadonlyMap<string, Point>,
): Territory {
  return {
    code,
    level,
    name: territoryName(level, code) ?? code,
    population: people(members),
    parent: level === "departement" ? null : mainDepartement(members),
    centre: centreOf(code, members, points),
    communes: members.length,
  };
}

function people(communes: Commune[]): number {
  return communes.reduce((sum, commune) => sum + commune.population, 0);
}

function mainDepartement(members: Commune[]): string | null {
  const parts = [...Map.groupBy(members, (commune) => commune.departement)];
  const [largest] = parts.sort((a, b) => people(b[1]) - people(a[1]) || byCodeUnit(a[0], b[0]));
  return largest?.[0] ?? null;
}
