import type { Measure } from "./measure.ts";
import { betweenness } from "./measures/betweenness.ts";
import { communities } from "./measures/communities.ts";
import { components } from "./measures/components.ts";
import { degree } from "./measures/degree.ts";
import { kCore } from "./measures/kCore.ts";

export type { Measure };

/** Every measure, in the order in which lists show them. The only place besides its own file that knows a measure. */
export const MEASURES: readonly Measure[] = [components, degree, betweenness, kCore, communities];
