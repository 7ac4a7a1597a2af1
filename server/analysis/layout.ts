import type { Positions } from "#contract/results";
import type { Anchor } from "#graph/anchors";
import type { CooperationGraph } from "#graph/build";
import { componentsOf } from "./kernels/components.ts";
import { neighboursOf } from "./kernels/neighbours.ts";
import { type Component, drawnByForce, ROUNDS } from "./layout/force.ts";
import { projected } from "./layout/geography.ts";
import { oriented } from "./layout/orient.ts";
import { onStage, packed } from "./layout/stage.ts";
import type { Point } from "./layout/point.ts";
import { startPoints } from "./layout/start.ts";
import type { Numbered } from "./numbering.ts";

/** Smaller components are set out by rule where they are shown: here they stand at the origin. */
const SMALLEST_DRAWN = 5;

/**
 * Where nodes stand by links. Components of five nodes or more start from geography, are drawn by force, turned back
 * onto geography, then set side by side. Same graph, anchors and seed, same bytes.
 * @param base graph under the base lens, see `#graph/base`.
 * @param anchors one a node, see `#graph/anchors`.
 */
export function layoutByLinks(
  base: CooperationGraph,
  anchors: readonly (Anchor | null)[],
  seed: number,
  onProgress?: (done: number, total: number) => void,
): Positions {
  const components = componentsOf(base);
  const places = projected(anchors);
  const start = startPoints(base.nodes.id, places, neighboursOf(base), seed);
  const members = drawnMembers(components);
  let done = 0;
  const onRound = () => onProgress?.(++done, members.length * ROUNDS);
  const drawings = members.map((nodes) => {
    const points = drawnByForce(componentOf(base, nodes, start), onRound);
    return oriented(
      points,
      nodes.map((node) => places[node]!),
    );
  });
  const points: Point[] = base.nodes.id.map(() => ({ x: 0, y: 0 }));
  for (const [drawing, placed] of onStage(packed(drawings)).entries()) {
    for (const [member, node] of members[drawing]!.entries()) points[node] = placed[member]!;
  }
  return {
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    groupSize: components.number.map((component) => components.sizes[component - 1]!),
    group: components.number,
  };
}

/** Nodes of each component that is large enough to be drawn, largest component first. */
function drawnMembers({ number, sizes }: Numbered): number[][] {
  const members = sizes.filter((size) => size >= SMALLEST_DRAWN).map((): number[] => []);
  for (const [node, component] of number.entries()) members[component - 1]?.push(node);
  return members;
}

function componentOf({ edges }: CooperationGraph, nodes: readonly number[], start: readonly Point[]): Component {
  const memberOf = new Map(nodes.map((node, member) => [node, member]));
  return {
    start: nodes.map((node) => start[node]!),
    edges: edges.source.flatMap((source, edge) => {
      const member = memberOf.get(source);
      if (member === undefined) return [];
      return [{ source: member, target: memberOf.get(edges.target[edge]!)! }];
    }),
  };
}
