import { useState } from "react";
import type { Stored } from "#contract/changes";
import type { ColumnGuide } from "#contract/imports";
import { changedFields, type Values, valuesOf } from "./values.ts";

/** What somebody has typed and not saved, and what it started from. */
interface Draft {
  version: number;
  base: Values;
  values: Values;
}

/**
 * The values of a form: those stored until somebody types, then theirs, which a reload of the page finds again.
 * @param name names the record among all
 */
export function useDraft(name: string, columns: readonly ColumnGuide[], stored: Stored | null) {
  const key = `passerelles.draft.${name}`;
  const [draft, setDraft] = useState(() => kept(key));
  const { version, base, values } = draft ?? fresh(columns, stored);
  const keep = (next: Draft | null) => {
    if (next === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(next));
    setDraft(next);
  };
  return {
    values,
    version,
    fields: changedFields(columns, values, base),
    set: (field: string, value: Values[string]) => {
      const next = { version, base, values: { ...values, [field]: value } };
      // To the letter: a space at the end is the start of a word.
      keep(JSON.stringify(next.values) === JSON.stringify(base) ? null : next);
    },
    forget: () => keep(null),
  };
}

function fresh(columns: readonly ColumnGuide[], stored: Stored | null): Draft {
  const values = valuesOf(columns, stored?.record ?? null);
  return { version: stored?.version ?? 0, base: values, values };
}

function kept(key: string): Draft | null {
  const text = sessionStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as Draft);
}
