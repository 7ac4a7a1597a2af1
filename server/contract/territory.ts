import type { Actor } from "./records.ts";
import type { TerritoryLevel } from "./enums.ts";

/** A perimeter that contains actors. Its codes are texts: SIREN of an EPCI, INSEE codes above it (`02` is not 2). */
export interface Territory {
  code: string;
  level: TerritoryLevel;
  name: string;
  /** Municipal population, people. */
  population: number;
  /** Code of the département that holds most of it. */
  parent: string | null;
  /** Population-weighted mean of its known communes, degrees WGS 84; null when none is known. */
  centre: { lon: number; lat: number } | null;
  communes: number;
}

/** Code of the territory that holds an actor at one level, null when its place is not known that finely. */
export function territoryOf(actor: Actor, level: TerritoryLevel): string | null {
  return actor[level] ?? null;
}
