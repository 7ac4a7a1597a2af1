import type { Order } from "#workers/wire";

/** Dies when asked for a graph, works for anything else. */
export default function perform({ task }: Order): { value: string; size: number } {
  if (task.stage === "graph") process.exit(1);
  return { value: "alive", size: 7 };
}
