import { z } from "zod";
import { TERRITORY_LEVELS, type TerritoryLevel } from "./enums.ts";
import type { Actor } from "./records.ts";

export const territorySchema = z
  .strictObject({
    code: z.string(),
    level: z.enum(TERRITORY_LEVELS),
    name: z.string(),
    population: z.int().min(0).describe("Municipal population, people."),
    parent: z.string().nullable().describe("Code of the département that holds most of it."),
    centre: z
      .strictObject({ lon: z.number(), lat: z.number() })
      .nullable()
      .describe("Population-weighted mean of its known communes, degrees WGS 84; null when none is known."),
    communes: z.int().min(1),
  })
  .meta({
    id: "Territory",
    description:
      "A perimeter that contains actors. Its codes are texts: SIREN of an EPCI, INSEE codes above it (`02` is not 2).",
  });

export type Territory = z.infer<typeof territorySchema>;

/** Code of the territory that holds an actor at one level, null when its place is not known that finely. */
export function territoryOf(actor: Actor, level: TerritoryLevel): string | null {
  return actor[level] ?? null;
}
