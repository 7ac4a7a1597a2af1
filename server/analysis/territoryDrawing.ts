import type { DiscStatus, TerritoryDiscs, TerritoryDrawing } from "#contract/results";
import type { Territory } from "#contract/territory";
import type { CooperationGraph } from "#graph/build";
import { benchCorner } from "./discs/bench.ts";
import { type Box, type Circle, HEIGHT, rounded, WIDTH } from "./discs/frame.ts";
import { type PlacedDisc, placeDiscs } from "./discs/place.ts";
import { actorSeats, rimSeats } from "./discs/tables.ts";
import type { Point } from "./layout/point.ts";
import { type DiscPair, routeRopes } from "./ropes/route.ts";
import { shownTies, type Tie, territoryTies } from "./ropes/ties.ts";

/** What hangs on the base graph alone: filters hide, they do not move. */
export interface PlacedTerritories {
  actorScale: number;
  bench: Box | null;
  /** By code. */
  discs: PlacedDisc[];
  /** Ids of the base graph's nodes and their seats. */
  ids: string[];
  seats: (Point | null)[];
  /** Routes of ropes between territories that the base graph ties. */
  routes: Route[];
}

interface Route extends DiscPair {
  path: number[];
}

/** What the places hang on. */
export interface TerritoryScene {
  /** Graph under the base lens, with the territories of the level asked. */
  base: CooperationGraph;
  /** Territory of each node of `base`: of an actor where it is, of a collectivity its own; see `#graph/homes`. */
  homes: readonly (string | null)[];
  /** Community of each node of `base`. */
  communities: readonly (number | null)[];
  /** Every territory, all levels; discs are those of `level`, sorted by code. */
  territories: readonly Territory[];
  level: Territory["level"];
}

/**
 * Discs in their places, actors on their seats and routes of ropes. A collectivity sits at the rim of the disc of its
 * own territory; initiatives have no seat, since they belong to no one territory. Same input, same bytes.
 * @param seed of the force that seats actors, by stage name
 */
export function placeTerritories(
  { base, homes, communities, territories, level }: TerritoryScene,
  seed: number,
  onProgress: (done: number, total: number) => void = () => {},
): PlacedTerritories {
  const { discs, discOf, actorScale } = placeDiscs(base, territories, level);
  const indexOf = new Map(discs.map(({ code }, disc) => [code, disc]));
  const { ties } = territoryTies(base, indexOf);
  const total = discs.length + ties.length;
  let done = 0;
  const step = () => onProgress(++done, total);
  const room = { circles: discs, lanes: discs.map(({ lane }) => lane), scale: actorScale };
  const seats = actorSeats(base, discOf, communities, room, seed, step);
  seatCollectivities(base, homes, indexOf, discs, seats);
  const paths = routeRopes(discs, ties, step);
  return {
    actorScale: rounded(actorScale),
    bench: benchCorner(discs),
    discs,
    ids: base.nodes.id,
    seats: seats.map((seat) => (seat === null ? null : { x: rounded(seat.x), y: rounded(seat.y) })),
    routes: ties.map(({ a, b }, index) => ({ a, b, path: paths[index]! })),
  };
}

function seatCollectivities(
  { nodes }: CooperationGraph,
  homes: readonly (string | null)[],
  indexOf: ReadonlyMap<string, number>,
  discs: readonly Circle[],
  seats: (Point | null)[],
): void {
  const guests = discs.map((): number[] => []);
  for (const [node, type] of nodes.type.entries()) {
    if (type === "collectivity") guests[indexOf.get(homes[node] ?? "") ?? -1]?.push(node);
  }
  for (const [disc, sitting] of guests.entries()) {
    const rim = rimSeats(discs[disc]!, sitting.length);
    for (const [guest, node] of sitting.entries()) seats[node] = rim[guest]!;
  }
}

/** Share of a territory's actors whose ties must have been checked for the absence of a link to be a checked one. */
const CHECKED_SHARE = 0.6;

/**
 * The drawing of one graph on the places of its base graph: its own counts, and its own ropes along the routes of the
 * base. A tie that the base graph has not is routed among the others.
 * @param checked whether each node's ties were checked lately, see `#graph/checked`
 */
export function drawTerritories(
  placed: PlacedTerritories,
  graph: CooperationGraph,
  checked: readonly boolean[],
): TerritoryDrawing {
  const indexOf = new Map(placed.discs.map(({ code }, disc) => [code, disc]));
  const { internal, external, ties } = territoryTies(graph, indexOf);
  const counts = placed.discs.map(() => ({ known: 0, checked: 0 }));
  for (const [node, code] of graph.nodes.territory.entries()) {
    const count = counts[indexOf.get(code ?? "") ?? -1];
    if (count === undefined) continue;
    count.known += 1;
    if (checked[node]) count.checked += 1;
  }
  const seatOf = new Map(placed.ids.map((id, index) => [id, placed.seats[index]!]));
  const seats = graph.nodes.id.map((id) => seatOf.get(id) ?? null);
  return {
    width: WIDTH,
    height: HEIGHT,
    actorScale: placed.actorScale,
    bench: placed.bench,
    discs: {
      ...discColumns(placed.discs),
      internal,
      external,
      status: counts.map((count, disc) => statusOf(external[disc]!, count)),
    },
    seats: { x: seats.map((seat) => seat?.x ?? null), y: seats.map((seat) => seat?.y ?? null) },
    ropes: {
      a: ties.map(({ a }) => a),
      b: ties.map(({ b }) => b),
      links: ties.map(({ links }) => links),
      path: pathsOf(ties, placed),
      shown: shownTies(ties),
    },
  };
}

function discColumns(discs: readonly PlacedDisc[]): Omit<TerritoryDiscs, "internal" | "external" | "status"> {
  return {
    code: discs.map(({ code }) => code),
    name: discs.map(({ name }) => name),
    label: discs.map(({ label }) => label),
    x: discs.map(({ x }) => x),
    y: discs.map(({ y }) => y),
    r: discs.map(({ r }) => r),
    actors: discs.map(({ actors }) => actors),
    lane: discs.map(({ lane }) => lane),
  };
}

function statusOf(external: number, count: { known: number; checked: number }): DiscStatus {
  if (external > 0) return "linked";
  if (count.known === 0) return "empty";
  return count.checked >= CHECKED_SHARE * count.known ? "checked" : "unchecked";
}

/** Routes of the base, and new ones laid among them for ties that it has not. */
function pathsOf(ties: readonly Tie[], { discs, routes }: PlacedTerritories): number[][] {
  const key = ({ a, b }: DiscPair) => a * discs.length + b;
  const known = new Map(routes.map((route) => [key(route), route.path]));
  const missing = ties.filter((tie) => !known.has(key(tie)));
  const laid = missing.length === 0 ? [] : routeRopes(discs, missing);
  for (const [index, tie] of missing.entries()) known.set(key(tie), laid[index]!);
  return ties.map((tie) => known.get(key(tie))!);
}
