import type { DiscStatus } from "#contract/drawing";
import type { Finding } from "#web/pages/network/finding.ts";
import type { TerritoryModel } from "./model.ts";

/** The finding by territory: who has no known link to another, of whom nothing is known, and how many links there are. */
export function territoryFinding({ map, between }: Pick<TerritoryModel, "map" | "between">): Finding {
  const count = (status: DiscStatus) => map.discs.filter((disc) => disc.status === status).length;
  const [checked, unchecked, empty] = [count("checked"), count("unchecked"), count("empty")];
  const values = {
    silent: checked + unchecked,
    checked,
    unchecked,
    empty,
    links: between,
    n: map.discs.length,
    what: "actors",
  };
  const known = empty < map.discs.length;
  return {
    title: { key: known ? "finding.territories" : "finding.territories.none", values },
    detail: known ? { key: "finding.territories.detail", values } : null,
    empty: false,
  };
}
