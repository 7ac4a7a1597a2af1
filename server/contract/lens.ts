import { z } from "zod";
import { isoDaySchema } from "./dates.ts";
import { COOPERATION_KINDS, TERRITORY_LEVELS, THEMES } from "./enums.ts";

const nodeId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const sortedSet = <T extends string>(values: T[]): T[] => [...new Set(values)].sort();
const orderedPair = (pair: [string, string]): [string, string] => (pair[0] < pair[1] ? pair : [pair[1], pair[0]]);

const scenarioSchema = z.strictObject({
  remove: z.array(nodeId).max(20).overwrite(sortedSet).default([]),
  add: z
    .array(z.tuple([nodeId, nodeId]))
    .max(20)
    .overwrite(sortPairs)
    .default([]),
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
    v: z.literal(1).default(1),
    /** ISO day; absent, the data set's reference date. Excludes `period`. */
    asOf: isoDaySchema.optional(),
    period: z
      .strictObject({ from: isoDaySchema, to: isoDaySchema })
      .refine(({ from, to }) => from <= to)
      .optional(),
    linkKinds: z
      .array(z.enum(COOPERATION_KINDS))
      .overwrite(sortedSet)
      .default(["carries", "cooperates", "founds", "participates"]),
    /** Empty: all. */
    themes: z.array(z.enum(THEMES)).overwrite(sortedSet).default([]),
    minIntensity: z.int().min(1).max(4).default(1),
    territoryLevel: z.enum(TERRITORY_LEVELS).default("epci"),
    hubs: z.enum(["exclude", "include"]).default("exclude"),
    initiatives: z.enum(["project", "nodes", "ignore"]).default("project"),
    /** Largest initiative whose members are linked pair by pair. */
    projectUpTo: z.int().min(2).max(50).default(12),
    pairWeight: z.enum(["max", "sum", "one"]).default("max"),
    scenario: scenarioSchema.default({ remove: [], add: [] }),
    communities: z
      .strictObject({ resolution: z.number().min(0.1).max(10).default(1), runs: z.int().min(1).max(1000).default(100) })
      .default({ resolution: 1, runs: 100 }),
    seed: z.int().min(0).max(4294967295).default(1),
    /** Display only: a territory's code, an actor's id. Not part of the hash. */
    focus: z
      .string()
      .regex(/^[a-z0-9AB-]{1,64}$/)
      .optional(),
  })
  .refine((lens) => lens.asOf === undefined || lens.period === undefined, { path: ["period"] });

export type Lens = z.output<typeof lensSchema>;
export type LensInput = z.input<typeof lensSchema>;

/** A lens as a file or a record writes it: defaults may be left out. */
export const lensInputSchema = z.custom<LensInput>((value) => lensSchema.safeParse(value).success);

export const DEFAULT_LENS: Lens = lensSchema.parse({});
