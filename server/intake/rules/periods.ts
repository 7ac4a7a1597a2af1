import { endsBeforeStart, PERIODS } from "#contract/consistency";
import type { Issue } from "#contract/issue";
import { type Draft, fault } from "#intake/table";
import { type Stored, textAfter } from "#intake/view";

/** Ends that come before their start. */
export function checkPeriods(drafts: Draft[], stored: Stored): Issue[] {
  return drafts.flatMap((draft) => {
    const period = PERIODS[draft.kind];
    if (period === undefined) return [];
    const [start, end] = [textAfter(draft, period[0], stored), textAfter(draft, period[1], stored)];
    const upsideDown = start !== null && end !== null && endsBeforeStart(start, end);
    return upsideDown ? [fault(draft, "end-before-start", { start, end })] : [];
  });
}
