import type { Dataset } from "#contract/dataset";
import { TERRITORY_LEVELS } from "#contract/enums";
import { type Territory, territoryOf } from "#contract/territory";
import type { CooperationGraph } from "./build.ts";

/** A place, degrees WGS 84. */
export interface Anchor {
  lon: number;
  lat: number;
}

/**
 * Where each node of a graph stands by geography, in node order: an actor at the centre of its finest territory whose
 * centre is known, a collectivity at that of its own territory; null for initiatives and for unknown places.
 */
export function anchorsOf(
  dataset: Dataset,
  territories: readonly Territory[],
  { nodes }: CooperationGraph,
): (Anchor | null)[] {
  const centres = new Map(territories.map(({ code, centre }) => [code, centre]));
  const codes = new Map<string, (string | null)[]>();
  for (const actor of dataset.actors) {
    codes.set(
      actor.id,
      TERRITORY_LEVELS.map((level) => territoryOf(actor, level)),
    );
  }
  for (const { id, territoryCode } of dataset.collectivities) codes.set(id, [territoryCode ?? null]);
  return nodes.id.map((id) => firstCentre(codes.get(id) ?? [], centres));
}

/** An EPCI, an arrondissement and a département never share a code, so one map serves all levels. */
function firstCentre(codes: readonly (string | null)[], centres: Map<string, Anchor | null>): Anchor | null {
  for (const code of codes) {
    const centre = code === null ? null : centres.get(code);
    if (centre) return centre;
  }
  return null;
}
