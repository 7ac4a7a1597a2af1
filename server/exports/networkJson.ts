import { byCodeUnit } from "#contract/fold";
import type { Source } from "#contract/records";
import type { GraphReport, MeasureInfo } from "#contract/results";
import { type Column, edgeColumns, nodeColumns, type Value } from "./columns.ts";
import { edgeEnds } from "./edges.ts";
import type { Manifest } from "./manifest.ts";
import type { Material } from "./material.ts";

/** The node-link form that networkx reads. */
interface NodeLink {
  directed: false;
  multigraph: false;
  graph: Manifest & {
    report: GraphReport;
    /** What was measured, with the values that stand for the whole graph. */
    measures: (MeasureInfo & { values: Record<string, number | null> })[];
    sources: Source[];
  };
  nodes: Record<string, Value>[];
  edges: Record<string, Value>[];
}

/** Everything known of the network: the manifest, what the lens left out, the sources, nodes and edges with every column. */
export function networkJson(material: Material): string {
  const { manifest, graph, measures, dataset } = material;
  const nodes = nodeColumns(material);
  const edges = edgeColumns(material);
  const network: NodeLink = {
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
