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
  /** What is being computed: `graph`, `layout` or a measure's id. */
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
