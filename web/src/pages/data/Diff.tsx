import { canonicalJson } from "#contract/json";
import type { AnyRecord, RecordKind } from "#contract/records";
import { useDataWords } from "./useDataWords.ts";
import { useFieldWords } from "./useFieldWords.ts";

interface DiffProps {
  kind: RecordKind;
  before: AnyRecord | null;
  after: AnyRecord | null;
  /** Names the list; read before it. */
  label: string;
}

/** One record before and after, field by field: only what differs, and all of it when it came or went. */
export function Diff({ kind, before, after, label }: DiffProps) {
  const say = useDataWords();
  const words = useFieldWords();
  const fields = changedFields(before, after);
  if (fields.length === 0) return <p className="small muted">{say("diff.same")}</p>;
  return (
    <dl className="diff" aria-label={label}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{words.field(kind, field)}</dt>
          {before !== null && (
            <dd>
              <span className="diff-sign before" aria-hidden="true">
                −
              </span>
              <span className="hidden">{say("diff.before")} </span>
              <span className="diff-old">{words.value(kind, field, valueIn(before, field))}</span>
            </dd>
          )}
          {after !== null && (
            <dd>
              <span className="diff-sign after" aria-hidden="true">
                +
              </span>
              <span className="hidden">{say("diff.after")} </span>
              <span>{words.value(kind, field, valueIn(after, field))}</span>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

const valueIn = (record: AnyRecord | null, field: string): unknown =>
  (record as Record<string, unknown> | null)?.[field];

/** Fields in which two states of a record differ, in the order of the record; an empty list says as little as none. */
export function changedFields(before: AnyRecord | null, after: AnyRecord | null): string[] {
  const fields = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  fields.delete("id");
  return [...fields].filter((field) => said(valueIn(before, field)) !== said(valueIn(after, field)));
}

const said = (value: unknown): string =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? "" : canonicalJson(value);
