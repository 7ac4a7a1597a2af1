import { z } from "zod";
import { idSchema } from "./records.ts";
import { stampFields } from "./stamp.ts";

const count = z.int().min(0);
const places = z.array(z.number());
const placesOrNone = z.array(z.number().nullable());

export const discStatusSchema = z.enum(["linked", "checked", "unchecked", "empty"]).meta({
  id: "DiscStatus",
  description:
    "What is known of a territory's links to others: it has some (`linked`), none although the ties of most of its actors were checked in the last 24 months (`checked`), none but nobody checked (`unchecked`), or no actor is known (`empty`).",
});

export const nameLaneSchema = z
  .strictObject({
    lines: z.array(z.string()),
    size: z.number().describe("Font size, px."),
    width: z.number(),
    height: z.number(),
  })
  .meta({ id: "NameLane", description: "Room kept free of actors in the middle of a disc for its name." });

export const territoryDiscsSchema = z
  .strictObject({
    code: z.array(z.string()),
    name: z.array(z.string()),
    label: z.array(z.string()).describe("Short name for the picture; never part of a sentence."),
    x: places,
    y: places,
    r: places,
    actors: z.array(count).describe("Actors known there in the base graph: they make the disc's area."),
    internal: z.array(count).describe("Direct pairs of the graph between two actors of the territory."),
    external: z.array(count).describe("Direct pairs of the graph with an actor of another territory."),
    status: z.array(discStatusSchema),
    lane: z
      .array(nameLaneSchema.nullable())
      .describe("Where the short name stands inside the disc, centred; null when it has to stand beside."),
  })
  .meta({
    id: "TerritoryDiscs",
    description: "Every territory of the lens's level in columns, sorted by code; those without a known actor too.",
  });

export const territorySeatsSchema = z.strictObject({ x: placesOrNone, y: placesOrNone }).meta({
  id: "TerritorySeats",
  description:
    "One a node of the graph, in node order. Null where the node has no seat: an actor of unknown place (it sits on the bench), a collectivity of no territory of the level, an initiative.",
});

export const territoryRopesSchema = z
  .strictObject({
    a: z.array(count).describe("Index into the discs, `a` < `b`."),
    b: z.array(count),
    links: z.array(count),
    path: z.array(places).describe("From the rim of `a` to the rim of `b`: x, y, x, y, …"),
    shown: z
      .array(z.boolean())
      .describe("Whether it is drawn at rest: the 150 strongest, and the strongest of every territory."),
  })
  .meta({
    id: "TerritoryRopes",
    description: "One a pair of territories with direct pairs in the graph, strongest first, then by codes.",
  });

const drawingFields = {
  width: z.number(),
  height: z.number(),
  actorScale: z
    .number()
    .describe("Factor on the radii of actors: 1 at 62 px² an actor, less when the region holds more of them."),
  bench: z
    .strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
    .nullable()
    .describe("A corner outside the land for the actors of unknown place; null when none is free."),
  discs: territoryDiscsSchema,
  seats: territorySeatsSchema,
  ropes: territoryRopesSchema,
};

export const territoryDrawingSchema = z.strictObject(drawingFields);

export const territoryDrawingResultSchema = z
  .strictObject({ ...stampFields, ...drawingFields, ids: z.array(idSchema).describe("Ids of the graph's nodes.") })
  .meta({
    id: "TerritoryDrawingResult",
    description:
      "The disposition by territory, in px of a frame of `width` × `height`, x to the right, y down. Discs and seats are those of the base graph, so that filters hide and do not move; counts are the graph's own.",
  });

export type DiscStatus = z.infer<typeof discStatusSchema>;
export type NameLane = z.infer<typeof nameLaneSchema>;
export type TerritoryDiscs = z.infer<typeof territoryDiscsSchema>;
export type TerritorySeats = z.infer<typeof territorySeatsSchema>;
export type TerritoryRopes = z.infer<typeof territoryRopesSchema>;
export type TerritoryDrawing = z.infer<typeof territoryDrawingSchema>;
export type TerritoryDrawingResult = z.infer<typeof territoryDrawingResultSchema>;
