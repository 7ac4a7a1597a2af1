import { inconsistency, PERIODS } from "#contract/consistency";
import type { ColumnGuide } from "#contract/imports";
import { type AnyRecord, type Link, RECORD_SCHEMAS } from "#contract/records";
import type { Term } from "#contract/words/glossary";
import type { Words } from "#web/words/context.tsx";
import type { Names } from "#web/pages/data/queries.ts";
import type { Kind } from "#web/pages/data/tabs.ts";
import type { SayData } from "#web/pages/data/useDataWords.ts";

/** What is wrong with the fields of a form, in words, by field. */
export type Faults = Readonly<Record<string, string>>;

interface Judged {
  kind: Kind;
  columns: readonly ColumnGuide[];
  record: Record<string, unknown>;
  names: Names;
}

/** Looks at a record as the server will, with the schema and the rules of the contract. */
export function faultsOf({ kind, columns, record, names }: Judged, say: SayData, { label }: Words): Faults {
  const parsed = RECORD_SCHEMAS[kind].safeParse(record);
  if (!parsed.success) {
    const fields = new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? "")));
    return Object.fromEntries([...fields].map((field) => [field, sentence(field, columns, record, say)]));
  }
  const wrong = inconsistency(kind, parsed.data as AnyRecord, (id) => names.get(id)?.kind);
  if (wrong === null) return {};
  const { field, expected } = wrong;
  if (PERIODS[kind]?.[1] === field) return { [field]: say("fault.period", { start: expected.replace(/^≥ /, "") }) };
  if (field === "to" && (parsed.data as Link).from === (parsed.data as Link).to) return { to: say("fault.loop") };
  const ends = expected.replace(/^.*?: /, "").replace(/[a-z]+/g, (end) => label(end as Term));
  return { [field]: say("fault.ends", { expected: ends.replaceAll(" | ", ", ") }) };
}

function sentence(
  field: string,
  columns: readonly ColumnGuide[],
  record: Record<string, unknown>,
  say: SayData,
): string {
  const type = columns.find((column) => column.field === field)?.type;
  if (!(field in record)) return say("fault.required");
  if (type === "date" || type === "url" || type === "id" || type === "number" || type === "reference") {
    return say(`fault.${type}`);
  }
  return say("fault.form");
}
