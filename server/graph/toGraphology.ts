import { UndirectedGraph } from "graphology";
import type { CooperationGraph } from "./build.ts";

export type WeightedGraph = UndirectedGraph<Record<string, never>, { weight: number }>;

/**
 * The graph as Graphology has it, keyed by node id, with the attribute `weight` on edges.
 * Always an `UndirectedGraph` and always in sorted order: its metrics are wrong on the `mixed` default type and change
 * in their last bits with the order of insertion.
 */
export function toGraphology({ nodes, edges }: CooperationGraph): WeightedGraph {
  const graph: WeightedGraph = new UndirectedGraph();
  for (const id of nodes.id) graph.addNode(id);
  for (const [edge, source] of edges.source.entries()) {
    const target = edges.target[edge]!;
    graph.addEdgeWithKey(edge, nodes.id[source], nodes.id[target], { weight: edges.weight[edge]! });
  }
  return graph;
}
