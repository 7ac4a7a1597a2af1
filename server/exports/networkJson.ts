import { z } from "zod";
import { byCodeUnit } from "#contract/fold";
import { sourceSchema } from "#contract/records";
import { graphReportSchema, measureInfoSchema } from "#contract/results";
import { type Column, edgeColumns, nodeColumns, type Value } from "./columns.ts";
import { edgeEnds } from "./edges.ts";
import { manifestSchema } from "./manifest.ts";
import type { Material } from "./material.ts";

const rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])));

export const networkSchema = z
  .strictObject({
    directed: z.literal(false),
    multigraph: z.literal(false),
    graph: z.strictObject({
      ...manifestSchema.shape,
      report: graphReportSchema,
      measures: z
        .array(z.strictObject({ ...measureInfoSchema.shape, values: z.record(z.string(), z.number().nullable()) }))
        .describe("What was measured, with the values that stand for the whole graph."),
      sources: z.array(sourceSchema),
    }),
    nodes: rows.describe("`id` and one value a column."),
    edges: rows.describe("`source`, `target` and one value a column."),
  })
  .meta({ id: "Network", description: "The node-link form that networkx reads." });

/** Everything known of the network: the manifest, what the lens left out, the sources, nodes and edges with every column. */
export function networkJson(material: Material): string {
  const { manifest, graph, measures, dataset } = material;
  const nodes = nodeColumns(material);
  const edges = edgeColumns(material);
  const network: z.infer<typeof networkSchema> = {
    directed: false,
    multigraph: false,
    graph: {
      ...manifest,
      report: graph.report,
      measures: measures.map(({ info, result }) => ({ ...info, values: result.graph })),
      sources: [...dataset.sources].sort((a, b) => byCodeUnit(a.id, b.id)),
    },
    nodes: graph.nodes.id.map((id, row) => ({ id, ...values(nodes, row) })),
    edges: edgeEnds(graph).map((ends, row) => ({ ...ends, ...values(edges, row) })),
  };
  return `${JSON.stringify(network, null, 1)}\n`;
}

function values(columns: readonly Column[], row: number): Record<string, Value> {
  return Object.fromEntries(columns.map(({ name, values: all }) => [name, all[row] ?? null]));
}
