import type { Stored } from "#contract/changes";
import type { ColumnGuide, TableGuide } from "#contract/imports";
import { type AnyRecord, RECORD_SCHEMAS } from "#contract/records";
import type { Kind } from "#web/pages/data/tabs.ts";

/** What the fields of a form hold: texts, and for boxes to tick the codes that are. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

const BETWEEN = " | ";

/** Columns of a file that are fields of the record too: what only helps to find a place is not. */
export function fieldsOf({ kind, columns }: TableGuide): ColumnGuide[] {
  const shape = RECORD_SCHEMAS[kind as Kind].shape;
  return columns.filter(({ field }) => field in shape);
}

/** A record as its form shows it; all fields empty when there is none. */
export function valuesOf(columns: readonly ColumnGuide[], record: AnyRecord | null): Values {
  const stored: Record<string, unknown> = { ...record };
  return Object.fromEntries(columns.map((column) => [column.field, shown(column, stored[column.field])]));
}

function shown(column: ColumnGuide, value: unknown): string | string[] {
  if (isTicked(column)) return Array.isArray(value) ? value.map(String) : [];
  if (Array.isArray(value)) return value.join(BETWEEN);
  return value === undefined || value === null ? "" : String(value);
}

/** Whether a field is a list of boxes to tick. */
export const isTicked = ({ type, values }: ColumnGuide): boolean => type === "list" && values !== undefined;

/** What a form says otherwise than the values it started from, as the API takes it: null clears a field. */
export function changedFields(columns: readonly ColumnGuide[], values: Values, base: Values): Record<string, unknown> {
  const changed = columns.filter(({ field }) => !same(values[field], base[field]));
  return Object.fromEntries(changed.map((column) => [column.field, written(column, values[column.field] ?? "")]));
}

function written(column: ColumnGuide, value: string | readonly string[]): unknown {
  if (typeof value !== "string") return value.length === 0 ? null : value;
  const text = value.trim();
  if (text === "") return null;
  if (column.type === "list") return text.split("|").flatMap((part) => part.trim() || []);
  // What is no number is left as it is, for the schema to refuse.
  return column.type === "number" && /^\d+$/.test(text) ? Number(text) : text;
}

function same(a: Values[string] | undefined, b: Values[string] | undefined): boolean {
  const text = (value: typeof a) =>
    typeof value === "string" ? value.trim() : [...(value ?? [])].sort().join(BETWEEN);
  return text(a) === text(b);
}

/** The record that a form would leave. */
export function recordWith(stored: Stored | null, fields: Record<string, unknown>): Record<string, unknown> {
  const merged = { id: "new", ...stored?.record, ...fields };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== undefined));
}
