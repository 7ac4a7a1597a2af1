import type { GraphResult } from "#contract/results";
import type { Colour, Layout } from "#web/state/view.ts";

/** Up to this many nodes, links alone are read at a glance. */
const FEW = 60;

/** The disposition that a graph opens in: by territory once it is large and half of its nodes have a known place. */
export function openingLayout({ nodes }: Pick<GraphResult, "nodes">): Layout {
  const located = nodes.territory.filter((code) => code !== null).length;
  return nodes.id.length > FEW && 2 * located >= nodes.id.length ? "territory" : "links";
}

/** What a disposition is coloured by until the reader chooses: discs group by territory already. */
export const OPENING_COLOUR: Record<Layout, Colour> = { territory: "circle", links: "kind" };
