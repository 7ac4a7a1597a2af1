import { createHash } from "node:crypto";
import { DEFAULT_LENS, type Lens } from "#contract/lens";
import { canonicalLens } from "#contract/lensCodec";

/** Fields of the lens that only the measures that name them read; all others make the graph. */
const MEASURE_FIELDS = ["communities", "seed"] as const;

/** SHA-256, hex, of the canonical lens. */
export function lensHash(lens: Lens): string {
  return createHash("sha256").update(canonicalLens(lens)).digest("hex");
}

/**
 * The lens as one stage sees it: what the graph reads, the fields that the stage names, and defaults for the rest.
 * A stage gets nothing else, so its key cannot leave out something that it read.
 */
export function stageLens(lens: Lens, parameters: readonly string[]): Lens {
  const unread = MEASURE_FIELDS.filter((field) => !parameters.includes(field));
  const defaults = Object.fromEntries(unread.map((field) => [field, DEFAULT_LENS[field]]));
  return { ...lens, ...defaults, focus: undefined };
}

/** Names one computation, alike on every server: revision, what is computed, hash of the lens it reads. Safe in an address. */
export function keyOf(revision: number, name: string, lens: Lens): string {
  return `${revision}-${name}-${lensHash(lens)}`;
}
