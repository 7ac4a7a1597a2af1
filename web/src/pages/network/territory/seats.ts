import type { TerritoryDrawing } from "#contract/drawing";
import type { Picture } from "#web/pages/network/scene.ts";
import type { Box } from "#web/stage/boxes.ts";
import { discMarkRadius } from "#web/stage/discs/look.ts";
import type { Scene } from "#web/stage/scene.ts";

/** A drawing's seats by node id. */
export type Seats = ReadonlyMap<string, { x: number; y: number }>;

/** Where a node sits, by its id; those who sit in no disc have none. */
export function seatsOf({ ids, seats }: TerritoryDrawing & { ids: readonly string[] }): Seats {
  return new Map(
    ids.flatMap((id, node) => {
      const [x, y] = [seats.x[node], seats.y[node]];
      return typeof x === "number" && typeof y === "number" ? [[id, { x, y }] as const] : [];
    }),
  );
}

/** Room in a bench above its seats for the title, and under them for what is said of their links. */
const TITLE = 27;
const HINT = 36;
const PITCH = 12;
const LARGEST = 2.6;
/** Share of the room around a seat that its mark may fill. */
const FULL = 0.42;

/**
 * The picture on its map: marks on their seats, y turned north, the others in rows on the bench, by colour; hollow when
 * no link is visible.
 */
export function seatScene({ scene, partners }: Picture, seats: Seats, scale: number, bench: Box): Scene {
  const places = benchPlaces(benched(scene, seats, partners), bench);
  const nodes = scene.nodes.map((node, index) => {
    const place = places.get(index);
    const { x, y } = place ?? seats.get(node.id)!;
    const radius = discMarkRadius(partners[index]!) * scale;
    return { ...node, x, y: -y, hollow: partners[index] === 0, radius: place ? Math.min(radius, place.most) : radius };
  });
  return { nodes, edges: scene.edges };
}

/** Scene indices of those without a seat: by colour, those without a link last. */
export function benched({ nodes }: Scene, seats: Seats, partners: readonly number[]): number[] {
  const rank = (node: number) => (partners[node] === 0 ? 10 : nodes[node]!.hue === 0 ? 9 : nodes[node]!.hue);
  const without = [...nodes.keys()].filter((node) => !seats.has(nodes[node]!.id));
  return without.sort((a, b) => rank(a) - rank(b) || a - b);
}

function benchPlaces(nodes: readonly number[], { x, y, width, height }: Box) {
  const tall = height - TITLE - HINT;
  let pitch = PITCH;
  while (Math.floor(width / pitch) * (Math.floor(tall / pitch) + 1) < nodes.length) pitch *= 0.9;
  const columns = Math.floor(width / pitch);
  return new Map(
    nodes.map((node, rank) => {
      const place = {
        x: x + (0.5 + (rank % columns)) * pitch,
        y: y + TITLE + (0.5 + Math.floor(rank / columns)) * pitch,
      };
      return [node, { ...place, most: Math.min(LARGEST, FULL * pitch) }] as const;
    }),
  );
}
