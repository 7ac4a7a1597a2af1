import { forceAtlas2 } from "#analysis/graphologyLibraries";
import { UndirectedGraph } from "graphology";
import type { Point } from "./point.ts";

/** Nodes 0, 1, … of one component and its edges between them. */
export interface Component {
  start: Point[];
  edges: { source: number; target: number; weight: number }[];
}

/** Iterations come in rounds, so that progress can be told. */
export const ROUNDS = 20;
const ITERATIONS_A_ROUND = 30;
/** Beyond, far nodes push as groups: exact repulsion grows with the square. */
const EXACT_UP_TO = 500;

/**
 * Draws one component by force: M. Jacomy et al., "ForceAtlas2", PLoS ONE 9(6), 2014, doi:10.1371/journal.pone.0098679.
 * Same start, same drawing, to the last bit.
 */
export function drawnByForce({ start, edges }: Component, onRound: () => void): Point[] {
  const graph = new UndirectedGraph<Point, { weight: number }>();
  for (const [node, point] of start.entries()) graph.addNode(node, { ...point });
  for (const { source, target, weight } of edges) graph.addEdge(source, target, { weight });
  const settings = {
    linLogMode: true,
    gravity: 0.05,
    strongGravityMode: true,
    scalingRatio: 10,
    slowDown: 1 + Math.log(start.length),
    edgeWeightInfluence: 0,
    barnesHutOptimize: start.length > EXACT_UP_TO,
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    forceAtlas2.assign(graph, { iterations: ITERATIONS_A_ROUND, settings });
    onRound();
  }
  return start.map((_, node) => {
    const { x, y } = graph.getNodeAttributes(node);
    return { x, y };
  });
}
