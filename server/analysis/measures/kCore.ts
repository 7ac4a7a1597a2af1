import { type Neighbours, neighboursOf } from "#analysis/kernels/neighbours";
import type { Measure } from "#analysis/measure";

/**
 * Core number: the largest k such that the node belongs to a group in which each has k partners inside the group.
 * S. B. Seidman, "Network structure and minimum degree", Social Networks 5(3), 1983,
 * doi:10.1016/0378-8733(83)90028-X; V. Batagelj, M. Zaveršnik, "Fast algorithms for determining (generalized) core
 * groups in social networks", Advances in Data Analysis and Classification 5(2), 2011, doi:10.1007/s11634-010-0079-y.
 */
export const kCore: Measure = {
  info: {
    id: "kCore",
    outputs: [
      { id: "coreNumber", on: "node", unit: "level" },
      { id: "maxCore", on: "graph", unit: "level" },
    ],
    parameters: [],
    citation: "Seidman 1983; Batagelj & Zaveršnik 2011",
    doi: "10.1007/s11634-010-0079-y",
  },
  compute(graph) {
    const coreNumber = coreNumbers(neighboursOf(graph));
    return {
      node: { coreNumber },
      graph: { maxCore: coreNumber.reduce((highest, core) => Math.max(highest, core), 0) },
    };
  },
};

/** Takes nodes away by lowest remaining degree, which at that moment is the node's core number. */
function coreNumbers({ starts, ends }: Neighbours): number[] {
  const remaining = Array.from({ length: starts.length - 1 }, (_, node) => starts[node + 1]! - starts[node]!);
  const shelves: number[][] = [];
  const shelve = (node: number) => {
    shelves[remaining[node]!] ??= [];
    shelves[remaining[node]!]!.push(node);
  };
  for (const node of remaining.keys()) shelve(node);
  const taken = new Uint8Array(remaining.length);
  for (let level = 0; level < shelves.length; level += 1) {
    const shelf = shelves[level] ?? [];
    for (let node = shelf.pop(); node !== undefined; node = shelf.pop()) {
      // A node is shelved again at each loss; only its lowest place counts.
      if (taken[node] === 1) continue;
      taken[node] = 1;
      for (const end of ends.subarray(starts[node]!, starts[node + 1]!)) {
        if (taken[end] === 1 || remaining[end]! <= level) continue;
        remaining[end]! -= 1;
        shelve(end);
      }
    }
  }
  return remaining;
}
