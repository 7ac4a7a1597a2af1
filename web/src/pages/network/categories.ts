import type { CommunitiesResult, GraphNodes } from "#contract/results";
import type { Colour } from "#web/state/view.ts";

/** Stands for « not said »: unknown kind, unknown place, no theme, no circle. */
export const UNSAID = "none";
/** Stands for nodes that a dimension does not apply to: a territory contains actors, not initiatives. */
export const OUTSIDE = "outside";

/** Category of each node along the chosen dimension, in node order. */
export function categoriesOf(nodes: GraphNodes, colour: Colour, circles: CommunitiesResult | undefined): string[] {
  const circleOf = colour === "circle" ? circlesById(circles) : new Map<string, string>();
  return nodes.id.map((id, index) => {
    if (colour === "circle") return circleOf.get(id) ?? UNSAID;
    if (colour === "theme") return themeCategory(nodes.themes[index] ?? []);
    if (colour === "territory") return nodes.type[index] === "actor" ? (nodes.territory[index] ?? UNSAID) : OUTSIDE;
    if (nodes.type[index] === "initiative") return OUTSIDE;
    return nodes.type[index] === "collectivity" ? "collectivity" : (nodes.kind[index] ?? UNSAID);
  });
}

function themeCategory(themes: readonly string[]): string {
  return themes.length > 1 ? "several" : (themes[0] ?? UNSAID);
}

/** A circle of one is no circle. */
function circlesById(circles: CommunitiesResult | undefined): Map<string, string> {
  const known = new Map<string, string>();
  circles?.ids.forEach((id, index) => {
    const community = circles.community[index];
    if (community === null || community === undefined) return;
    if ((circles.sizes[community] ?? 0) > 1) known.set(id, String(community));
  });
  return known;
}
