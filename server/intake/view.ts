import type { Change, Revision } from "#contract/changes";
import { type Dataset, emptyDataset } from "#contract/dataset";
import type { AnyRecord, RecordKind } from "#contract/records";
import { type HandEdit, handEdits, revisionsByHand } from "./handEdits.ts";
import { type Draft, textIn, textOf } from "./table.ts";

/** What an input is checked against. */
export interface View {
  dataset: Dataset;
  /** Edits since the same source was loaded last. */
  handEdits: HandEdit[];
}

export const NOTHING_STORED: View = { dataset: emptyDataset(), handEdits: [] };

/** What is stored, by id. */
export type Stored = ReadonlyMap<string, { kind: RecordKind; record: AnyRecord }>;

export function storedIn({ dataset }: View): Stored {
  const shelves: [RecordKind, AnyRecord[]][] = [
    ["dataset", dataset.info === null ? [] : [dataset.info]],
    ["source", dataset.sources],
    ["actor", dataset.actors],
    ["collectivity", dataset.collectivities],
    ["initiative", dataset.initiatives],
    ["link", dataset.links],
    ["figure", dataset.figures],
  ];
  return new Map(shelves.flatMap(([kind, records]) => records.map((record) => [record.id, { kind, record }] as const)));
}

/** A text that a draft leaves: its own, or the one stored when its table has no such column. */
export function textAfter(draft: Draft, field: string, stored: Stored): string | null {
  if (field in draft.fields || draft.id === null) return textOf(draft, field);
  return textIn({ ...stored.get(draft.id)?.record }, field);
}

/** The part of a store that tells its history. */
export interface History {
  snapshot(): Promise<Dataset>;
  revisions(from: number): Promise<Revision[]>;
  changes(revision: number): Promise<Change[]>;
}

/** What is stored now, as the load of a source must see it: with what has been edited since that source was loaded last. */
export async function viewFor(source: string, store: History): Promise<View> {
  const dataset = await store.snapshot();
  const changes: Change[] = [];
  for (const { number } of revisionsByHand(source, await store.revisions(0))) {
    changes.push(...(await store.changes(number)));
  }
  if (changes.length === 0) return { dataset, handEdits: [] };
  const stored = storedIn({ dataset, handEdits: [] });
  return { dataset, handEdits: handEdits(changes, (id) => stored.get(id)?.record) };
}
