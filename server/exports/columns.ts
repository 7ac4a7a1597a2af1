import type { Dataset } from "#contract/dataset";
import { byCodeUnit } from "#contract/fold";
import type { Actor } from "#contract/records";
import type { GraphEdges, MeasureOutput } from "#contract/results";
import type { Material, Measured } from "./material.ts";

export type Value = string | number | boolean | null;

/** One attribute of nodes or of edges, in their order. Null: not known or not defined. */
export interface Column {
  name: string;
  type: "string" | "int" | "double" | "boolean";
  values: Value[];
}

type PlaceField = "communeInsee" | "epci" | "arrondissement" | "departement" | "geoPrecision";

const PLACE_FIELDS: PlaceField[] = ["communeInsee", "epci", "arrondissement", "departement", "geoPrecision"];

/** Attributes of nodes: what the data say, then every output of every measure. Lists are one text, joined by `|`. */
export function nodeColumns({ graph, measures, dataset, territories }: Material): Column[] {
  const { nodes } = graph;
  const placeName = new Map(territories.map(({ code, name }) => [code, name]));
  return [
    text("label", nodes.name),
    text("type", nodes.type),
    text("kind", nodes.kind),
    text("networkRole", nodes.networkRole),
    text("themes", nodes.themes.map(joined)),
    text("territory", nodes.territory),
    text(
      "territoryName",
      nodes.territory.map((code) => (code === null ? null : (placeName.get(code) ?? null))),
    ),
    ...placeColumns(nodes.id, dataset),
    ...measures.flatMap(measureColumns),
  ];
}

function placeColumns(ids: string[], { actors }: Dataset): Column[] {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  return PLACE_FIELDS.map((field) =>
    text(
      field,
      ids.map((id) => byId.get(id)?.[field] ?? null),
    ),
  );
}

function measureColumns({ info, result }: Measured): Column[] {
  return info.outputs
    .filter(({ on }) => on === "node")
    .map(({ id, unit }) => ({ name: id, type: numberType(unit), values: result.node[id] ?? [] }));
}

/** Only what numbers a group or a level is whole by nature; a count may be shared out. */
function numberType(unit: MeasureOutput["unit"]): "int" | "double" {
  return unit === "index" || unit === "level" ? "int" : "double";
}

/**
 * Attributes of edges. `derived`: the pair only shares the initiatives named in `initiatives`; `simulated`: the lens's
 * scenario adds it. `sources` are the ids of those that attest `links`.
 */
export function edgeColumns({ graph, dataset }: Pick<Material, "graph" | "dataset">): Column[] {
  const { edges } = graph;
  const sourceOf = new Map(dataset.links.map(({ id, sourceId }) => [id, sourceId]));
  const sources = edges.links.map((ids) => [...new Set(ids.map((id) => sourceOf.get(id)!))].sort(byCodeUnit));
  const truth = (name: string, is: (edge: number) => boolean): Column => ({
    name,
    type: "boolean",
    values: edges.weight.map((_, edge) => is(edge)),
  });
  return [
    { name: "weight", type: "double", values: edges.weight },
    text("kinds", edges.kinds.map(joined)),
    truth("derived", (edge) => isDerived(edges, edge)),
    truth("simulated", (edge) => edges.links[edge]!.length === 0 && !isDerived(edges, edge)),
    text("links", edges.links.map(joined)),
    text("initiatives", edges.via.map(joined)),
    text("sources", sources.map(joined)),
  ];
}

/** Whether a pair only shares initiatives. */
export function isDerived({ links, via }: GraphEdges, edge: number): boolean {
  return links[edge]!.length === 0 && via[edge]!.length > 0;
}

function text(name: string, values: (string | null)[]): Column {
  return { name, type: "string", values };
}

function joined(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join("|");
}
