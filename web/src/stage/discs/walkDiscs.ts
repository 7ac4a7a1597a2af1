import type { DiscMap } from "./map.ts";

/** A step from one disc to another: by number of actors, or from west to east. */
export type MapStep = "larger" | "smaller" | "west" | "east";

/** Index of the disc that a step leads to; both orders are circular, and start with the largest or the westernmost. */
export function walkDiscs({ discs }: DiscMap, from: number | null, step: MapStep): number | null {
  if (discs.length === 0) return null;
  const bySize = step === "larger" || step === "smaller";
  const order = [...discs.keys()].sort((a, b) =>
    bySize ? discs[b]!.actors - discs[a]!.actors || a - b : discs[a]!.x - discs[b]!.x || a - b,
  );
  const by = step === "smaller" || step === "east" ? 1 : -1;
  const at = from === null ? (by === 1 ? -1 : 0) : order.indexOf(from);
  return order.at((at + by) % order.length)!;
}

/** The rank of a disc by its number of actors, from 1. */
export function rankOf({ discs }: DiscMap, disc: number): number {
  return (
    1 +
    discs.filter(
      ({ actors }, index) => actors > discs[disc]!.actors || (actors === discs[disc]!.actors && index < disc),
    ).length
  );
}
