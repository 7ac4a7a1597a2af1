import { fold } from "#contract/fold";
import type { Issue } from "#contract/issue";
import { type Draft, fault, textOf } from "#intake/table";
import type { Stored } from "#intake/view";
import { suggester } from "./suggest.ts";

/** Each suggestion compares with every name: a file whose ends are all unknown must not hold the check. */
const MOST_COMPARISONS = 2_000_000;
const MOST_CANDIDATES = 5;

const NODES = ["actor", "collectivity", "initiative"];

/** Records that a cell may name, by id and by folded name. */
interface Directory {
  ids: Set<string>;
  /** Folded name → ids. */
  named: Map<string, Set<string>>;
  /** Ids and names as they are written. */
  written: string[];
  names: Map<string, string>;
}

/**
 * Turns the ends of links and the sources that rows name into ids. A name counts when it is exactly one record's, among
 * those of the input and those stored, accents and case aside.
 * @returns ends and sources that nothing is, or that several records are
 */
export function resolveReferences(drafts: Draft[], stored: Stored): Issue[] {
  const nodes = lazily(() => directory(drafts, stored, NODES));
  const sources = lazily(() => directory(drafts, stored, ["source"]));
  const nearest = bounded(nodes);
  return drafts.flatMap((draft) => {
    const ends = draft.kind === "link" ? ["from", "to"] : [];
    return [
      ...ends.flatMap((column) =>
        resolve(draft, column, nodes, (value) =>
          fault(draft, "unknown-actor", { value, suggestion: nearest(value) }, { column }),
        ),
      ),
      ...resolve(draft, "sourceId", sources, (value) =>
        fault(draft, "unknown-source", { value }, { column: "sourceId" }),
      ),
    ];
  });
}

/** Most files name no record: the directory is made when one does. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function resolve(draft: Draft, column: string, records: () => Directory, unknown: (value: string) => Issue): Issue[] {
  const value = textOf(draft, column);
  if (value === null) return [];
  const among = records();
  if (among.ids.has(value)) return [];
  const [id, ...others] = among.named.get(fold(value)) ?? [];
  draft.fields[column] = others.length === 0 ? id : undefined;
  if (id === undefined) return [unknown(value)];
  if (others.length === 0) return [];
  const ids = [id, ...others];
  const candidates = ids.slice(0, MOST_CANDIDATES).map((one) => `${among.names.get(one)} (${one})`);
  const more = ids.length > MOST_CANDIDATES ? ", …" : "";
  const detail = { value, count: ids.length, candidates: candidates.join(", ") + more };
  return [fault(draft, "ambiguous-name", detail, { column })];
}

function directory(drafts: Draft[], stored: Stored, kinds: string[]): Directory {
  const found: Directory = { ids: new Set(), named: new Map(), written: [], names: new Map() };
  for (const [id, { kind, record }] of stored) {
    if (kinds.includes(kind)) enter(found, id, record as { name?: unknown; aliases?: unknown });
  }
  for (const { kind, id, fields } of drafts) {
    if (kinds.includes(kind) && id !== null) enter(found, id, fields);
  }
  return found;
}

function enter(found: Directory, id: string, { name, aliases }: { name?: unknown; aliases?: unknown }): void {
  found.ids.add(id);
  found.written.push(id);
  if (typeof name === "string") {
    found.written.push(name);
    found.names.set(id, name);
  }
  for (const text of [name, ...(Array.isArray(aliases) ? aliases : [])]) {
    if (typeof text !== "string") continue;
    const key = fold(text);
    const ids = found.named.get(key);
    if (ids === undefined) found.named.set(key, new Set([id]));
    else ids.add(id);
  }
}

function bounded(records: () => Directory): (value: string) => string {
  const nearest = lazily(() => suggester(records().written));
  const suggestions = new Map<string, string>();
  return (value) => {
    const most = Math.ceil(MOST_COMPARISONS / Math.max(records().written.length, 20_000));
    if (!suggestions.has(value) && suggestions.size < most) suggestions.set(value, nearest()(value));
    return suggestions.get(value) ?? "none";
  };
}
