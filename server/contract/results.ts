import { z } from "zod";
import {
  ACTOR_KINDS,
  COLLECTIVITY_LEVELS,
  COOPERATION_KINDS,
  INITIATIVE_KINDS,
  NETWORK_ROLES,
  THEMES,
} from "./enums.ts";
import { datasetSchema, idSchema } from "./records.ts";
import { stampFields } from "./stamp.ts";

export type {
  DiscStatus,
  NameLane,
  TerritoryDiscs,
  TerritoryDrawing,
  TerritoryDrawingResult,
  TerritoryRopes,
  TerritorySeats,
} from "./drawing.ts";
export type { Stamp } from "./stamp.ts";

const count = z.int().min(0);
const index = z.int().min(0);
const values = z.array(z.number().nullable());

const namedFields = { id: z.string(), name: z.string() };

export const namedRefSchema = z.strictObject(namedFields).meta({ id: "NamedRef" });

export const graphNodesSchema = z
  .strictObject({
    id: z.array(idSchema),
    name: z.array(z.string()),
    type: z.array(z.enum(["actor", "collectivity", "initiative"])),
    kind: z.array(z.enum([...ACTOR_KINDS, ...COLLECTIVITY_LEVELS, ...INITIATIVE_KINDS]).nullable()),
    networkRole: z.array(z.enum(NETWORK_ROLES).nullable()),
    themes: z.array(z.array(z.enum(THEMES))),
    territory: z
      .array(z.string().nullable())
      .describe("Code of the actor's territory at the lens's level; null for other nodes and for unknown places."),
  })
  .meta({
    id: "GraphNodes",
    description: "Nodes in columns, sorted by id in code units. All arrays have one entry a node.",
  });

export const graphEdgesSchema = z
  .strictObject({
    source: z.array(index),
    target: z.array(index),
    weight: z
      .array(z.number().positive())
      .describe(
        "Intensity by `pairWeight`, 1 when unknown; 1/(size−1) for a pair that only shares initiatives. Never a distance.",
      ),
    kinds: z.array(z.array(z.enum(COOPERATION_KINDS))),
    links: z.array(z.array(idSchema)).describe("Ids of the links behind the pair; empty for a derived pair."),
    via: z
      .array(z.array(idSchema))
      .describe("Ids of the shared initiatives behind a derived pair; empty for a direct one."),
  })
  .meta({
    id: "GraphEdges",
    description:
      "Edges in columns, one a pair, sorted by (source, target); `source` < `target` are indices into the nodes.",
  });

export const graphReportSchema = z
  .strictObject({
    excludedHubs: z.array(namedRefSchema),
    unprojected: z
      .array(z.strictObject({ ...namedFields, members: count }))
      .describe("Initiatives too large, or of a kind that never links its members."),
    undatedLinks: count.describe("Links counted although their start is unknown."),
    unknownIntensity: count.describe("Links counted although their intensity is unknown."),
    hiddenLinks: count.describe(
      "Stored cooperation links that this lens leaves out (kind, theme, date, intensity, hubs, scenario).",
    ),
    unlocatedActors: count.describe("Actors whose place is not known at the lens's level."),
    unlocatedTies: count.describe("Pairs with an end whose territory is not known: neither internal nor external."),
    scenarioNotes: z.array(
      z.strictObject({ code: z.enum(["unknown-id", "already-out", "already-tied"]), ids: z.array(z.string()) }),
    ),
  })
  .meta({
    id: "GraphReport",
    description: "What the lens left out or could not decide, so that no number hides it.",
  });

export const positionsSchema = z
  .strictObject({
    x: z.array(z.number()),
    y: z.array(z.number()),
    groupSize: z
      .array(count)
      .describe(
        "Size of the node's component in the base graph: 1 is a bench seat, 2–4 a small group set out by rule.",
      ),
    group: z.array(count).describe("Number of that component, from 1: by size, then smallest member id."),
  })
  .meta({
    id: "Positions",
    description:
      "Where nodes stand by links. x to the east, y to the north, no unit. Computed on the base graph: filters hide, they do not move.",
  });

export const graphResultSchema = z
  .strictObject({
    ...stampFields,
    nodes: graphNodesSchema,
    edges: graphEdgesSchema,
    positions: positionsSchema,
    report: graphReportSchema,
  })
  .meta({ id: "GraphResult" });

export const measureOutputSchema = z
  .strictObject({
    id: z.string(),
    on: z.enum(["node", "graph"]).describe("`node` columns have one value a node, `graph` values stand alone."),
    unit: z.enum(["count", "ratio", "index", "weight", "level"]),
  })
  .meta({ id: "MeasureOutput", description: "One column of a measure." });

export const measureInfoSchema = z
  .strictObject({
    id: z.string(),
    outputs: z.array(measureOutputSchema),
    parameters: z.array(z.string()).describe("Lens fields that the measure reads beyond the graph itself."),
    citation: z.string(),
    doi: z.string().optional(),
  })
  .meta({
    id: "MeasureInfo",
    description: "What a measure says of itself; forms, documentation and exports are drawn from it.",
  });

