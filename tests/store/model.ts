import fc from "fast-check";
import type { ChangeSet, RecordPatch } from "#contract/changes";
import type { Dataset } from "#contract/dataset";
import type { AnyRecord, RecordKind } from "#contract/records";
import { isPlainText } from "#contract/text";

let sets = 0;

/** A change set with an id of its own. */
export function changeSet(patches: RecordPatch[], more: Partial<ChangeSet> = {}): ChangeSet {
  sets += 1;
  const by = { author: "Ada", summary: "Essai", at: "2020-12-31T12:00:00.000Z", origin: { by: "hand" } as const };
  return { id: `set-${sets}`, ...by, patches, ...more };
}

export const source = (id: string, fields: Record<string, unknown> = {}): RecordPatch => ({
  kind: "source",
  id,
  fields: { name: `Source ${id}`, date: "2020", ...fields },
});

export const actor = (id: string, fields: Record<string, unknown> = {}): RecordPatch => ({
  kind: "actor",
  id,
  fields: { name: `Acteur ${id}`, ...fields },
});

export const link = (id: string, from: string, to: string, fields: Record<string, unknown> = {}): RecordPatch => ({
  kind: "link",
  id,
  fields: { kind: "cooperates", from, to, sourceId: "s", ...fields },
});

export const deletion = (kind: RecordKind, id: string): RecordPatch => ({ kind, id, fields: null });

/** `count` actors in a ring of `count` links, with their source: `2 * count + 1` records. */
export function ring(count: number): RecordPatch[] {
  const ids = Array.from({ length: count }, (_, index) => `r${index}`);
  const actors = ids.map((id) => actor(id, { sourceId: "s", themes: ["housing"] }));
  const links = ids.map((id, index) => link(`l${index}`, id, ids[(index + 1) % count] as string));
  return [source("s"), ...actors, ...links];
}

/** A data set as a plain object from id to record, in which no order counts. */
export function byId(dataset: Dataset): Record<string, AnyRecord> {
  const { info, actors, collectivities, initiatives, sources, links, figures } = dataset;
  const all: AnyRecord[] = [...actors, ...collectivities, ...initiatives, ...sources, ...links, ...figures];
  if (info !== null) all.push(info);
  return Object.fromEntries(all.map((record) => [record.id, record]));
}

const ACTORS = ["a", "b", "c", "d"];
const anyId = fc.constantFrom(...ACTORS);
const anyName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter(isPlainText);

const anyPatch: fc.Arbitrary<RecordPatch> = fc.oneof(
  fc.constantFrom("s", "t").map((id) => source(id)),
  fc.tuple(anyId, anyName).map(([id, name]) => actor(id, { name })),
  anyId.map((id) => ({ kind: "actor", id, fields: { website: "https://exemple.fr" } }) as RecordPatch),
  anyId.map((id) => ({ kind: "actor", id, fields: { website: null, sourceId: "t" } }) as RecordPatch),
  fc.tuple(fc.constantFrom("l", "m"), anyId, anyId).map(([id, from, to]) => link(id, from, to)),
  fc.constantFrom("l", "m", "a").map((id) => deletion("link", id)),
  anyId.map((id) => deletion("actor", id)),
  fc.constantFrom("s", "t").map((id) => deletion("source", id)),
);

/** Patches of a small world in which many sets are refused: records used, missing, or of another kind. */
export const anyHistory = fc.array(fc.array(anyPatch, { minLength: 1, maxLength: 8 }), {
  minLength: 20,
  maxLength: 40,
});

const DEFAULTS: Partial<Record<RecordKind, Record<string, unknown>>> = {
  actor: { aliases: [], themes: [], geoPrecision: "unknown", networkRole: "local" },
};

/**
 * The store as plainly as it can be said: a record is there or not, and a set whose end state breaks a rule leaves no
 * trace. Written without `effects`, which the stores share.
 */
export class Model {
  states: Map<string, { kind: RecordKind; record: Record<string, unknown> }>[] = [new Map()];

  at(revision: number): Record<string, unknown> {
    const state = this.states[revision] as (typeof this.states)[number];
    return Object.fromEntries([...state].map(([id, { record }]) => [id, record]));
  }

  /** Answers whether the set is accepted. */
  apply(patches: RecordPatch[]): boolean {
    const now = this.states.at(-1) as (typeof this.states)[number];
    const next = new Map(now);
    for (const [index, { kind, id, fields }] of patches.entries()) {
      const kinds = [
        now.get(id)?.kind,
        ...patches.slice(0, index).map((other) => (other.id === id ? other.kind : undefined)),
      ];
      if (kinds.some((other) => other !== undefined && other !== kind)) return false;
      if (fields === null) {
        next.delete(id);
        continue;
      }
      const record: Record<string, unknown> = { ...DEFAULTS[kind], ...next.get(id)?.record, ...fields, id };
      for (const [name, value] of Object.entries(record)) if (value === null) delete record[name];
      next.set(id, { kind, record });
    }
    if (![...next.values()].every(({ kind, record }) => isWhole(kind, record, next))) return false;
    if (JSON.stringify(sorted(next)) !== JSON.stringify(sorted(now))) this.states.push(next);
    return true;
  }
}

function isWhole(kind: RecordKind, record: Record<string, unknown>, state: Map<string, unknown>): boolean {
  const needed = { source: ["name", "date"], actor: ["name"], link: ["from", "to", "sourceId"] }[kind as "actor"];
  const targets = [record.from, record.to, record.sourceId].filter((id) => id !== undefined);
  if (kind === "link" && record.from === record.to) return false;
  return needed.every((field) => field in record) && targets.every((id) => state.has(id as string));
}

function sorted(state: Map<string, { record: Record<string, unknown> }>): unknown {
  return [...state].map(([id, { record }]) => [id, Object.entries(record).sort()]).sort();
}
