import { wrongEnds } from "#contract/consistency";
import type { LinkKind } from "#contract/enums";
import type { Issue } from "#contract/issue";
import { type Draft, fault, type TableKind, textOf } from "#intake/table";

/** Links that return to where they start, or that join what their kind cannot join. */
export function checkEnds(drafts: Draft[]): Issue[] {
  const kinds = new Map(drafts.map((draft) => [draft.id, draft.kind]));
  return drafts.flatMap((draft) => (draft.kind === "link" ? checkLink(draft, kinds) : []));
}

function checkLink(draft: Draft, kinds: ReadonlyMap<string | null, TableKind>): Issue[] {
  const kind = textOf(draft, "kind") as LinkKind | null;
  const from = textOf(draft, "from");
  const to = textOf(draft, "to");
  if (from === null || to === null) return [];
  if (from === to) return [fault(draft, "loop-link", { name: from })];
  const [start, end] = [kinds.get(from), kinds.get(to)];
  if (kind === null || start === undefined || end === undefined) return [];
  const expected = wrongEnds(kind, start, end);
  return expected === null ? [] : [fault(draft, "wrong-ends", { kind, expected })];
}
