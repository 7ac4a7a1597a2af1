import type { Dataset } from "#contract/dataset";
import type { CooperationGraph } from "./build.ts";

/**
 * Code of the territory where each node of a graph belongs, in node order: of an actor the one that holds it at the
 * lens's level, of a collectivity its own, whatever its level; null for initiatives and where it is not known.
 */
export function homesOf({ collectivities }: Dataset, { nodes }: CooperationGraph): (string | null)[] {
  const own = new Map(collectivities.map(({ id, territoryCode }) => [id, territoryCode ?? null]));
  return nodes.id.map((id, node) => nodes.territory[node] ?? own.get(id) ?? null);
}
