import type { Issue } from "#contract/issue";
import { recordName } from "#contract/records";
import { type Draft, fault } from "#intake/table";
import type { Stored } from "#intake/view";

/** Ids that are those of stored records of another kind. */
export function checkTaken(drafts: Draft[], stored: Stored): Issue[] {
  return drafts.flatMap((draft) => {
    const known = draft.id === null ? undefined : stored.get(draft.id);
    if (draft.id === null || known === undefined || known.kind === draft.kind) return [];
    const place = draft.headers.has("id") ? { column: "id" } : {};
    return [fault(draft, "id-taken", { id: draft.id, name: recordName(known.record) }, place)];
  });
}
