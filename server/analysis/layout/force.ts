import { UndirectedGraph } from "graphology";
import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import { forceAtlas2 } from "#analysis/graphologyLibraries";
import { meanOf, type Point } from "./point.ts";

/** Nodes 0, 1, … of one component and its edges between them. */
export interface Component {
  start: Point[];
  edges: { source: number; target: number }[];
}

/** Iterations come in rounds, so that progress can be told. */
export const ROUNDS = 20;
/** First rounds of a small drawing: attraction grows with distance, which undoes crossings that geography began with. */
const UNTANGLING_ROUNDS = 5;
/**
 * Beyond, a drawing is large: far nodes push as groups, since exact repulsion grows with the square, rounds are shorter,
 * and nothing is untangled, so that places stay recognisable.
 */
const SMALL_UP_TO = 500;
/** Beyond, gravity weakens, so that groups of a large drawing part instead of filling one disc. */
const COMPACT_UP_TO = 100;
/** Units a node and a degree: at rest a drawing is about as wide as five units a node, and places span a few degrees. */
const SPREAD = 1.5;

function settingsFor(order: number, round: number): ForceAtlas2Settings {
  return {
    linLogMode: order > SMALL_UP_TO || round >= UNTANGLING_ROUNDS,
    strongGravityMode: true,
    gravity: 0.05 * Math.min(1, COMPACT_UP_TO / order),
    scalingRatio: 10,
    slowDown: 1,
    barnesHutOptimize: order > SMALL_UP_TO,
  };
}

/**
 * Draws one component by force: M. Jacomy et al., "ForceAtlas2", PLoS ONE 9(6), 2014, doi:10.1371/journal.pone.0098679.
 * Same start, same drawing, to the last bit. Weights are not read: a strong tie would hide its ends under each other,
 * and the weak pairs of a shared initiative would hold nothing.
 */
export function drawnByForce({ start, edges }: Component, onRound: () => void): Point[] {
  const graph = new UndirectedGraph<Point>();
  const middle = meanOf(start);
  const spread = SPREAD * start.length;
  // Started at its final width, a drawing unfolds where its places are; from a point it would forget them.
  for (const [node, { x, y }] of start.entries()) {
    graph.addNode(node, { x: (x - middle.x) * spread, y: (y - middle.y) * spread });
  }
  for (const { source, target } of edges) graph.addEdge(source, target);
  const iterations = start.length > SMALL_UP_TO ? 15 : 30;
  for (let round = 0; round < ROUNDS; round += 1) {
    forceAtlas2.assign(graph, { iterations, settings: settingsFor(start.length, round), getEdgeWeight: null });
    onRound();
  }
  return start.map((_, node) => {
    const { x, y } = graph.getNodeAttributes(node);
    return { x, y };
  });
}
