import type { TerritoryDrawingResult } from "#contract/drawing";
import type { GraphResult } from "#contract/results";
import type { Picture } from "#web/pages/network/scene.ts";
import type { Box } from "#web/stage/boxes.ts";
import type { CircleNumber, Disc, DiscMap, MapBench } from "#web/stage/discs/map.ts";
import type { Scene } from "#web/stage/scene.ts";
import type { Words } from "#web/words/context.tsx";
import type { CircleHome } from "./circles.ts";
import { type Counted, countTerritories, shownPairs, type TerritoryCounts } from "./counts.ts";
import { benched, type Seats, seatScene, seatsOf } from "./seats.ts";

/** The picture by territory: its map, its marks on their seats, and what is counted of each disc. */
export interface TerritoryModel {
  map: DiscMap;
  scene: Scene;
  /** One a disc. */
  counts: TerritoryCounts[];
  /** Visible direct links between two territories. */
  between: number;
}

interface Parts {
  graph: GraphResult;
  drawing: TerritoryDrawingResult;
  picture: Picture;
  /** Circles to number, when they are what colours say. */
  homes: readonly CircleHome[];
  words: Words;
}

/** Seas and neighbours where the region's map leaves them room, in its frame. */
const AROUND = [
  { key: "around.northSea", x: 66, y: 34 },
  { key: "around.channel", x: 40, y: 292 },
  { key: "around.belgium", x: 722, y: 96 },
  { key: "around.normandy", x: 64, y: 500 },
  { key: "around.paris", x: 232, y: 652 },
  { key: "around.grandEst", x: 782, y: 520 },
] as const;

/** Where the bench stands when every corner of the map is taken: under it, px of its frame. */
const BENCH_SIZE = { width: 156, height: 104 };

/** Derives the picture by territory. Pure; places are the drawing's, counts are those of what is visible. */
export function territoryModel({ graph, drawing, picture, homes, words }: Parts): TerritoryModel {
  const indexOf = new Map(drawing.discs.code.map((code, disc) => [code, disc]));
  const discOf = picture.nodeOf.map((node) => indexOf.get(graph.nodes.territory[node] ?? "") ?? null);
  const counted = countTerritories(picture.scene, discOf, indexOf.size);
  const seats = seatsOf(drawing);
  const box = drawing.bench ?? { x: 0, y: drawing.height, ...BENCH_SIZE };
  const scene = seatScene(picture, seats, drawing.actorScale, box);
  const map: DiscMap = {
    discs: discsOf(drawing, counted),
    ropes: ropesOf(drawing, counted, indexOf.size),
    discOf,
    bench: benchOf(graph, picture, seats, box, words),
    numbers: numbersOf(picture, homes),
    around: AROUND.map(({ key, x, y }) => ({ name: words.t(key), x, y })),
  };
  const between = counted.pairs.reduce((sum, { edges }) => sum + edges.length, 0);
  return { map, scene, counts: counted.territories, between };
}

function discsOf({ discs }: TerritoryDrawingResult, { territories }: Counted): Disc[] {
  return territories.map(({ actors, internal, external, partners }, disc) => ({
    code: discs.code[disc]!,
    name: discs.name[disc]!,
    label: discs.label[disc]!,
    x: discs.x[disc]!,
    y: discs.y[disc]!,
    r: discs.r[disc]!,
    known: discs.actors[disc]!,
    status: discs.status[disc]!,
    lane: discs.lane[disc]!,
    actors,
    internal,
    external,
    partners: partners.length,
  }));
}

/** Each visible pair along its route; the drawing may be that of the framing before, and lack one. */
function ropesOf({ ropes }: TerritoryDrawingResult, { pairs }: Counted, discs: number): DiscMap["ropes"] {
  const routes = new Map(ropes.path.map((path, rope) => [ropes.a[rope]! * discs + ropes.b[rope]!, path]));
  const shown = shownPairs(pairs);
  return pairs.flatMap((pair, rank) => {
    const path = routes.get(pair.a * discs + pair.b);
    return path === undefined ? [] : [{ ...pair, shown: shown[rank]!, path }];
  });
}

function benchOf(
  graph: GraphResult,
  { scene, nodeOf, partners }: Picture,
  seats: Seats,
  box: Box,
  { t }: Words,
): MapBench | null {
  const nodes = benched(scene, seats, partners);
  if (nodes.length === 0) return null;
  const actors = nodes.filter((node) => graph.nodes.type[nodeOf[node]!] === "actor").length;
  const links = nodes.reduce((sum, node) => sum + partners[node]!, 0);
  return {
    box,
    title: t(actors === 0 ? "bench.others" : "legend.territory.none"),
    actors: t("bench.counts", { actors, others: 0 }),
    counts: t("bench.counts", { actors, others: nodes.length - actors }),
    hint: t("bench.links", { links }),
  };
}

/** The numbers of circles, on the marks of those of their chiefs that are visible. */
function numbersOf({ nodeOf }: Picture, homes: readonly CircleHome[]): CircleNumber[] {
  return homes.flatMap(({ chief, hue, number }) => {
    const node = nodeOf.indexOf(chief);
    return node === -1 ? [] : [{ node, hue, text: number }];
  });
}
