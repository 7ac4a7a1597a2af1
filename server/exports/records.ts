import { byCodeUnit } from "#contract/fold";
import { type AnyRecord, RECORD_SCHEMAS, type RecordKind } from "#contract/records";
import type { Value } from "./columns.ts";
import { type CsvVariant, csvText } from "./csv.ts";

/** Kinds of record that are written as tables. */
export type TableKind = Exclude<RecordKind, "dataset">;

/**
 * Stored records as the table that an import reads: every field of the kind, in the order of its schema, lists joined by
 * `|`, texts always guarded since an import refuses formulas. Sorted by id, so that equal data give equal files.
 */
export function recordsCsv(kind: TableKind, records: readonly AnyRecord[], variant: CsvVariant): string {
  const fields = Object.keys(RECORD_SCHEMAS[kind].shape);
  const sorted = [...records].sort((a, b) => byCodeUnit(a.id, b.id)) as unknown as Record<string, unknown>[];
  const rows = sorted.map((record) => fields.map((field) => cell(record[field])));
  return csvText(fields, rows, variant, true);
}

/** No record holds anything but texts, numbers and lists of texts. */
function cell(value: unknown): Value {
  return Array.isArray(value) ? value.join("|") : ((value ?? null) as Value);
}
