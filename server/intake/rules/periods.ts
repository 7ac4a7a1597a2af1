import { firstDay, lastDay } from "#contract/dates";
import type { Issue } from "#contract/issue";
import { type Draft, fault, type TableKind, textOf } from "#intake/table";

const PERIODS: Partial<Record<TableKind, [start: string, end: string]>> = {
  actor: ["activeFrom", "activeTo"],
  initiative: ["from", "to"],
  link: ["since", "until"],
};

/** Ends that come before their start. Dates known to the year or the month are read as widely as they can be. */
export function checkPeriods(drafts: Draft[]): Issue[] {
  return drafts.flatMap((draft) => {
    const period = PERIODS[draft.kind];
    if (period === undefined) return [];
    const [start, end] = [textOf(draft, period[0]), textOf(draft, period[1])];
    const upsideDown = start !== null && end !== null && lastDay(end) < firstDay(start);
    return upsideDown ? [fault(draft, "end-before-start", { start, end })] : [];
  });
}
