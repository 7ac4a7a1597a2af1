import { ZodError } from "zod";
import { patched } from "#contract/changes";
import type { Issue } from "#contract/issue";
import { canonicalJson } from "#contract/json";
import { type AnyRecord, recordName } from "#contract/records";
import { type Draft, fault, textOf } from "#intake/table";
import type { HandEdit } from "#intake/handEdits";
import type { Stored } from "#intake/view";

type Fields = Readonly<Record<string, unknown>>;

/** Values that a load would write over what somebody changed by hand since the same source was loaded last. */
export function checkHandEdits(drafts: Draft[], stored: Stored, handEdits: HandEdit[]): Issue[] {
  if (handEdits.length === 0) return [];
  const edits = new Map(handEdits.map((edit) => [edit.id, edit]));
  return drafts.flatMap((draft) => {
    const edit = draft.id === null ? undefined : edits.get(draft.id);
    if (edit === undefined) return [];
    const known = stored.get(edit.id);
    const name = known === undefined ? (textOf(draft, "name") ?? edit.id) : recordName(known.record);
    const detail = { name, revision: edit.revision };
    // Removed by hand, it would be back.
    if (edit.fields === null || known === undefined) return [fault(draft, "conflict-with-hand", detail)];
    const after = draft.kind === known.kind ? stateAfter(draft, known.record) : null;
    if (after === null) return [];
    const before = known.record as Fields;
    return edit.fields
      .filter((field) => field in draft.fields && canonicalJson(after[field]) !== canonicalJson(before[field]))
      .map((column) => fault(draft, "conflict-with-hand", detail, { column }));
  });
}

/** The record that a draft leaves; null when it is none, which other rules say. */
function stateAfter({ kind, fields }: Draft, record: AnyRecord): Fields | null {
  try {
    return patched(record, { kind, id: record.id, fields }) as Fields | null;
  } catch (error) {
    if (error instanceof ZodError) return null;
    throw error;
  }
}
