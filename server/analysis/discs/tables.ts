import type { Point } from "#analysis/layout/point";
import type { CooperationGraph } from "#graph/build";
import type { Circle } from "./frame.ts";
import { type Table, seated } from "./seating.ts";
import type { Lane } from "./sunflower.ts";

/** Discs in their places, with what a seat depends on. */
export interface Room {
  circles: readonly Circle[];
  lanes: readonly (Lane | null)[];
  /** Factor on the radii of marks. */
  scale: number;
}

/**
 * Seats of the actors of each disc, by node; nodes without a disc have none.
 * @param discOf index of each node's disc; null for those that sit in none
 * @param circleOf community of each node
 */
export function actorSeats(
  graph: CooperationGraph,
  discOf: readonly (number | null)[],
  circleOf: readonly (number | null)[],
  room: Room,
  seed: number,
  onDisc: () => void,
): (Point | null)[] {
  const tables = tablesOf(graph, discOf, circleOf, room);
  const seats = new Array<Point | null>(discOf.length).fill(null);
  for (const [disc, { nodes, table }] of tables.entries()) {
    const { x, y } = room.circles[disc]!;
    for (const [index, seat] of seated(table, seed).entries()) {
      seats[nodes[index]!] = { x: x + seat.x, y: y + seat.y };
    }
    onDisc();
  }
  return seats;
}

function tablesOf(
  { nodes, edges }: CooperationGraph,
  discOf: readonly (number | null)[],
  circleOf: readonly (number | null)[],
  { circles, lanes, scale }: Room,
): { nodes: number[]; table: Table }[] {
  const tables = circles.map(({ r }, disc) => {
    const table: Table = {
      radius: r,
      lane: lanes[disc]!,
      scale,
      links: [],
      pulls: { ids: [], inside: [], outside: [], circles: [] },
    };
    return { nodes: [] as number[], table };
  });
  const placeOf = new Array<number>(discOf.length).fill(0);
  for (const [node, disc] of discOf.entries()) {
    if (disc === null) continue;
    const { nodes: sitting, table } = tables[disc]!;
    placeOf[node] = sitting.push(node) - 1;
    table.links.push(0);
    table.pulls.ids.push(nodes.id[node]!);
    table.pulls.circles.push(circleOf[node] ?? null);
  }
  const countLink = (node: number, other: number) => {
    const disc = discOf[node] ?? null;
    if (disc === null) return;
    const { table } = tables[disc]!;
    const actor = placeOf[node]!;
    table.links[actor]! += 1;
    const partner = discOf[other] ?? null;
    if (partner === disc && node < other) table.pulls.inside.push([actor, placeOf[other]!]);
    else if (partner !== null && partner !== disc) {
      table.pulls.outside.push({ actor, partner, towards: direction(circles[disc]!, circles[partner]!) });
    }
  };
  for (const [edge, source] of edges.source.entries()) {
    countLink(source, edges.target[edge]!);
    countLink(edges.target[edge]!, source);
  }
  return tables;
}

function direction(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  return { x: dx / length, y: dy / length };
}

/** Angle between two guests at one rim, radians. */
const APART = 0.45;

/** Seats at the rim, side by side from the top, for the collectivities of one disc. */
export function rimSeats({ x, y, r }: Circle, count: number): Point[] {
  return Array.from({ length: count }, (_, guest) => {
    const angle = APART * (guest - (count - 1) / 2) - Math.PI / 2;
    return { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) };
  });
}
