import { firstDay, lastDay } from "./dates.ts";
import type { LinkKind } from "./enums.ts";
import type { AnyRecord, Link, RecordKind } from "./records.ts";

type NodeKind = "actor" | "collectivity" | "initiative";

const PARTNERS: NodeKind[] = ["actor", "collectivity"];
const ANYONE: NodeKind[] = ["actor", "collectivity", "initiative"];
const HELPED: NodeKind[] = ["actor", "initiative"];

/** What each kind of link may join: from → to. */
const ENDS: Record<LinkKind, [from: NodeKind[], to: NodeKind[]]> = {
  cooperates: [PARTNERS, PARTNERS],
  participates: [PARTNERS, ["initiative"]],
  founds: [["actor"], HELPED],
  carries: [["actor"], HELPED],
  supports: [ANYONE, HELPED],
  funds: [["collectivity"], HELPED],
  "member-of": [["actor"], ["actor"]],
  "sits-on-board-of": [["actor"], ["actor"]],
};

/** What a kind of link may join, `actor | collectivity → initiative`, when these two are not that; else null. */
export function wrongEnds(kind: LinkKind, from: RecordKind, to: RecordKind): string | null {
  const sides: [RecordKind[], RecordKind[]] = ENDS[kind];
  if (sides[0].includes(from) && sides[1].includes(to)) return null;
  return sides.map((side) => side.join(" | ")).join(" → ");
}

/** Fields between which a record of a kind lasts. */
export const PERIODS: Partial<Record<RecordKind, [start: string, end: string]>> = {
  actor: ["activeFrom", "activeTo"],
  initiative: ["from", "to"],
  link: ["since", "until"],
};

/** Whether an end comes before its start. Dates known to the year or the month are read as widely as they can be. */
export function endsBeforeStart(start: string, end: string): boolean {
  return lastDay(end) < firstDay(start);
}

/**
 * What a valid record says that cannot be: a link that returns to where it starts or joins what its kind cannot join, an
 * end before its start. Null when nothing is. Ends of which nothing is known are not judged.
 * @param kindOf kind of the record under an id
 */
export function inconsistency(
  kind: RecordKind,
  record: AnyRecord,
  kindOf: (id: string) => RecordKind | undefined,
): { field: string; expected: string } | null {
  return (kind === "link" ? wrongLink(record as Link, kindOf) : null) ?? wrongPeriod(kind, record);
}

function wrongLink(
  { kind, from, to }: Link,
  kindOf: (id: string) => RecordKind | undefined,
): { field: string; expected: string } | null {
  if (from === to) return { field: "to", expected: `≠ ${from}` };
  const [start, end] = [kindOf(from), kindOf(to)];
  const expected = start === undefined || end === undefined ? null : wrongEnds(kind, start, end);
  return expected === null ? null : { field: "kind", expected: `${kind}: ${expected}` };
}

function wrongPeriod(kind: RecordKind, record: AnyRecord): { field: string; expected: string } | null {
  const [from = "", to = ""] = PERIODS[kind] ?? [];
  const { [from]: start, [to]: end } = record as Record<string, unknown>;
  if (typeof start !== "string" || typeof end !== "string" || !endsBeforeStart(start, end)) return null;
  return { field: to, expected: `≥ ${start}` };
}
