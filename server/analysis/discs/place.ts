import { byCodeUnit } from "#contract/fold";
import type { NameLane } from "#contract/results";
import type { Territory } from "#contract/territory";
import type { CooperationGraph } from "#graph/build";
import { type Circle, rounded } from "./frame.ts";
import { laneFor } from "./lane.ts";
import { shortName } from "./shortName.ts";
import { markRadius, radiusFor, scaleFor } from "./sizes.ts";
import { spreadDiscs } from "./spread.ts";

/** A territory's disc in its place. */
export interface PlacedDisc extends Circle {
  code: string;
  name: string;
  label: string;
  actors: number;
  lane: NameLane | null;
}

export interface PlacedDiscs {
  /** By code. */
  discs: PlacedDisc[];
  /** Disc of each node of the graph; null for those in none. */
  discOf: (number | null)[];
  /** Factor on the radii of marks. */
  actorScale: number;
}

/** The territories of one level as discs, sized by their actors in the graph, each in its place. */
export function placeDiscs(
  graph: CooperationGraph,
  territories: readonly Territory[],
  level: Territory["level"],
): PlacedDiscs {
  const drawn = territories.filter((territory) => territory.level === level).sort((a, b) => byCodeUnit(a.code, b.code));
  const indexOf = new Map(drawn.map(({ code }, disc) => [code, disc]));
  const discOf = graph.nodes.territory.map((code) => (code === null ? null : (indexOf.get(code) ?? null)));
  const actors = drawn.map(() => 0);
  for (const disc of discOf) if (disc !== null) actors[disc]! += 1;
  const actorScale = scaleFor(actors.reduce((sum, count) => sum + count, 0));
  const radii = actors.map((count) => rounded(radiusFor(count, actorScale)));
  const places = spreadDiscs(drawn, radii, territories);
  const taken = markAreas(graph, discOf, drawn.length, actorScale);
  const discs = drawn.map(({ code, name }, disc): PlacedDisc => {
    const [label, r] = [shortName(name), radii[disc]!];
    const place = { x: rounded(places[disc]!.x), y: rounded(places[disc]!.y), r };
    return { code, name, label, ...place, actors: actors[disc]!, lane: laneFor(label, r, taken[disc]!) };
  });
  return { discs, discOf, actorScale };
}

/** Area of the marks in each disc, px². */
function markAreas(
  { edges }: CooperationGraph,
  discOf: readonly (number | null)[],
  discs: number,
  scale: number,
): number[] {
  const links = discOf.map(() => 0);
  for (const side of [edges.source, edges.target]) for (const node of side) links[node]! += 1;
  const areas = new Array<number>(discs).fill(0);
  for (const [node, disc] of discOf.entries()) {
    if (disc !== null) areas[disc]! += Math.PI * (scale * markRadius(links[node]!)) ** 2;
  }
  return areas;
}
