import type { Dataset } from "#contract/dataset";
import { firstDay, lastDay } from "#contract/dates";
import type { CooperationGraph } from "./build.ts";

/** Years after which a check no longer says anything of today. */
const FRESH_YEARS = 2;

/** Whether somebody checked each node's ties within the 24 months up to the day of the graph, in node order. */
export function checkedLately({ actors }: Dataset, { asOf, nodes }: CooperationGraph): boolean[] {
  const since = `${String(Number(asOf.slice(0, 4)) - FRESH_YEARS).padStart(4, "0")}${asOf.slice(4)}`;
  const fresh = new Set(
    actors.flatMap(({ id, tiesCheckedOn: on }) =>
      on !== undefined && firstDay(on) <= asOf && lastDay(on) >= since ? [id] : [],
    ),
  );
  return nodes.id.map((id) => fresh.has(id));
}
