import { endsBeforeStart, PERIODS } from "#contract/consistency";
import type { Issue } from "#contract/issue";
import { type Draft, fault, textOf } from "#intake/table";

/** Ends that come before their start. */
export function checkPeriods(drafts: Draft[]): Issue[] {
  return drafts.flatMap((draft) => {
    const period = PERIODS[draft.kind];
    if (period === undefined) return [];
    const [start, end] = [textOf(draft, period[0]), textOf(draft, period[1])];
    const upsideDown = start !== null && end !== null && endsBeforeStart(start, end);
    return upsideDown ? [fault(draft, "end-before-start", { start, end })] : [];
  });
}
