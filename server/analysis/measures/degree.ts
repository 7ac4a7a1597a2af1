import type { Measure } from "#analysis/measure";

/**
 * Degree: number of partners. Strength: sum of the weights of a node's edges, weights being intensities.
 * L. C. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1(3), 1978,
 * doi:10.1016/0378-8733(78)90021-7; strength: A. Barrat et al., "The architecture of complex weighted networks",
 * PNAS 101(11), 2004, doi:10.1073/pnas.0400087101.
 */
export const degree: Measure = {
  info: {
    id: "degree",
    outputs: [
      { id: "degree", on: "node", unit: "count" },
      { id: "strength", on: "node", unit: "weight" },
    ],
    parameters: [],
    citation: "Freeman 1978; Barrat et al. 2004",
    doi: "10.1016/0378-8733(78)90021-7",
  },
  compute({ nodes, edges }) {
    const partners = new Array<number>(nodes.id.length).fill(0);
    const strength = new Array<number>(nodes.id.length).fill(0);
    for (const [edge, weight] of edges.weight.entries()) {
      for (const node of [edges.source[edge]!, edges.target[edge]!]) {
        partners[node]! += 1;
        strength[node]! += weight;
      }
    }
    return { node: { degree: partners, strength }, graph: {} };
  },
};
