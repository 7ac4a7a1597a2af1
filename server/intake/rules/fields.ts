import { z } from "zod";
import { partialDateSchema } from "#contract/dates";
import type { TerritoryLevel } from "#contract/enums";
import { fold } from "#contract/fold";
import type { ColumnGuide } from "#contract/imports";
import { idSchema, RECORD_SCHEMAS } from "#contract/records";
import type { TableKind } from "#intake/table";
import { isTerritoryCode } from "#territory/communes";
import { territoryNamed } from "#territory/territoryNames";
import { readRna, readSiren, readSiret } from "./identifiers.ts";
import { listOf, spellingsOf } from "./labels.ts";
import { type Reading, readDate, readEnum, readList, readNumber, readText } from "./values.ts";

/** One column that a kind of record knows. */
export interface Field {
  required: boolean;
  read: (raw: string) => Reading;
  type: ColumnGuide["type"];
  /** The closed list that its values come from. */
  list?: { name: string; codes: readonly string[] };
}

/** Columns that place an actor and are no field of its record: they are read for the code that they lead to. */
export const PLACE_COLUMNS = ["commune", "postcode"];
const PLACE_FIELD: Field = { required: false, type: "text", read: (value) => ({ value }) };

/** Fields whose form says more than their schema: a check digit, a code of the referential. */
const READERS: Record<string, (raw: string) => Reading> = {
  siret: readSiret,
  siren: readSiren,
  epci: (raw) => named("epci", raw) ?? readSiren(raw),
  rna: readRna,
  territoryCode: readTerritoryCode,
  territories: readTerritoryCode,
  // Ids or names: the rule of references knows which.
  from: (raw) => ({ value: raw }),
  to: (raw) => ({ value: raw }),
  sourceId: (raw) => ({ value: raw }),
  // Checked together by the rule of places, which knows what each code means to the others.
  communeInsee: (raw) => ({ value: raw }),
  arrondissement: (raw) => named("arrondissement", raw) ?? { value: raw },
  departement: (raw) => named("departement", raw) ?? { value: raw },
};

/** A territory may be given by its official name. */
function named(level: TerritoryLevel, raw: string): Reading | null {
  const code = territoryNamed(level, raw);
  return code === null ? null : { value: code };
}

function readTerritoryCode(raw: string): Reading {
  if (isTerritoryCode(raw)) return { value: raw };
  return { code: "unknown-kind", detail: { value: raw, suggestion: "none", allowed: "SIREN (EPCI), INSEE" } };
}

const ADDRESSES = ["website", "url"];

const NO_SPELLINGS: ReadonlyMap<string, string> = new Map();

const known = new Map<TableKind, ReadonlyMap<string, Field>>();

/** The columns of a kind of record, drawn from its schema in the contract. An id is never required: intake makes it. */
export function fieldsOf(kind: TableKind): ReadonlyMap<string, Field> {
  let fields = known.get(kind);
  if (fields === undefined) {
    const shape: Record<string, z.ZodType> = RECORD_SCHEMAS[kind].shape;
    const columns = kind === "actor" ? PLACE_COLUMNS : [];
    fields = new Map([
      ...Object.entries(shape).map(([name, schema]) => [name, fieldOf(kind, name, schema)] as const),
      ...columns.map((name) => [name, PLACE_FIELD] as const),
    ]);
    known.set(kind, fields);
  }
  return fields;
}

function fieldOf(kind: TableKind, name: string, schema: z.ZodType): Field {
  const optional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  const inner = optional ? (schema.unwrap() as z.ZodType) : schema;
  const isList = inner instanceof z.ZodArray;
  const item = isList ? (inner.element as z.ZodType) : inner;
  const list = item instanceof z.ZodEnum ? { list: { name: listOf(kind, name), codes: item.options.map(String) } } : {};
  const readItem = readerOf(kind, name, item);
  const read = isList ? (raw: string) => readList(raw, readItem) : readItem;
  return { required: !optional && name !== "id", read, type: isList ? "list" : typeOf(name, item), ...list };
}

function typeOf(name: string, schema: z.ZodType): Field["type"] {
  if (schema === partialDateSchema) return "date";
  if (schema instanceof z.ZodEnum) return "value";
  if (schema instanceof z.ZodNumber) return "number";
  if (schema === idSchema || name === "sourceId") return name === "id" ? "id" : "reference";
  return name in READERS ? "code" : ADDRESSES.includes(name) ? "url" : "text";
}

function readerOf(kind: TableKind, name: string, schema: z.ZodType): (raw: string) => Reading {
  // An initiative has dates where a link has ends.
  const special = schema === partialDateSchema ? readDate : READERS[name];
  if (special !== undefined) return special;
  if (schema instanceof z.ZodNumber) {
    const spellings = name === "intensity" ? spellingsOf("link.intensity", ["1", "2", "3", "4"]) : NO_SPELLINGS;
    return (raw) => readNumber(spellings.get(fold(raw)) ?? raw, schema);
  }
  if (schema instanceof z.ZodEnum) {
    const options = schema.options.map(String);
    const spellings = spellingsOf(listOf(kind, name), options);
    return (raw) => readEnum(raw, options, spellings);
  }
  if (schema === idSchema) return (raw) => readText(raw, idSchema, "bad-id");
  if (schema instanceof z.ZodString) return (raw) => readText(raw, schema, "bad-url");
  throw new Error(`no way to read the column ${name}`);
}
