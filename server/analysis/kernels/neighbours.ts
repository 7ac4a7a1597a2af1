import type { CooperationGraph } from "#graph/build";

/** Neighbours of node i: `ends[starts[i]]` up to, not including, `ends[starts[i + 1]]`. */
export interface Neighbours {
  starts: Int32Array;
  ends: Int32Array;
}

/** The graph by node, in compressed rows. */
export function neighboursOf({ nodes, edges }: CooperationGraph): Neighbours {
  const starts = new Int32Array(nodes.id.length + 1);
  for (const side of [edges.source, edges.target]) for (const node of side) starts[node + 1]! += 1;
  for (let node = 0; node < nodes.id.length; node += 1) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const ends = new Int32Array(2 * edges.source.length);
  for (const [edge, source] of edges.source.entries()) {
    const target = edges.target[edge]!;
    ends[next[source]!++] = target;
    ends[next[target]!++] = source;
  }
  return { starts, ends };
}
