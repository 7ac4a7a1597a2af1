import { componentsOf } from "#analysis/kernels/components";
import type { Measure } from "#analysis/measure";

/**
 * Connected components: who can reach whom at all.
 * J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of the ACM
 * 16(6), 1973, doi:10.1145/362248.362272.
 */
export const components: Measure = {
  info: {
    id: "components",
    outputs: [
      { id: "component", on: "node", unit: "index" },
      { id: "componentSize", on: "node", unit: "count" },
      { id: "components", on: "graph", unit: "count" },
      { id: "largest", on: "graph", unit: "count" },
      { id: "isolates", on: "graph", unit: "count" },
    ],
    parameters: [],
    citation: "Hopcroft & Tarjan 1973",
    doi: "10.1145/362248.362272",
  },
  compute(graph) {
    const { number, sizes } = componentsOf(graph);
    return {
      node: { component: number, componentSize: number.map((component) => sizes[component - 1]!) },
      graph: {
        components: sizes.length,
        largest: sizes[0] ?? 0,
        isolates: sizes.filter((size) => size === 1).length,
      },
    };
  },
};