const measureFields = {
  node: z
    .record(z.string(), values)
    .describe("Output id → one value a node, in node order; null where the measure is not defined."),
  graph: z.record(z.string(), z.number().nullable()),
};

export const measureValuesSchema = z.strictObject(measureFields);

export const measureResultSchema = z
  .strictObject({ ...stampFields, ...measureFields, measure: z.string(), ids: z.array(idSchema) })
  .meta({ id: "MeasureResult" });

export const brokerRowSchema = z
  .strictObject({
    ...namedFields,
    rank: z.int().min(1).describe("Equal values share a rank."),
    betweenness: z.number().min(0),
    normalized: z.number().min(0).max(1).describe("raw · 2/((n−1)(n−2)), 0–1."),
  })
  .meta({ id: "BrokerRow" });

export const brokersResultSchema = z
  .strictObject({ ...stampFields, items: z.array(brokerRowSchema), total: count })
  .meta({ id: "BrokersResult" });

export const communitiesResultSchema = z
  .strictObject({
    ...stampFields,
    ids: z.array(idSchema),
    community: values.describe("Community of each node, numbered from 1 by size, then by smallest member id."),
    sizes: z.array(count),
    modularity: z.number().nullable(),
    resolution: z.number(),
    runs: count,
  })
  .meta({ id: "CommunitiesResult" });

export const jobStatusSchema = z
  .strictObject({
    id: z.string(),
    state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    stage: z.string().describe("What is being computed: `graph`, `layout`, `discs`, `ropes` or a measure's id."),
    progress: z.strictObject({ done: z.number(), total: z.number() }).nullable(),
  })
  .meta({ id: "JobStatus", description: "How far a computation is." });

export const datasetSummarySchema = z
  .strictObject({
    info: datasetSchema.nullable(),
    revision: count,
    changedAt: z.iso.datetime().nullable().describe("Instant of that revision; null when nothing was ever written."),
    counts: z
      .strictObject({
        source: count,
        actor: count,
        collectivity: count,
        initiative: count,
        link: count,
        figure: count,
      })
      .describe("Records stored, by kind."),
  })
  .meta({ id: "DatasetSummary", description: "What the page needs to open." });

export const healthSchema = z
  .strictObject({
    engine: z
      .string()
      .nullable()
      .describe("The store's engine; null, like its version and the revision, when it does not answer."),
    engineVersion: z.string().nullable(),
    version: z.string().describe("Version of the product."),
    revision: count.nullable(),
    live: z.boolean(),
    ready: z.boolean(),
    writable: z.boolean().describe("Whether whoever asks may write."),
  })
  .meta({ id: "Health" });

/** A part of a list. */
export interface Page<T> {
  items: T[];
  total: number;
  revision: number;
}

/** @param id name of the schema in the documentation, e.g. `ActorPage` */
export function pageSchema<T>(id: string, item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z
    .strictObject({
      items: z.array(item),
      total: count.describe("How many there are in all."),
      revision: count.describe("The state of the data that the list shows."),
    })
    .meta({ id });
}

export const searchHitSchema = z
  .strictObject({
    ...namedFields,
    kind: z.enum(["actor", "collectivity", "initiative", "source", "territory"]),
    inLens: z
      .boolean()
      .nullable()
      .describe("Whether the node is in the graph of the lens asked with; null when it never could be."),
  })
  .meta({
    id: "SearchHit",
    description: 'One hit of the search: a record, or a territory (`kind: "territory"`, id: its code).',
  });

export type NamedRef = z.infer<typeof namedRefSchema>;
export type GraphNodes = z.infer<typeof graphNodesSchema>;
export type GraphEdges = z.infer<typeof graphEdgesSchema>;
export type GraphReport = z.infer<typeof graphReportSchema>;
export type Positions = z.infer<typeof positionsSchema>;
export type GraphResult = z.infer<typeof graphResultSchema>;
export type MeasureOutput = z.infer<typeof measureOutputSchema>;
export type MeasureInfo = z.infer<typeof measureInfoSchema>;
export type MeasureValues = z.infer<typeof measureValuesSchema>;
export type MeasureResult = z.infer<typeof measureResultSchema>;
export type BrokerRow = z.infer<typeof brokerRowSchema>;
export type BrokersResult = z.infer<typeof brokersResultSchema>;
export type CommunitiesResult = z.infer<typeof communitiesResultSchema>;
export type JobStatus = z.infer<typeof jobStatusSchema>;
export type JobState = JobStatus["state"];
export type DatasetSummary = z.infer<typeof datasetSummarySchema>;
export type Health = z.infer<typeof healthSchema>;
export type SearchHit = z.infer<typeof searchHitSchema>;
