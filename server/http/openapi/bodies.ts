import { z } from "zod";
import { RECORD_SCHEMAS } from "#contract/records";
import type { TableKind } from "#intake/table";
import { nameOf } from "./recordExamples.ts";

/** What makes a record: its fields, those that have a default or may be unknown left out at will, and the id too. */
export function creationSchema(kind: TableKind): z.ZodType {
  return z
    .strictObject(fieldsOf(kind))
    .partial({ id: true })
    .meta({ id: `New${nameOf(kind)}` });
}

/** What changes a record: fields that replace those stored; null clears one that a record can do without. */
export function changeSchema(kind: TableKind): z.ZodType {
  const changes = Object.entries(fieldsOf(kind)).map(([name, field]) => [
    name,
    field.safeParse(undefined).success ? field.nullish() : field.optional(),
  ]);
  return z.strictObject(Object.fromEntries(changes)).meta({ id: `${nameOf(kind)}Change` });
}

function fieldsOf(kind: TableKind): Record<string, z.ZodType> {
  return RECORD_SCHEMAS[kind].shape;
}
