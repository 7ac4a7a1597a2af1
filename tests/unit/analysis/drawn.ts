import { communities } from "#analysis/measures/communities";
import { markRadius } from "#analysis/discs/sizes";
import { drawTerritories, placeTerritories } from "#analysis/territoryDrawing";
import type { Dataset } from "#contract/dataset";
import { type Lens, type LensInput, lensSchema } from "#contract/lens";
import type { TerritoryDrawing } from "#contract/results";
import type { Territory } from "#contract/territory";
import { baseLens } from "#graph/base";
import { buildGraph, type CooperationGraph } from "#graph/build";
import { checkedLately } from "#graph/checked";
import { homesOf } from "#graph/homes";

export interface Drawn {
  graph: CooperationGraph;
  drawing: TerritoryDrawing;
}

/** The drawing by territory of a data set under a lens, as the stages make it one after the other. */
export function drawn(dataset: Dataset, territories: readonly Territory[], input: LensInput = {}): Drawn {
  const lens: Lens = lensSchema.parse({ communities: { runs: 2 }, ...input });
  const own = lensSchema.parse({ communities: { runs: 2 } });
  const base = buildGraph(dataset, { ...baseLens(lens, own), territoryLevel: lens.territoryLevel });
  const scene = {
    base,
    homes: homesOf(dataset, base),
    communities: communities.compute(base, own).node.community!,
    territories,
    level: lens.territoryLevel,
  };
  const graph = buildGraph(dataset, lens);
  return { graph, drawing: drawTerritories(placeTerritories(scene, lens.seed), graph, checkedLately(dataset, graph)) };
}

export interface Mark {
  x: number;
  y: number;
  r: number;
  node: number;
}

/** Marks of the actors of each disc, in disc order. */
export function marksOf({ graph: { nodes, edges }, drawing: { discs, seats, actorScale } }: Drawn): Mark[][] {
  const links = nodes.id.map(() => 0);
  for (const side of [edges.source, edges.target]) for (const node of side) links[node]! += 1;
  const marks = discs.code.map((): Mark[] => []);
  for (const [node, code] of nodes.territory.entries()) {
    if (code === null) continue;
    const r = actorScale * markRadius(links[node]!);
    marks[discs.code.indexOf(code)]!.push({ x: seats.x[node]!, y: seats.y[node]!, r, node });
  }
  return marks;
}

/** From a point to a polyline x, y, x, y, … */
export function distanceToPath(x: number, y: number, path: readonly number[]): number {
  let least = Infinity;
  for (let at = 0; at + 3 < path.length; at += 2) {
    const [x1, y1, x2, y2] = path.slice(at, at + 4) as [number, number, number, number];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const share = dx === 0 && dy === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
    const near = Math.min(Math.max(share, 0), 1);
    least = Math.min(least, Math.hypot(x1 + near * dx - x, y1 + near * dy - y));
  }
  return least;
}
