import type { RecordPatch } from "#contract/changes";
import type { Issue } from "#contract/issue";
import { recordName } from "#contract/records";
import type { HandEdit } from "#intake/handEdits";
import type { Stored } from "#intake/view";

/**
 * Removes what a source has said and says no more: its records that a load does not hold. One that somebody has changed by
 * hand since is a fault of the whole file.
 * @param source id of the source
 */
export function removals(
  source: string,
  said: RecordPatch[],
  stored: Stored,
  { file, handEdits }: { file: string; handEdits: HandEdit[] },
): { patches: RecordPatch[]; issues: Issue[] } {
  const kept = new Set(said.map(({ id }) => id));
  const gone = [...stored].filter(
    ([id, { record }]) => "sourceId" in record && record.sourceId === source && !kept.has(id),
  );
  const edits = new Map(handEdits.map((edit) => [edit.id, edit.revision]));
  const issues = gone.flatMap(([id, { record }]): Issue[] => {
    const revision = edits.get(id);
    if (revision === undefined) return [];
    return [{ code: "conflict-with-hand", severity: "error", file, detail: { name: recordName(record), revision } }];
  });
  return { patches: gone.map(([id, { kind }]) => ({ kind, id, fields: null })), issues };
}
