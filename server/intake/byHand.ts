import { TERRITORY_LEVELS } from "#contract/enums";
import type { IssueCode } from "#contract/issue";
import { type Detail, Problem } from "#contract/problem";
import type { AnyRecord } from "#contract/records";
import { fieldsOf } from "./rules/fields.ts";
import { placeActors } from "./rules/places.ts";
import type { Draft, TableKind } from "./table.ts";

type Fields = Record<string, unknown>;

/** Fields whose form says more than their schema. */
const CODES = ["siret", "siren", "rna", "epci", "territoryCode", "territories"];
const PLACES = ["communeInsee", ...TERRITORY_LEVELS, "geoPrecision"];

/** What a field may hold, in words of both languages; `allowed` of the fault says it better where it is there. */
const EXPECTED: Partial<Record<IssueCode, string>> = {
  "bad-siret": "SIRET",
  "bad-siren": "SIREN",
  "bad-rna": "RNA",
  "unknown-commune": "INSEE",
  "required-value": "≠ ∅",
};

/**
 * Fields that somebody wrote by hand, checked and completed as those of a file are: official numbers with their check
 * digits, codes of the referential, and with the place of an actor the codes of all that contains it. What a field may
 * hold by its type is not looked at.
 * @param before the record that they change, null when they make one
 * @throws Problem `bad-request` {field, expected}
 */
export function completeFields(kind: TableKind, fields: Fields, before: AnyRecord | null): Fields {
  const known = fieldsOf(kind);
  for (const name of CODES) {
    const text = textOf(fields[name]);
    const reading = text === null ? undefined : known.get(name)?.read(text);
    if (reading !== undefined && "code" in reading) throw refused(name, reading.code, reading.detail);
  }
  return kind === "actor" ? { ...fields, ...placeOf(fields, before) } : fields;
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join("|");
  return typeof value === "string" ? value : null;
}

function placeOf(fields: Fields, before: AnyRecord | null): Fields {
  const said = Object.entries(fields).filter(([name]) => PLACES.includes(name));
  if (!said.every(([, value]) => value === null || typeof value === "string")) return {};
  const id = before?.id ?? null;
  const draft: Draft = {
    kind: "actor",
    file: "",
    line: 0,
    id,
    idGiven: true,
    fields: Object.fromEntries(said),
    headers: new Map(),
  };
  const stored = new Map(before === null ? [] : [[before.id, { kind: "actor", record: before } as const]]);
  const fault = placeActors([draft], stored).find(({ severity }) => severity === "error");
  if (fault !== undefined) throw refused(fault.column ?? "", fault.code, fault.detail);
  return draft.fields;
}

function refused(field: string, code: IssueCode, { allowed, name }: Detail): Problem {
  return new Problem("bad-request", { field, expected: allowed ?? EXPECTED[code] ?? name ?? code });
}
