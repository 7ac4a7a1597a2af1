import type { CooperationKind } from "#contract/enums";
import type { SceneEdge } from "./scene.ts";

/** Dash of a line in px: two strokes and the gaps after them; empty is solid. */
export type Dash = readonly [number, number, number, number] | readonly [];

const SOLID: Dash = [];
const DOTS: Dash = [1.5, 3.5, 1.5, 3.5];
const DASHES: Dash = [7, 3, 7, 3];
const DASH_DOT: Dash = [7, 3, 1.5, 3];
const LONG_DASHES: Dash = [12, 4, 12, 4];

/** The first kind that a pair has names its line. */
const DASH_BY_KIND: readonly (readonly [CooperationKind, Dash])[] = [
  ["cooperates", SOLID],
  ["founds", DASHES],
  ["carries", DASHES],
  ["participates", DOTS],
  ["supports", DASH_DOT],
  ["funds", DASH_DOT],
];

/** Width in px of a line at rest, and of one that touches the selection. */
export const REST_WIDTH = 1.1;
export const SELECTED_WIDTH = 1.6;

/** More lines than this are all solid at rest: dashes would turn to noise. */
const SOLID_ABOVE = 300;
const FEW = 200;
const MANY = 1500;

/** The dash that says what ties a pair. */
export function dashOf(edge: SceneEdge): Dash {
  if (edge.derived) return LONG_DASHES;
  return DASH_BY_KIND.find(([kind]) => edge.kinds.includes(kind))?.[1] ?? SOLID;
}

/** The dash of a line at rest among `total` lines. */
export function restDash(edge: SceneEdge, total: number): Dash {
  return total > SOLID_ABOVE ? SOLID : dashOf(edge);
}

/**
 * Opacity of a line at rest among `total` lines; `medium` is the token `--link-alpha`.
 * Beside a selection many lines fade with the marks, few keep their ink.
 */
export function restAlpha(edge: SceneEdge, total: number, medium: number, dim: number | null): number {
  const base = total < FEW ? Math.max(0.5, medium) : total > MANY ? medium / 2 : medium;
  const faded = dim === null || total < FEW ? base : base * dim;
  return edge.derived ? faded / 2 : faded;
}
