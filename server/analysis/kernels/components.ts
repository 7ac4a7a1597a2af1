import type { CooperationGraph } from "#graph/build";
import { neighboursOf } from "./neighbours.ts";
import { type Numbered, numberGroups } from "#analysis/numbering";

/** Connected components, numbered by size, then by smallest member. */
export function componentsOf(graph: CooperationGraph): Numbered {
  const { starts, ends } = neighboursOf(graph);
  const labels = new Array<number>(graph.nodes.id.length).fill(-1);
  for (const first of labels.keys()) {
    if (labels[first] !== -1) continue;
    const waiting = [first];
    labels[first] = first;
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (let row = starts[node]!; row < starts[node + 1]!; row += 1) {
        const end = ends[row]!;
        if (labels[end] !== -1) continue;
        labels[end] = first;
        waiting.push(end);
      }
    }
  }
  return numberGroups(labels);
}
