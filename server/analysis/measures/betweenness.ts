import { betweennessCentrality } from "#analysis/graphologyLibraries";
import { componentsOf } from "#analysis/kernels/components";
import type { Measure } from "#analysis/measure";
import { toGraphology } from "#graph/toGraphology";

/**
 * Betweenness: number of pairs whose shortest paths pass through a node, shared out among equal paths. Exact, on the
 * links as such: a weight is an intensity, not a distance, so it is not read. Normalised by the pairs of the whole
 * graph (`betweennessNormalized`) and of the node's own component (`withinComponent`); 0 where there are no such pairs.
 * L. C. Freeman, "A set of measures of centrality based on betweenness", Sociometry 40(1), 1977, doi:10.2307/3033543;
 * U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25(2), 2001,
 * doi:10.1080/0022250X.2001.9990249.
 */
export const betweenness: Measure = {
  info: {
    id: "betweenness",
    outputs: [
      { id: "betweenness", on: "node", unit: "count" },
      { id: "betweennessNormalized", on: "node", unit: "ratio" },
      { id: "withinComponent", on: "node", unit: "ratio" },
    ],
    parameters: [],
    citation: "Freeman 1977; Brandes 2001",
    doi: "10.1080/0022250X.2001.9990249",
  },
  compute(graph) {
    const order = graph.nodes.id.length;
    // graphology-metrics throws on an empty graph.
    const byId =
      order === 0 ? {} : betweennessCentrality(toGraphology(graph), { getEdgeWeight: null, normalized: false });
    const raw = graph.nodes.id.map((id) => byId[id]!);
    const { number, sizes } = componentsOf(graph);
    return {
      node: {
        betweenness: raw,
        betweennessNormalized: raw.map((value) => shareOfPairs(value, order)),
        withinComponent: raw.map((value, node) => shareOfPairs(value, sizes[number[node]! - 1]!)),
      },
      graph: {},
    };
  },
};

/** Raw betweenness as a share of the pairs that a node of an undirected graph of `order` nodes could lie between. */
function shareOfPairs(raw: number, order: number): number {
  return order <= 2 ? 0 : (raw * 2) / ((order - 1) * (order - 2));
}
