import type { CollectivityLevel, ActorKind, CooperationKind, InitiativeKind, NetworkRole, Theme } from "./enums.ts";
import type { Lens } from "./lens.ts";
import type { DatasetInfo, RecordKind } from "./records.ts";

/** What every computed result was computed on. Same revision, lens and version: same bytes. */
export interface Stamp {
  revision: number;
  /** ISO day that the links were read at: the lens's, else the data set's. */
  asOf: string;
  lens: Lens;
  /** SHA-256, hex. */
  lensHash: string;
  version: string;
}

export interface NamedRef {
  id: string;
  name: string;
}

/** Nodes in columns, sorted by id in code units. All arrays have one entry a node. */
export interface GraphNodes {
  id: string[];
  name: string[];
  type: ("actor" | "collectivity" | "initiative")[];
  kind: (ActorKind | CollectivityLevel | InitiativeKind | null)[];
  networkRole: (NetworkRole | null)[];
  themes: Theme[][];
  /** Code of the actor's territory at the lens's level; null for other nodes and for unknown places. */
  territory: (string | null)[];
}

/** Edges in columns, one a pair, sorted by (source, target); `source` < `target` are indices into the nodes. */
export interface GraphEdges {
  source: number[];
  target: number[];
  /** Intensity by `pairWeight`, 1 when unknown; 1/(size−1) for a pair that only shares initiatives. Never a distance. */
  weight: number[];
  kinds: CooperationKind[][];
  /** Ids of the links behind the pair; empty for a derived pair. */
  links: string[][];
  /** Ids of the shared initiatives behind a derived pair; empty for a direct one. */
  via: string[][];
}

/** What the lens left out or could not decide, so that no number hides it. */
export interface GraphReport {
  excludedHubs: NamedRef[];
  /** Initiatives too large, or of a kind that never links its members. */
  unprojected: (NamedRef & { members: number })[];
  /** Links counted although their start is unknown. */
  undatedLinks: number;
  /** Links counted although their intensity is unknown. */
  unknownIntensity: number;
  /** Stored cooperation links that this lens leaves out (kind, theme, date, intensity, hubs, scenario). */
  hiddenLinks: number;
  /** Actors whose place is not known at the lens's level. */
  unlocatedActors: number;
  /** Pairs with an end whose territory is not known: neither internal nor external. */
  unlocatedTies: number;
  scenarioNotes: { code: "unknown-id" | "already-out" | "already-tied"; ids: string[] }[];
}

/** Where nodes stand by links. x to the east, y to the north, no unit. Computed on the base graph: filters hide, they do not move. */
export interface Positions {
  x: number[];
  y: number[];
  /** Size of the node's component in the base graph: 1 is a bench seat, 2–4 a small group set out by rule. */
  groupSize: number[];
  /** Number of that component, from 1: by size, then smallest member id. */
  group: number[];
}

export interface GraphResult extends Stamp {
  nodes: GraphNodes;
  edges: GraphEdges;
  positions: Positions;
  report: GraphReport;
}

/**
 * What is known of a territory's links to others: it has some (`linked`), none although the ties of most of its actors
 * were checked in the last 24 months (`checked`), none but nobody checked (`unchecked`), or no actor is known (`empty`).
 */
export type DiscStatus = "linked" | "checked" | "unchecked" | "empty";

/** Room kept free of actors in the middle of a disc for its name. */
export interface NameLane {
  lines: string[];
  /** Font size, px. */
  size: number;
  width: number;
  height: number;
}

/** Every territory of the lens's level in columns, sorted by code; those without a known actor too. */
export interface TerritoryDiscs {
  code: string[];
  name: string[];
  /** Short name for the picture; never part of a sentence. */
  label: string[];
  x: number[];
  y: number[];
  r: number[];
  /** Actors known there in the base graph: they make the disc's area. */
  actors: number[];
  /** Direct pairs of the graph between two actors of the territory. */
  internal: number[];
  /** Direct pairs of the graph with an actor of another territory. */
  external: number[];
  status: DiscStatus[];
  /** Where the short name stands inside the disc, centred; null when it has to stand beside. */
  lane: (NameLane | null)[];
}

