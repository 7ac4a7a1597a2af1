import type { GraphResult } from "#contract/results";

/** One edge by the ids of its ends; its own id is made of them, so that it is the same in every file. */
export interface EdgeEnds {
  id: string;
  source: string;
  target: string;
}

/** The edges of a graph, in their order. */
export function edgeEnds({ nodes, edges }: Pick<GraphResult, "nodes" | "edges">): EdgeEnds[] {
  return edges.source.map((from, edge) => {
    const source = nodes.id[from]!;
    const target = nodes.id[edges.target[edge]!]!;
    return { id: `${source}~${target}`, source, target };
  });
}
