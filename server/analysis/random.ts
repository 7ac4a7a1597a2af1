/**
 * A stream of random numbers in [0, 1) for one stage of a computation: each stage has its own, derived from the lens's
 * seed by name, so that adding a stage changes no other.
 * FNV-1a of `seed/stage`, then Mulberry32 (T. Ettinger, 2017).
 */
export function randomFor(seed: number, stage: string): () => number {
  let state = 0x811c9dc5;
  for (const character of `${seed}/${stage}`) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
