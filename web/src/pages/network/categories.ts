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
  const members = new Map<number, string[]>();
  circles?.ids.forEach((id, index) => {
    const community = circles.community[index];
    if (typeof community === "number") members.set(community, [...(members.get(community) ?? []), id]);
  });
  const several = [...members].filter(([, ids]) => ids.length > 1);
  return new Map(several.flatMap(([community, ids]) => ids.map((id) => [id, String(community)] as const)));
}
