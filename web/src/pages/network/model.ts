import { useMemo } from "react";
import type { TerritoryDrawingResult } from "#contract/drawing";
import type { Lens } from "#contract/lens";
import type { CommunitiesResult, GraphResult, NamedRef } from "#contract/results";
import {
  useCommunities,
  useGraph,
  useInitiatives,
  useMeasure,
  useTerritories,
  useTerritoryDrawing,
} from "#web/api/queries.ts";
import type { SizeMark } from "#web/panels/Legend.tsx";
import type { Colour, Layout, View } from "#web/state/view.ts";
import { inText, useWords, type Words } from "#web/words/context.tsx";
import { categoriesOf } from "./categories.ts";
import { type Finding, findingOf } from "./finding.ts";
import { colourLegend, lineRows, type Row, shapeRows } from "./legend.ts";
import { nodeKindLabel, rowName } from "./names.ts";
import { circleHomes, type CircleHome } from "./territory/circles.ts";
import { territoryFinding } from "./territory/finding.ts";
import { OPENING_COLOUR, openingLayout } from "./territory/layout.ts";
import { type TerritoryModel, territoryModel } from "./territory/model.ts";
import { deriveScene, type Picture, radiusOfPartners, radiusOfShare } from "./scene.ts";

/** Everything that the panels of the page show, derived from one graph and one view. */
export interface NetworkModel {
  graph: GraphResult;
  layout: Layout;
  colour: Colour;
  picture: Picture;
  /** The picture by territory; null by links. */
  territory: TerritoryModel | null;
  finding: Finding;
  colours: Row[];
  shapes: Row[];
  lines: Row[];
  sizeMarks: SizeMark[];
  /** Share of the shortest chains that pass by each node, once it is computed. */
  betweenness: ReadonlyMap<string, number> | null;
  /** Names of territories at the framing's level, by code. */
  places: ReadonlyMap<string, string>;
  /** Names of nodes, of what was set aside, and of initiatives that are not drawn. */
  names: ReadonlyMap<string, string>;
  /** Ids of initiatives that the framing does not draw. */
  undrawn: ReadonlySet<string>;
  rowName(row: Row): string;
  /** What a row of the legend adds to its name: the theme of a circle. */
  rowDetail(row: Row): string | null;
}

export type Loaded = ReturnType<typeof useNetworkData>;

/** Asks for what the view needs, and for nothing else: circles and betweenness take their time on a large network. */
export function useNetworkData(lens: Lens | null, view: View) {
  const graph = useGraph(lens);
  const layout = view.layout ?? (graph.data === undefined ? null : openingLayout(graph.data));
  const colour = view.color ?? (layout === null ? null : OPENING_COLOUR[layout]);
  const drawing = useTerritoryDrawing(layout === "territory" ? lens : null);
  const communities = useCommunities(colour === "circle" ? lens : null);
  const wantsShares = view.size === "betweenness" || view.sel !== null || view.view !== "image";
  const betweenness = useMeasure("betweenness", wantsShares ? lens : null);
  const territories = useTerritories(lens?.territoryLevel ?? "epci");
  const initiatives = useInitiatives(lens !== null && lens.initiatives !== "nodes");
  return { graph, layout, colour, drawing, communities, betweenness, territories, initiatives };
}

/** The model of the page, null until there is all that its picture needs. Selection and camera change nothing in it. */
export function useNetworkModel(data: Loaded, view: View): NetworkModel | null {
  const words = useWords();
  const { layout, colour } = data;
  const graph = data.graph.data;
  const drawing = layout === "territory" ? data.drawing.data : null;
  const circles = colour === "circle" ? data.communities.data : undefined;
  const measured = data.betweenness.data;
  const territories = data.territories.data?.items;
  const initiatives = data.initiatives.data?.items;
  const off = view.off.join(",");
  const { size } = view;
  return useMemo(() => {
    if (graph === undefined || drawing === undefined || layout === null || colour === null) return null;
    const shares = measured?.node.betweennessNormalized;
    const betweenness = measured && shares ? new Map(measured.ids.map((id, at) => [id, shares[at] ?? 0])) : null;
    const places = new Map(territories?.map(({ code, name }) => [code, name]));
    return build({
      graph,
      drawing,
      circles,
      betweenness,
      places,
      initiatives: initiatives ?? [],
      off: off === "" ? [] : off.split(","),
      view: { layout, colour, size },
      words,
    });
  }, [graph, drawing, layout, colour, circles, measured, territories, initiatives, off, size, words]);
}

