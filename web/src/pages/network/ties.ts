import { existsDuring } from "#contract/dates";
import { AFFILIATION_KINDS, type CooperationKind, type LinkKind } from "#contract/enums";
import type { Lens } from "#contract/lens";
import type { Link } from "#contract/records";
import type { GraphResult, NamedRef } from "#contract/results";
import type { Picture } from "./scene.ts";

/** One visible tie of the selected node: a stored link, or a pair that only shares initiatives. */
export interface Tie {
  key: string;
  otherId: string;
  /** Scene index of the other end. */
  other: number;
  kinds: CooperationKind[];
  /** The stored link, once it is loaded. */
  link: Link | null;
  /** Ids of the shared initiatives of a derived tie. */
  via: string[];
}

/** Why a stored link of the selected node is not drawn. */
export type Reason =
  | "hubs"
  | "kinds"
  | "themes"
  | "intensity"
  | "date"
  | "initiatives"
  | "scenario"
  | "legend"
  | "absent";

export interface HiddenTies {
  /** Cooperations that the framing or the legend leaves out, by reason. */
  reasons: Map<Reason, Link[]>;
  /** Memberships and board seats: never cooperations. */
  affiliations: Link[];
}

/** Visible ties of a node of the scene, by the name of the other end. */
export function tiesOf(picture: Picture, graph: GraphResult, id: string, stored: readonly Link[]): Tie[] {
  const { scene, edgeOf } = picture;
  const byId = new Map(stored.map((link) => [link.id, link]));
  const ties: Tie[] = [];
  scene.edges.forEach(({ source, target, kinds, derived }, index) => {
    const ends = [scene.nodes[source]!.id, scene.nodes[target]!.id];
    if (!ends.includes(id)) return;
    const other = ends[0] === id ? target : source;
    const edge = edgeOf[index]!;
    const base = { otherId: scene.nodes[other]!.id, other, kinds, via: graph.edges.via[edge] ?? [] };
    const links = graph.edges.links[edge]!.map((linkId) => byId.get(linkId)).filter((link) => link !== undefined);
    if (derived || links.length === 0) ties.push({ ...base, key: `edge-${edge}`, link: null });
    for (const link of links) {
      if ((kinds as readonly LinkKind[]).includes(link.kind))
        ties.push({ ...base, key: link.id, kinds: [link.kind as CooperationKind], link });
    }
  });
  return ties;
}

/** Stored links of a node that are not among its visible ties, and why. */
export function hiddenTiesOf(
  id: string,
  stored: readonly Link[],
  shown: readonly Tie[],
  graph: GraphResult,
  lens: Lens,
): HiddenTies {
  const visible = new Set(shown.flatMap(({ link }) => (link === null ? [] : [link.id])));
  const shared = new Set(shown.flatMap(({ via }) => via));
  const reasons = new Map<Reason, Link[]>();
  const affiliations: Link[] = [];
  for (const link of stored) {
    if ((AFFILIATION_KINDS as readonly string[]).includes(link.kind)) affiliations.push(link);
    else if (!visible.has(link.id) && !shared.has(otherEnd(link, id))) {
      const reason = reasonOf(link, graph, lens);
      reasons.set(reason, [...(reasons.get(reason) ?? []), link]);
    }
  }
  return { reasons, affiliations };
}

export const otherEnd = (link: Link, id: string): string => (link.from === id ? link.to : link.from);

/** The first reason that would have to be lifted for the link to be drawn. */
function reasonOf(link: Link, graph: GraphResult, lens: Lens): Reason {
  const has = (refs: readonly NamedRef[]) => refs.some(({ id }) => id === link.from || id === link.to);
  const from = lens.period?.from ?? graph.asOf;
  const to = lens.period?.to ?? graph.asOf;
  if (has(graph.report.excludedHubs)) return "hubs";
  if (lens.scenario.remove.some((id) => id === link.from || id === link.to)) return "scenario";
  if (!(lens.linkKinds as readonly LinkKind[]).includes(link.kind)) return "kinds";
  if (lens.themes.length > 0 && (link.theme === undefined || !lens.themes.includes(link.theme))) return "themes";
  if (link.intensity !== undefined && link.intensity < lens.minIntensity) return "intensity";
  if (!existsDuring(link, from, to)) return "date";
  if (graph.edges.links.some((ids) => ids.includes(link.id))) return "legend";
  return lens.initiatives === "nodes" ? "absent" : "initiatives";
}

/** The framing without what hides these links; null when the framing is not what hides them. */
export function lensShowing(reason: Reason, links: readonly Link[], lens: Lens): Partial<Lens> | null {
  switch (reason) {
    case "hubs":
      return { hubs: "include" };
    case "kinds":
      return {
        linkKinds: [...new Set([...lens.linkKinds, ...links.map(({ kind }) => kind as CooperationKind)])].sort(),
      };
    case "themes":
      return { themes: [] };
    case "intensity":
      return { minIntensity: 1 };
    case "date":
      return { asOf: undefined, period: undefined };
    case "initiatives":
      return { initiatives: "nodes" };
    case "scenario":
      return { scenario: { remove: [], add: [] } };
    default:
      return null;
  }
}
