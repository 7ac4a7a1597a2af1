import type { Lens } from "#contract/lens";
import { louvain } from "#analysis/graphologyLibraries";
import type { Measure } from "#analysis/measure";
import { numberGroups } from "#analysis/numbering";
import { randomFor } from "#analysis/random";
import type { CooperationGraph } from "#graph/build";
import { toGraphology } from "#graph/toGraphology";

/**
 * Communities: groups that cooperate among themselves more than chance would have it, by the Louvain method on weights
 * (intensities), with a resolution. One run is not the answer: of many seeded runs the partition of highest modularity
 * is kept, the first one among equals. Without edges every node is alone and modularity is not defined.
 * V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, "Fast unfolding of communities in large networks",
 * Journal of Statistical Mechanics P10008, 2008, doi:10.1088/1742-5468/2008/10/P10008; resolution: J. Reichardt,
 * S. Bornholdt, "Statistical mechanics of community detection", Physical Review E 74, 2006,
 * doi:10.1103/PhysRevE.74.016110.
 */
export const communities: Measure = {
  info: {
    id: "communities",
    outputs: [
      { id: "community", on: "node", unit: "index" },
      { id: "modularity", on: "graph", unit: "ratio" },
      { id: "communities", on: "graph", unit: "count" },
      { id: "runs", on: "graph", unit: "count" },
    ],
    parameters: ["communities", "seed"],
    citation: "Blondel et al. 2008; Reichardt & Bornholdt 2006",
    doi: "10.1088/1742-5468/2008/10/P10008",
  },
  compute(graph, lens, onProgress) {
    const best = bestOfRuns(graph, lens, onProgress);
    const { number, sizes } = numberGroups(best.labels);
    return {
      node: { community: number },
      graph: { modularity: best.modularity, communities: sizes.length, runs: lens.communities.runs },
    };
  },
};

interface Partition {
  labels: number[];
  modularity: number | null;
}

function bestOfRuns(
  graph: CooperationGraph,
  { seed, communities: { resolution, runs } }: Lens,
  onProgress?: (done: number, total: number) => void,
): Partition {
  const ids = graph.nodes.id;
  let best: Partition = { labels: [...ids.keys()], modularity: null };
  // Without edges graphology's Louvain answers NaN.
  if (graph.edges.source.length === 0) return best;
  const built = toGraphology(graph);
  for (let run = 1; run <= runs; run += 1) {
    const rng = randomFor(seed, `communities/${run}`);
    const found = louvain.detailed(built, { resolution, rng, getEdgeWeight: "weight" });
    if (best.modularity === null || found.modularity > best.modularity) {
      best = { labels: ids.map((id) => found.communities[id]!), modularity: found.modularity };
    }
    onProgress?.(run, runs);
  }
  return best;
}