interface Parts {
  graph: GraphResult;
  /** Null by links. */
  drawing: TerritoryDrawingResult | null;
  circles: CommunitiesResult | undefined;
  betweenness: ReadonlyMap<string, number> | null;
  places: ReadonlyMap<string, string>;
  initiatives: readonly NamedRef[];
  off: readonly string[];
  view: { layout: Layout; colour: Colour; size: View["size"] };
  words: Words;
}

function build(parts: Parts): NetworkModel {
  const { graph, drawing, betweenness, places, words } = parts;
  const { layout, colour, size } = parts.view;
  const { nodes, edges, report } = graph;
  const legend = colourLegend(categoriesOf(nodes, colour, parts.circles), colour);
  const sizes = size === "betweenness" && betweenness !== null ? betweenness : null;
  const picture = deriveScene({
    graph,
    legend,
    off: new Set(parts.off),
    ...(sizes === null ? {} : { sizes }),
    kindLabel: (node) => nodeKindLabel(nodes, node, words),
  });
  const homes = drawing !== null && colour === "circle" ? circleHomes(graph, legend) : [];
  const territory = drawing === null ? null : territoryModel({ graph, drawing, picture, homes, words });
  const finding = findingOf(graph, picture);
  const named = [...report.excludedHubs, ...report.unprojected, ...parts.initiatives];
  return {
    graph,
    layout,
    colour,
    picture,
    territory,
    finding: territory === null || finding.empty ? finding : territoryFinding(territory),
    colours: legend.rows,
    shapes: shapeRows(nodes),
    lines: lineRows(edges),
    sizeMarks: sizes === null ? partnerMarks(picture, words) : shareMarks(sizes, words),
    betweenness,
    places,
    names: new Map([
      ...named.map(({ id, name }) => [id, name] as const),
      ...nodes.id.map((id, at) => [id, nodes.name[at]!] as const),
    ]),
    undrawn: new Set(parts.initiatives.map(({ id }) => id)),
    ...rowWords(parts, chiefs(legend.rowOf, graph), new Map(homes.map((home) => [home.key, home]))),
  };
}

/** Names of the legend's rows. On a map, a circle is named by its territory and its theme. */
function rowWords(
  { places, view, drawing, words }: Parts,
  chief: ReadonlyMap<string, string>,
  homes: ReadonlyMap<string, CircleHome>,
): Pick<NetworkModel, "rowName" | "rowDetail"> {
  const labels = new Map(drawing?.discs.code.map((code, disc) => [code, drawing.discs.label[disc]!]));
  return {
    rowName: (row) => labels.get(homes.get(row.key)?.place ?? "") ?? rowName(row, view.colour, places, chief, words),
    rowDetail: ({ key }) => {
      const theme = homes.get(key)?.theme ?? null;
      return theme === null ? null : inText(words.label(`theme.${theme}`));
    },
  };
}

/** The best tied node of each row of the colour legend: a circle has no other name. */
function chiefs(rowOf: readonly (string | null)[], { nodes, edges }: GraphResult): Map<string, string> {
  const degree = new Map<number, number>();
  for (const end of [...edges.source, ...edges.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const best = new Map<string, number>();
  rowOf.forEach((key, node) => {
    const other = best.get(key ?? "");
    if (other === undefined || (degree.get(node) ?? 0) > (degree.get(other) ?? 0)) best.set(key ?? "", node);
  });
  return new Map([...best].map(([key, node]) => [key, nodes.name[node]!]));
}

function partnerMarks({ partners }: Picture, words: Words): SizeMark[] {
  const most = Math.max(0, ...partners);
  const marks = [...new Set([0, 1, Math.max(2, Math.round(most / 4)), most])]
    .sort((a, b) => a - b)
    .filter((n) => n <= most);
  return marks.map((n) => ({ label: words.number(n), radius: radiusOfPartners(n) }));
}

function shareMarks(sizes: ReadonlyMap<string, number>, words: Words): SizeMark[] {
  const most = Math.max(0, ...sizes.values());
  const marks = [0, most / 4, most].map((share) => ({
    label: words.percent(share),
    radius: radiusOfShare(share, most),
  }));
  // Shares too small to be told apart by their figure make one mark, the largest.
  return marks.filter(({ label }, at) => label !== marks[at + 1]?.label);
}
