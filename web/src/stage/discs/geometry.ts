import type { Scene } from "#web/stage/scene.ts";
import { insideAlpha } from "./look.ts";
import type { DiscMap } from "./map.ts";
import { type Strand, seatOf, strandsFrom, THICK, THIN } from "./strands.ts";

/** Lines of a map, ready to be stroked again and again under a moving camera. */
export interface Geometry {
  /** One a rope, in their order. */
  ropes: Path2D[];
  /** Links inside discs, those of the same opacity together. */
  inside: { alpha: number; path: Path2D }[];
  /** A rope by itself, link by link. */
  opened(rope: number): Path2D;
  /** All links between a disc and others. */
  openedDisc(disc: number): Path2D;
  /** The links of one node: those that only share initiatives apart. */
  ofNode(node: number, edges: ReadonlySet<number>): { direct: Path2D; derived: Path2D };
}

/** The lines of a map whose marks are those of a scene. */
export function geometryOf(map: DiscMap, scene: Scene): Geometry {
  const ropeOf = new Map(map.ropes.flatMap(({ edges }, rope) => edges.map((edge) => [edge, rope] as const)));
  return {
    ropes: map.ropes.map(({ path }) => smooth([path])),
    inside: insideLinks(map, scene),
    opened: remembered((rope) =>
      smooth(pointsOf(strandsFrom(map.ropes[rope]!.a, [map.ropes[rope]!], map, scene, THIN))),
    ),
    openedDisc: remembered((disc) => {
      const ropes = map.ropes.filter(({ a, b }) => a === disc || b === disc);
      return smooth(pointsOf(strandsFrom(disc, ropes, map, scene, THIN)));
    }),
    ofNode: remembered((node: number, edges: ReadonlySet<number>) => {
      const routed = [...edges].filter((edge) => ropeOf.has(edge));
      const own = Map.groupBy(routed, (edge) => ropeOf.get(edge)!);
      const ropes = [...own].map(([rope, some]) => ({ ...map.ropes[rope]!, edges: some }));
      const disc = map.discOf[node] ?? null;
      const direct = disc === null ? new Path2D() : smooth(pointsOf(strandsFrom(disc, ropes, map, scene, THICK)));
      const straightOnes = [...edges].filter((edge) => !ropeOf.has(edge));
      const isDerived = (edge: number) => scene.edges[edge]!.derived;
      direct.addPath(
        straight(
          straightOnes.filter((edge) => !isDerived(edge)),
          scene,
        ),
      );
      return { direct, derived: straight(straightOnes.filter(isDerived), scene) };
    }),
  };
}

/** A function that remembers its answers by its first argument. */
function remembered<K, A extends unknown[], T>(make: (key: K, ...more: A) => T): (key: K, ...more: A) => T {
  const made = new Map<K, T>();
  return (key, ...more) => {
    const known = made.get(key) ?? make(key, ...more);
    made.set(key, known);
    return known;
  };
}

const pointsOf = (strands: readonly Strand[]): number[][] => strands.map(({ points }) => points);

function insideLinks({ discs, discOf }: DiscMap, scene: Scene): Geometry["inside"] {
  const edgesOf = new Map<number, number[]>();
  scene.edges.forEach(({ source, target, derived }, edge) => {
    const disc = discOf[source];
    if (typeof disc !== "number" || disc !== discOf[target]) return;
    const alpha = insideAlpha(discs[disc]!.actors) / (derived ? 2 : 1);
    const together = edgesOf.get(alpha);
    if (together === undefined) edgesOf.set(alpha, [edge]);
    else together.push(edge);
  });
  return [...edgesOf].map(([alpha, edges]) => ({ alpha, path: straight(edges, scene) }));
}

function straight(edges: readonly number[], scene: Scene): Path2D {
  const path = new Path2D();
  for (const edge of edges) {
    const { source, target } = scene.edges[edge]!;
    const [from, to] = [seatOf(scene, source), seatOf(scene, target)];
    path.moveTo(from.x, from.y);
    path.lineTo(to.x, to.y);
  }
  return path;
}

/** Curves through the middles of broken lines, from their first points to their last. */
function smooth(lines: readonly (readonly number[])[]): Path2D {
  const path = new Path2D();
  for (const points of lines) {
    path.moveTo(points[0]!, points[1]!);
    for (let at = 2; at < points.length - 2; at += 2) {
      const [x, y] = [points[at]!, points[at + 1]!];
      path.quadraticCurveTo(x, y, (x + points[at + 2]!) / 2, (y + points[at + 3]!) / 2);
    }
    path.lineTo(points.at(-2)!, points.at(-1)!);
  }
  return path;
}
