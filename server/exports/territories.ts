import type { GraphResult } from "#contract/results";
import type { Territory } from "#contract/territory";
import { type Column, isDerived, type Value } from "./columns.ts";

interface Counts {
  actors: number;
  internal: number;
  external: number;
  derivedInternal: number;
  derivedExternal: number;
  partners: Set<string>;
}

const TEXTS = ["code", "name", "level", "parent"] as const;
const COUNTS = ["actors", "internal", "external", "derivedInternal", "derivedExternal"] as const;

/**
 * Counts by territory: known actors; direct pairs inside and to another territory, those that only share initiatives
 * apart; other territories met by direct pairs (`partnerTerritories`). A pair with an end of unknown territory is neither.
 */
export function territoryColumns(territories: readonly Territory[], graph: GraphResult): Column[] {
  const counted = countTies(graph);
  const counts = territories.map(({ code }) => counted.get(code) ?? noTies());
  const numbers = (name: string, values: Value[]): Column => ({ name, type: "int", values });
  return [
    ...TEXTS.map((name) => ({
      name,
      type: "string" as const,
      values: territories.map((territory) => territory[name]),
    })),
    numbers(
      "population",
      territories.map(({ population }) => population),
    ),
    ...COUNTS.map((name) =>
      numbers(
        name,
        counts.map((count) => count[name]),
      ),
    ),
    numbers(
      "partnerTerritories",
      counts.map(({ partners }) => partners.size),
    ),
  ];
}

function noTies(): Counts {
  return { actors: 0, internal: 0, external: 0, derivedInternal: 0, derivedExternal: 0, partners: new Set() };
}

function countTies({ nodes, edges }: GraphResult): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const code of nodes.territory) {
    if (code === null) continue;
    const count = counts.get(code) ?? noTies();
    count.actors += 1;
    counts.set(code, count);
  }
  for (const [edge, source] of edges.source.entries()) {
    const [from, to] = [nodes.territory[source], nodes.territory[edges.target[edge]!]];
    if (from == null || to == null) continue;
    const derived = isDerived(edges, edge);
    if (from === to) counts.get(from)![derived ? "derivedInternal" : "internal"] += 1;
    else {
      leave(counts.get(from)!, to, derived);
      leave(counts.get(to)!, from, derived);
    }
  }
  return counts;
}

function leave(count: Counts, partner: string, derived: boolean): void {
  count[derived ? "derivedExternal" : "external"] += 1;
  if (!derived) count.partners.add(partner);
}
