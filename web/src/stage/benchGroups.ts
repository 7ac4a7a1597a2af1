import { byCodeUnit, fold } from "#contract/fold";
import type { Scene } from "./scene.ts";

/** Seats of the bench that share a kind. */
export interface BenchGroup {
  kind: string;
  members: number[];
}

/** Groups seats by kind, largest first, then by name; inside a group the order is kept. */
export function benchGroups(scene: Scene, seats: readonly number[]): BenchGroup[] {
  const groups = Map.groupBy(seats, (seat) => scene.nodes[seat]!.kindLabel);
  return [...groups]
    .map(([kind, members]) => ({ kind, members }))
    .sort((a, b) => b.members.length - a.members.length || byCodeUnit(fold(a.kind), fold(b.kind)));
}
