import { z } from "zod";
import { partialDateSchema } from "#contract/dates";
import { idSchema, RECORD_SCHEMAS } from "#contract/records";
import type { TableKind } from "#intake/table";
import { isTerritoryCode } from "#territory/communes";
import { readRna, readSiren, readSiret } from "./identifiers.ts";
import { type Reading, readDate, readEnum, readList, readNumber, readText } from "./values.ts";

/** One column that a kind of record knows. */
export interface Field {
  required: boolean;
  read: (raw: string) => Reading;
}

/** Fields whose form says more than their schema: a check digit, a code of the referential. */
const READERS: Record<string, (raw: string) => Reading> = {
  siret: readSiret,
  siren: readSiren,
  epci: readSiren,
  rna: readRna,
  territoryCode: readTerritoryCode,
  territories: readTerritoryCode,
  // Checked together by the rule of places, which knows what each code means to the others.
  communeInsee: (raw) => ({ value: raw }),
  arrondissement: (raw) => ({ value: raw }),
  departement: (raw) => ({ value: raw }),
};

function readTerritoryCode(raw: string): Reading {
  if (isTerritoryCode(raw)) return { value: raw };
  return { code: "unknown-kind", detail: { value: raw, suggestion: "none", allowed: "SIREN (EPCI), INSEE" } };
}

const known = new Map<TableKind, ReadonlyMap<string, Field>>();

/** The columns of a kind of record, drawn from its schema in the contract. An id is never required: intake makes it. */
export function fieldsOf(kind: TableKind): ReadonlyMap<string, Field> {
  let fields = known.get(kind);
  if (fields === undefined) {
    const shape: Record<string, z.ZodType> = RECORD_SCHEMAS[kind].shape;
    fields = new Map(Object.entries(shape).map(([name, schema]) => [name, fieldOf(name, schema)]));
    known.set(kind, fields);
  }
  return fields;
}

function fieldOf(name: string, schema: z.ZodType): Field {
  const optional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  const inner = optional ? (schema.unwrap() as z.ZodType) : schema;
  const required = !optional && name !== "id";
  if (!(inner instanceof z.ZodArray)) return { required, read: readerOf(name, inner) };
  const readItem = readerOf(name, inner.element as z.ZodType);
  return { required, read: (raw) => readList(raw, readItem) };
}

function readerOf(name: string, schema: z.ZodType): (raw: string) => Reading {
  const special = READERS[name];
  if (special !== undefined) return special;
  if (schema === partialDateSchema) return readDate;
  if (schema instanceof z.ZodNumber) return (raw) => readNumber(raw, schema);
  if (schema instanceof z.ZodEnum) return (raw) => readEnum(raw, schema.options.map(String));
  if (schema === idSchema) return (raw) => readText(raw, idSchema, "bad-id");
  if (schema instanceof z.ZodString) return (raw) => readText(raw, schema, "bad-url");
  throw new Error(`no way to read the column ${name}`);
}
