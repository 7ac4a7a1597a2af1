import { z } from "zod";
import { isoDaySchema } from "./dates.ts";
import { COOPERATION_KINDS, TERRITORY_LEVELS, THEMES } from "./enums.ts";

const nodeId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const sortedSet = <T extends string>(values: T[]): T[] => [...new Set(values)].sort();
const orderedPair = (pair: [string, string]): [string, string] => (pair[0] < pair[1] ? pair : [pair[1], pair[0]]);

const scenarioSchema = z.strictObject({
  remove: z.array(nodeId).max(20).overwrite(sortedSet).default([]).describe("What if these nodes were not there."),
  add: z
    .array(z.tuple([nodeId, nodeId]))
    .max(20)
    .overwrite(sortPairs)
    .default([])
    .describe("What if these pairs of nodes worked together."),
});

function sortPairs(pairs: [string, string][]): [string, string][] {
  const byKey = new Map(pairs.map(orderedPair).map((pair) => [pair.join("~"), pair]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as [string, string]);
}

/**
 * The lens (« cadrage »): everything that makes a picture or a number reproducible.
 * A default never changes within a `v`. Lists come out sorted and without repeats, so equal lenses are equal text.
 */
export const lensSchema = z
  .strictObject({
    v: z.literal(1).default(1).describe("Version of the lens: a default never changes within it."),
    asOf: isoDaySchema
      .optional()
      .describe("Day that the links are read at; absent, the data set's reference date. Excludes a period."),
    period: z
      .strictObject({
        from: isoDaySchema.describe("First day of the period in which links are read, with `to`."),
        to: isoDaySchema.describe("Last day of that period."),
      })
      .refine(({ from, to }) => from <= to)
      .optional(),
    linkKinds: z
      .array(z.enum(COOPERATION_KINDS))
      .overwrite(sortedSet)
      .default(["carries", "cooperates", "founds", "participates"])
      .describe("Kinds of link that are read."),
    themes: z.array(z.enum(THEMES)).overwrite(sortedSet).default([]).describe("Themes of the links; none named: all."),
    minIntensity: z
      .int()
      .min(1)
      .max(4)
      .default(1)
      .describe("Leaves out links known to be weaker; those of unknown intensity stay and are counted."),
    territoryLevel: z.enum(TERRITORY_LEVELS).default("epci").describe("Level at which actors are placed."),
    hubs: z
      .enum(["exclude", "include"])
      .default("exclude")
      .describe("Whether regional heads of network and animators are part of the network."),
    initiatives: z
      .enum(["project", "nodes", "ignore"])
      .default("project")
      .describe("Initiatives link their members pair by pair, are nodes, or are left out."),
    projectUpTo: z
      .int()
      .min(2)
      .max(50)
      .default(12)
      .describe("Largest initiative whose members are linked pair by pair."),
    pairWeight: z
      .enum(["max", "sum", "one"])
      .default("max")
      .describe("Weight of a pair with several links: the strongest, their sum, or 1."),
    scenario: scenarioSchema.default({ remove: [], add: [] }),
    communities: z
      .strictObject({
        resolution: z.number().min(0.1).max(10).default(1).describe("Higher: more and smaller communities."),
        runs: z.int().min(1).max(1000).default(100).describe("Seeded runs, of which the best partition is kept."),
      })
      .default({ resolution: 1, runs: 100 }),
    seed: z.int().min(0).max(4294967295).default(1).describe("Same seed, same result."),
    focus: z
      .string()
      .regex(/^[a-z0-9AB-]{1,64}$/)
      .optional()
      .describe("Display only: a territory's code, an actor's id. Not part of the hash."),
  })
  .refine((lens) => lens.asOf === undefined || lens.period === undefined, { path: ["period"] })
  .meta({ id: "Lens", description: "Everything that makes a picture or a number reproducible." });

export type Lens = z.output<typeof lensSchema>;
export type LensInput = z.input<typeof lensSchema>;

/** A lens as a file or a record writes it: defaults may be left out. */
export const lensInputSchema = z.custom<LensInput>((value) => lensSchema.safeParse(value).success);

export const DEFAULT_LENS: Lens = lensSchema.parse({});
