import type {
  Actor,
  AnyRecord,
  Collectivity,
  DatasetInfo,
  Figure,
  Initiative,
  Link,
  RecordKind,
  Source,
} from "./records.ts";

/** Everything the store holds at one revision. No order is promised: graph/ sorts. */
export interface Dataset {
  revision: number;
  info: DatasetInfo | null;
  actors: Actor[];
  collectivities: Collectivity[];
  initiatives: Initiative[];
  sources: Source[];
  links: Link[];
  figures: Figure[];
}

export function emptyDataset(revision = 0): Dataset {
  return { revision, info: null, actors: [], collectivities: [], initiatives: [], sources: [], links: [], figures: [] };
}

/** Kind of record → where a data set keeps it; also the name of its table in a package. */
export const SHELVES = {
  actor: "actors",
  collectivity: "collectivities",
  initiative: "initiatives",
  source: "sources",
  link: "links",
  figure: "figures",
} as const;

/** Sorts loose records onto the shelves of a data set. */
export function datasetFrom(revision: number, records: Iterable<{ kind: RecordKind; record: AnyRecord }>): Dataset {
  const dataset = emptyDataset(revision);
  for (const { kind, record } of records) {
    if (kind === "dataset") dataset.info = record as DatasetInfo;
    else (dataset[SHELVES[kind]] as AnyRecord[]).push(record);
  }
  return dataset;
}

/** Every record of a data set, with its kind. */
export function* recordsIn(dataset: Dataset): Iterable<{ kind: RecordKind; record: AnyRecord }> {
  if (dataset.info !== null) yield { kind: "dataset", record: dataset.info };
  for (const [kind, shelf] of Object.entries(SHELVES)) {
    for (const record of dataset[shelf]) yield { kind: kind as RecordKind, record };
  }
}
