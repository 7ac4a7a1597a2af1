import { type Dataset, emptyDataset } from "#contract/dataset";
import { type Lens, type LensInput, lensSchema } from "#contract/lens";
import { actorSchema, collectivitySchema, initiativeSchema, linkSchema } from "#contract/records";
import { type CooperationGraph, buildGraph } from "#graph/build";

type Fields = Record<string, unknown>;

export const actor = (id: string, fields: Fields = {}) => actorSchema.parse({ id, name: id.toUpperCase(), ...fields });

export const actors = (...ids: string[]) => ids.map((id) => actor(id));

export const collectivity = (id: string, fields: Fields = {}) =>
  collectivitySchema.parse({ id, name: id, level: "CC", ...fields });

export const initiative = (id: string, fields: Fields = {}) =>
  initiativeSchema.parse({ id, name: id, kind: "project", ...fields });

/** A link whose id says its ends; give `id` when a pair has several. */
export const link = (from: string, to: string, fields: Fields = {}) =>
  linkSchema.parse({ id: `${from}-${to}`, kind: "cooperates", from, to, sourceId: "survey", ...fields });

export const datasetOf = (parts: Partial<Dataset>): Dataset => ({ ...emptyDataset(1), ...parts });

export const lensOf = (input: LensInput = {}): Lens => lensSchema.parse(input);

export const build = (parts: Partial<Dataset>, input: LensInput = {}): CooperationGraph =>
  buildGraph(datasetOf(parts), lensOf(input));

/** Edges as readable rows, `a~b weight`, in the order of the result. */
export function rows({ nodes, edges }: CooperationGraph): string[] {
  return edges.source.map((source, edge) => {
    return `${nodes.id[source]}~${nodes.id[edges.target[edge]!]} ${edges.weight[edge]}`;
  });
}
