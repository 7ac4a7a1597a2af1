import type { Issue } from "#contract/issue";
import { type Draft, fault, textOf } from "#intake/table";
import { suggester } from "./suggest.ts";

/** Each suggestion compares with every id: a file whose ends are all unknown must not hold the server. */
const MAX_SUGGESTIONS = 100;

/** Ends of links and sources that no row of the input defines. */
export function checkReferences(drafts: Draft[]): Issue[] {
  const ids = (isOne: (draft: Draft) => boolean) =>
    new Set(drafts.filter(isOne).flatMap((draft) => (draft.id === null ? [] : [draft.id])));
  const sources = ids((draft) => draft.kind === "source");
  const nodes = ids((draft) => ["actor", "collectivity", "initiative"].includes(draft.kind));
  const nearest = remembered(suggester(nodes));
  return drafts.flatMap((draft) => {
    const ends = draft.kind === "link" ? ["from", "to"] : [];
    const issues = missing(draft, ends, nodes).map(([column, value]) =>
      fault(draft, "unknown-actor", { value, suggestion: nearest(value) }, { column }),
    );
    const noSource = missing(draft, ["sourceId"], sources).map(([column, value]) =>
      fault(draft, "unknown-source", { value }, { column }),
    );
    return [...issues, ...noSource];
  });
}

function missing(draft: Draft, columns: string[], known: ReadonlySet<string>): [string, string][] {
  return columns.flatMap((column) => {
    const value = textOf(draft, column);
    return value === null || known.has(value) ? [] : [[column, value] as [string, string]];
  });
}

function remembered(nearest: (value: string) => string): (value: string) => string {
  const suggestions = new Map<string, string>();
  return (value) => {
    if (!suggestions.has(value) && suggestions.size < MAX_SUGGESTIONS) suggestions.set(value, nearest(value));
    return suggestions.get(value) ?? "none";
  };
}
