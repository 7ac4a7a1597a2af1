import type { Dataset } from "#contract/dataset";
import { byCodeUnit } from "#contract/fold";
import type { Lens } from "#contract/lens";
import type { GraphEdges, GraphNodes, GraphReport } from "#contract/results";
import { asOfFor } from "./asOf.ts";
import { addPairs, directPairs, type Pair, projectInitiatives } from "./pairs.ts";
import { windowFor } from "./span.ts";
import { presentNodes, type NodeRow } from "./nodes.ts";
import { tiesOf } from "./ties.ts";

/** What everything is computed on: simple, undirected, sorted. */
export interface CooperationGraph {
  /** ISO day that the links were read at. */
  asOf: string;
  nodes: GraphNodes;
  edges: GraphEdges;
  report: GraphReport;
}

/**
 * The cooperation graph of a data set under a lens: nodes sorted by id, edges by (source, target), one edge a pair, no
 * loop. Equal records in any order give the same result to the last byte.
 * Under a period, nodes and links that existed at some moment of it count together.
 */
export function buildGraph(dataset: Dataset, lens: Lens): CooperationGraph {
  const asOf = asOfFor(dataset, lens);
  const window = windowFor(lens, asOf);
  const { present, known, excludedHubs, notes } = presentNodes(dataset, lens, window);
  const { direct, memberships, hiddenLinks } = tiesOf(dataset.links, present, lens, window);

  const drawn = [...present.values()].filter(({ type }) => type !== "initiative" || lens.initiatives === "nodes");
  const indexOf = new Map(drawn.map(({ id }, index) => [id, index]));
  const pairs = directPairs(direct, lens.pairWeight);
  const unprojected = projectInitiatives(pairs, memberships, lens);
  const pairNotes = addPairs(pairs, lens.scenario.add, indexOf, known);

  const nodes = nodeColumns(drawn);
  const edges = edgeColumns([...pairs.values()], indexOf);
  const counted = [...direct, ...memberships];
  const report: GraphReport = {
    excludedHubs,
    unprojected,
    undatedLinks: counted.filter(({ link }) => link.since === undefined).length,
    unknownIntensity: counted.filter(({ link }) => link.intensity === undefined).length,
    hiddenLinks,
    unlocatedActors: drawn.filter(({ type, territory }) => type === "actor" && territory === null).length,
    unlocatedTies: edges.source.filter((source, edge) => isUnlocated(nodes, source, edges.target[edge]!)).length,
    scenarioNotes: [...notes, ...pairNotes],
  };
  return { asOf, nodes, edges, report };
}

function isUnlocated({ territory }: GraphNodes, source: number, target: number): boolean {
  return territory[source] === null || territory[target] === null;
}

function nodeColumns(drawn: readonly NodeRow[]): GraphNodes {
  return {
    id: drawn.map(({ id }) => id),
    name: drawn.map(({ name }) => name),
    type: drawn.map(({ type }) => type),
    kind: drawn.map(({ kind }) => kind),
    networkRole: drawn.map(({ networkRole }) => networkRole),
    themes: drawn.map(({ themes }) => themes),
    territory: drawn.map(({ territory }) => territory),
  };
}

function edgeColumns(pairs: readonly Pair[], indexOf: Map<string, number>): GraphEdges {
  const sorted = [...pairs].sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
  return {
    source: sorted.map(({ a }) => indexOf.get(a)!),
    target: sorted.map(({ b }) => indexOf.get(b)!),
    weight: sorted.map(({ weight }) => weight),
    kinds: sorted.map(({ kinds }) => kinds),
    links: sorted.map(({ links }) => links),
    via: sorted.map(({ via }) => via),
  };
}
