import { wrongEnds } from "#contract/consistency";
import type { LinkKind } from "#contract/enums";
import type { Issue } from "#contract/issue";
import type { RecordKind } from "#contract/records";
import { type Draft, fault } from "#intake/table";
import { type Stored, textAfter } from "#intake/view";

/** Links that return to where they start, or that join what their kind cannot join. */
export function checkEnds(drafts: Draft[], stored: Stored): Issue[] {
  const kinds = new Map(drafts.map((draft) => [draft.id, draft.kind]));
  const kindOf = (id: string) => kinds.get(id) ?? stored.get(id)?.kind;
  return drafts.flatMap((draft) => (draft.kind === "link" ? checkLink(draft, stored, kindOf) : []));
}

function checkLink(draft: Draft, stored: Stored, kindOf: (id: string) => RecordKind | undefined): Issue[] {
  const [kind, from, to] = ["kind", "from", "to"].map((field) => textAfter(draft, field, stored));
  if (from == null || to == null) return [];
  if (from === to) return [fault(draft, "loop-link", { name: from })];
  const [start, end] = [kindOf(from), kindOf(to)];
  if (kind == null || start === undefined || end === undefined) return [];
  const expected = wrongEnds(kind as LinkKind, start, end);
  return expected === null ? [] : [fault(draft, "wrong-ends", { kind, expected })];
}