/**
 * One a node of the graph, in node order. Null where the node has no seat: an actor of unknown place (it sits on the
 * bench), a collectivity of no territory of the level, an initiative.
 */
export interface TerritorySeats {
  x: (number | null)[];
  y: (number | null)[];
}

/** One a pair of territories with direct pairs in the graph, strongest first, then by codes. */
export interface TerritoryRopes {
  /** Indices into the discs, `a` < `b`. */
  a: number[];
  b: number[];
  links: number[];
  /** From the rim of `a` to the rim of `b`: x, y, x, y, … */
  path: number[][];
  /** Whether it is drawn at rest: the 150 strongest, and the strongest of every territory. */
  shown: boolean[];
}

/**
 * The disposition by territory, in px of a frame of `width` × `height`, x to the right, y down. Discs and seats are
 * those of the base graph, so that filters hide and do not move; counts are the graph's own.
 */
export interface TerritoryDrawing {
  width: number;
  height: number;
  /** Factor on the radii of actors: 1 at 62 px² an actor, less when the region holds more of them. */
  actorScale: number;
  /** A corner outside the land for the actors of unknown place; null when none is free. */
  bench: { x: number; y: number; width: number; height: number } | null;
  discs: TerritoryDiscs;
  seats: TerritorySeats;
  ropes: TerritoryRopes;
}

export interface TerritoryDrawingResult extends Stamp, TerritoryDrawing {
  /** Ids of the graph's nodes. */
  ids: string[];
}

/** One column of a measure. */
export interface MeasureOutput {
  id: string;
  /** `node` columns have one value a node, `graph` values stand alone. */
  on: "node" | "graph";
  unit: "count" | "ratio" | "index" | "weight" | "level";
}

/** What a measure says of itself; forms, documentation and exports are drawn from it. */
export interface MeasureInfo {
  id: string;
  outputs: MeasureOutput[];
  /** Lens fields that the measure reads beyond the graph itself. */
  parameters: string[];
  citation: string;
  doi?: string;
}

export interface MeasureValues {
  /** Output id → one value a node, in node order; null where the measure is not defined. */
  node: Record<string, (number | null)[]>;
  graph: Record<string, number | null>;
}

export interface MeasureResult extends Stamp, MeasureValues {
  measure: string;
  ids: string[];
}

export interface BrokerRow extends NamedRef {
  /** Equal values share a rank. */
  rank: number;
  betweenness: number;
  /** raw · 2/((n−1)(n−2)), 0–1. */
  normalized: number;
}

export interface BrokersResult extends Stamp {
  items: BrokerRow[];
  total: number;
}

export interface CommunitiesResult extends Stamp {
  ids: string[];
  /** Community of each node, numbered from 1 by size, then by smallest member id. */
  community: (number | null)[];
  sizes: number[];
  modularity: number | null;
  resolution: number;
  runs: number;
}

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

export interface JobStatus {
  id: string;
  state: JobState;
  /** What is being computed: `graph`, `layout`, `discs`, `ropes` or a measure's id. */
  stage: string;
  progress: { done: number; total: number } | null;
}

/** What the page needs to open. */
export interface DatasetSummary {
  info: DatasetInfo | null;
  revision: number;
  /** ISO instant of that revision; null when nothing was ever written. */
  changedAt: string | null;
  /** Records stored, by kind. */
  counts: Record<Exclude<RecordKind, "dataset">, number>;
}

export interface Health {
  /** The store's engine; null, like its version and the revision, when it does not answer. */
  engine: string | null;
  engineVersion: string | null;
  /** Version of the product. */
  version: string;
  revision: number | null;
  live: boolean;
  ready: boolean;
  /** Whether whoever asks may write. */
  writable: boolean;
}

export interface Page<T> {
  items: T[];
  total: number;
  revision: number;
}

/** One hit of the search: a record, or a territory (`kind: "territory"`, id: its code). */
export interface SearchHit extends NamedRef {
  kind: "actor" | "collectivity" | "initiative" | "source" | "territory";
  /** Whether the node is in the graph of the lens asked with; null when it never could be. */
  inLens: boolean | null;
}
