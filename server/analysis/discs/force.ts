import { UndirectedGraph } from "graphology";
import { forceAtlas2 } from "#analysis/graphologyLibraries";
import type { Point } from "#analysis/layout/point";
import { randomFor } from "#analysis/random";

/** What pulls the actors of one disc: each other, partners in other discs, their circle. */
export interface Pulls {
  ids: string[];
  /** Links between them, as indices into `ids`. */
  inside: [number, number][];
  /** One a link that leaves the disc: an actor, the partner's disc and its direction, a unit vector. */
  outside: { actor: number; partner: number; towards: Point }[];
  /** Circle of each actor; null when it has none. */
  circles: (number | null)[];
}

const ITERATIONS = 200;
/** Where partners stand, in radii of the disc. */
const PARTNERS_AT = 1.5;
/** Length of a radius in units of the force. */
const UNIT = 100;
const WEIGHTS = { inside: 1, outside: 0.6, circle: 4 };

/**
 * Where actors would like to stand in their disc, around the origin and without unit: near those they cooperate with,
 * towards their partners outside, each circle together. By ForceAtlas2 (see `#analysis/layout/force`), with partners
 * held at the rim and one invisible mark a circle. Same input, same bytes.
 */
export function wishes(pulls: Pulls, seed: number): Point[] {
  const graph = new UndirectedGraph<Point & { fixed: boolean }>();
  const start = startOf(pulls, seed);
  for (const [actor, point] of start.entries()) graph.addNode(`a${actor}`, { ...point, fixed: false });
  for (const [a, b] of pulls.inside) graph.mergeEdge(`a${a}`, `a${b}`, { weight: WEIGHTS.inside });
  addPartners(graph, pulls);
  addCircles(graph, pulls, start);
  const settings = { gravity: 0.5, strongGravityMode: true, scalingRatio: 20, slowDown: 4, edgeWeightInfluence: 1 };
  forceAtlas2.assign(graph, { iterations: ITERATIONS, settings, getEdgeWeight: "weight" });
  return start.map((_, actor) => {
    const { x, y } = graph.getNodeAttributes(`a${actor}`);
    return { x, y };
  });
}

/** Near the middle, towards the partners; no two in one place. */
function startOf({ ids, outside }: Pulls, seed: number): Point[] {
  const points = ids.map((id) => {
    const random = randomFor(seed, `discs/${id}`);
    return { x: UNIT * (random() - 0.5), y: UNIT * (random() - 0.5) };
  });
  for (const { actor, towards } of outside) {
    points[actor]!.x += (UNIT / 4) * towards.x;
    points[actor]!.y += (UNIT / 4) * towards.y;
  }
  return points;
}

type Graph = UndirectedGraph<Point & { fixed: boolean }>;

function addPartners(graph: Graph, { outside }: Pulls): void {
  const at = PARTNERS_AT * UNIT;
  for (const { actor, partner, towards } of outside) {
    const key = `p${partner}`;
    graph.mergeNode(key, { x: at * towards.x, y: at * towards.y, fixed: true });
    graph.updateEdge(`a${actor}`, key, ({ weight = 0 }) => ({ weight: weight + WEIGHTS.outside }));
  }
}

function addCircles(graph: Graph, { circles }: Pulls, start: readonly Point[]): void {
  for (const [actor, circle] of circles.entries()) {
    if (circle === null) continue;
    const key = `c${circle}`;
    if (!graph.hasNode(key)) graph.addNode(key, { ...start[actor]!, fixed: false });
    graph.addEdge(`a${actor}`, key, { weight: WEIGHTS.circle });
  }
}
