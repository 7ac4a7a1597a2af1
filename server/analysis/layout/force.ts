import { UndirectedGraph } from "graphology";
import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import { forceAtlas2 } from "#analysis/graphologyLibraries";
import type { Point } from "./point.ts";

/** Nodes 0, 1, … of one component and its edges between them. */
export interface Component {
  start: Point[];
  edges: { source: number; target: number }[];
}

/** Iterations come in rounds, so that progress can be told. */
export const ROUNDS = 20;
/** Beyond, far nodes push as groups, since exact repulsion grows with the square, and rounds are shorter. */
const EXACT_UP_TO = 500;
/** Beyond, gravity weakens, so that groups of a large drawing part instead of filling one disc. */
const COMPACT_UP_TO = 100;

function settingsFor(order: number): ForceAtlas2Settings {
  return {
    linLogMode: true,
    strongGravityMode: true,
    gravity: 0.05 * Math.min(1, COMPACT_UP_TO / order),
    scalingRatio: 10,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order > EXACT_UP_TO,
  };
}

/**
 * Draws one component by force: M. Jacomy et al., "ForceAtlas2", PLoS ONE 9(6), 2014, doi:10.1371/journal.pone.0098679.
 * Same start, same drawing, to the last bit. Weights are not read: a strong tie would hide its ends under each other,
 * and the weak pairs of a shared initiative would hold nothing.
 */
export function drawnByForce({ start, edges }: Component, onRound: () => void): Point[] {
  const graph = new UndirectedGraph<Point>();
  for (const [node, point] of start.entries()) graph.addNode(node, { ...point });
  for (const { source, target } of edges) graph.addEdge(source, target);
  const settings = settingsFor(start.length);
  const iterations = start.length > EXACT_UP_TO ? 15 : 30;
  for (let round = 0; round < ROUNDS; round += 1) {
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: null });
    onRound();
  }
  return start.map((_, node) => {
    const { x, y } = graph.getNodeAttributes(node);
    return { x, y };
  });
}
