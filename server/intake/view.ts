import type { Change, Revision } from "#contract/changes";
import { type Dataset, emptyDataset } from "#contract/dataset";
import { canonicalJson } from "#contract/json";
import type { AnyRecord, RecordKind } from "#contract/records";
import { type Draft, textIn, textOf } from "./table.ts";

/** What somebody changed by hand on one record; `fields` is null when they removed it. */
export interface HandEdit {
  id: string;
  revision: number;
  fields: string[] | null;
}

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
  const revisions = await store.revisions(0);
  const last = revisions.findLastIndex(({ origin }) => origin.by === "load" && origin.source === source);
  const since = last === -1 ? [] : revisions.slice(last + 1).filter(({ origin }) => origin.by !== "load");
  const edits = new Map<string, HandEdit>();
  for (const { number } of since) {
    for (const change of await store.changes(number)) edits.set(change.id, merged(edits.get(change.id), change));
  }
  return { dataset, handEdits: [...edits.values()] };
}

function merged(earlier: HandEdit | undefined, { id, revision, before, after }: Change): HandEdit {
  if (after === null) return { id, revision, fields: null };
  const changed = Object.keys({ ...before, ...after }).filter(
    (field) => valueIn(before, field) !== valueIn(after, field),
  );
  return { id, revision, fields: [...new Set([...(earlier?.fields ?? []), ...changed])] };
}

function valueIn(record: AnyRecord | null, field: string): string {
  return canonicalJson((record as Record<string, unknown> | null)?.[field]);
}
