/** Width of a rope by its links, px. */
export const ropeWidth = (links: number): number => 0.62 * Math.sqrt(links);

/** A hollow mark must be large enough to show that it is. */
const HOLLOW = 1.9;

/** Radius of a mark by its links, units of the map: this picture's alone. */
export const discMarkRadius = (links: number): number =>
  links === 0 ? HOLLOW : Math.min(6.2, 1.35 + 0.52 * Math.sqrt(links));

/** Opacity of the links inside a disc by its actors: where they are many, each is lighter. */
export function insideAlpha(actors: number): number {
  if (actors <= 60) return 0.2;
  return actors <= 200 ? 0.15 : 0.11;
}

export const ROPE_ALPHA = 0.34;
export const INSIDE_WIDTH = 0.6;
/** Each link of an opened rope: of a disc, of an actor, of all as one comes near. */
export const OPENED = { width: 0.8, alpha: 0.66 };
export const OWN = { width: 1.5, alpha: 1 };
export const NEAR = { width: 0.8, alpha: 0.3 };
/** Share of `--rule` in the outline of a disc, the rest being `--rule-2`. */
export const RULE_SHARE = 0.72;
export const DASH = [4, 2.6];
