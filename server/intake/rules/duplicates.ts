import type { Issue } from "#contract/issue";
import { canonicalJson } from "#contract/json";
import { type Draft, fault } from "#intake/table";

/**
 * Keeps one draft an id, for all kinds together. A row that repeats another word for word says nothing new and is left
 * out; one with the same id and other content is a fault.
 */
export function dropRepeats(drafts: Draft[]): { drafts: Draft[]; issues: Issue[] } {
  const first = new Map<string, Draft>();
  const issues: Issue[] = [];
  const kept = drafts.filter((draft) => {
    const other = draft.id === null ? undefined : first.get(draft.id);
    if (draft.id === null || other === undefined) {
      if (draft.id !== null) first.set(draft.id, draft);
      return true;
    }
    if (!sameContent(draft, other)) issues.push(repeat(draft, draft.id, other));
    return false;
  });
  return { drafts: kept, issues };
}

function sameContent(a: Draft, b: Draft): boolean {
  return a.kind === b.kind && canonicalJson(a.fields) === canonicalJson(b.fields);
}

function repeat(draft: Draft, id: string, other: Draft): Issue {
  const otherLine = other.file === draft.file ? other.line : `${other.line} (${other.file})`;
  if (draft.kind === "link" && !draft.idGiven) return fault(draft, "duplicate-link", { otherLine });
  return fault(draft, "duplicate-id", { id, otherLine });
}
