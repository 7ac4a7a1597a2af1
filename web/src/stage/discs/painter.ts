import type { Box } from "#web/stage/boxes.ts";
import { labelLayer } from "#web/stage/labelLayer.ts";
import { measuring, type Measure } from "#web/stage/labelText.ts";
import type { Picture } from "#web/stage/picture.ts";
import { project, scaleOf, type Size } from "#web/stage/projection.ts";
import { drawRings } from "#web/stage/rings.ts";
import type { Camera } from "#web/stage/scene.ts";
import { paintActorNames } from "./actorNames.ts";
import { wholeMap } from "./camera.ts";
import { type Cover, ropeCover } from "./cover.ts";
import { geometryOf } from "./geometry.ts";
import { paintLocator } from "./locator.ts";
import type { DiscMap } from "./map.ts";
import { type MeasureName, type PlacedName, placeNames } from "./names.ts";
import { nameFont, originOf, paintAround, paintBench, paintDiscRing, paintNames, paintNumbers } from "./paintOver.ts";
import { paintUnder, type Shown } from "./paintUnder.ts";

/** Draws the map under and over the marks, at each frame. */
export interface DiscPainter {
  under(context: CanvasRenderingContext2D, picture: Picture, camera: Camera, size: Size): void;
  over(context: CanvasRenderingContext2D, picture: Picture, camera: Camera, size: Size): void;
}

/** Room around the number of a circle, px. */
const NUMBER_ROOM = 9;

/** A painter, which keeps its lines and places while the map stays the same. */
export function discPainter(context: CanvasRenderingContext2D, family: string): DiscPainter {
  const labels = labelLayer(context, family);
  const measure = nameMeasure(context, family);
  const lines = lastOf(geometryOf);
  const cover = lastOf((map: DiscMap, _scene: Picture["scene"]) => ropeCover(map));
  const namesOf = namer(cover, measure);
  return {
    under(target, picture, camera, size) {
      const { map } = picture;
      if (map !== null) paintUnder(target, { picture, map, camera, size }, lines(map, picture.scene));
    },
    over(target, picture, camera, size) {
      const { map, place } = picture;
      if (map === null) return;
      const shown = { picture, map, camera, size };
      const names = namesOf(shown);
      paintAround(target, shown);
      paintBench(target, shown, map);
      paintNames(target, shown, names);
      paintNumbers(target, shown);
      if (place !== null) paintDiscRing(target, shown, map.discs[place]!);
      const origin = originOf(shown);
      const taken = names.map(({ box }) => ({ ...box, x: box.x + origin.x, y: box.y + origin.y }));
      paintActorNames(target, shown, labels, taken);
      drawRings(target, picture, camera, size);
      if (picture.follow) paintLocator(target, shown);
    },
  };
}

/** Places of names hang on the scale, not on where the camera stands: they are found again only as it changes. */
function namer(
  cover: (map: DiscMap, scene: Picture["scene"]) => Cover,
  measure: MeasureName,
): (shown: Shown) => PlacedName[] {
  let last: { key: string; map: DiscMap; names: PlacedName[] } | null = null;
  return ({ picture, map, camera, size }) => {
    const scale = scaleOf(camera, size);
    const key = [scale, size.width, size.height, picture.place, JSON.stringify(picture.covered)].join(" ");
    if (last === null || last.key !== key || last.map !== map) {
      const whole = wholeMap(map, size);
      const near = scale > scaleOf(whole, size) * 1.01;
      const view = { scale, chosen: picture.place, ...roomOf(picture, map, near ? null : whole, size, scale) };
      last = { key, map, names: placeNames(map, cover(map, picture.scene), view, measure) };
    }
    return last.names;
  };
}

const EVERYWHERE: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

/** Where names may stand and what they may not cover. Seen whole, they keep inside of the drawing and off its buttons. */
function roomOf(picture: Picture, map: DiscMap, whole: Camera | null, size: Size, scale: number) {
  const bench = map.bench === null ? [] : [scaled(map.bench.box, scale)];
  const numbers = map.numbers.map(({ node }) => {
    const { x, y } = picture.scene.nodes[node]!;
    const side = 2 * NUMBER_ROOM;
    return { x: x * scale - NUMBER_ROOM, y: -y * scale - NUMBER_ROOM, width: side, height: side };
  });
  const around = map.around.map(({ x, y, name }) => {
    const width = 6 * name.length;
    return { x: x * scale - width / 2, y: y * scale - 11, width, height: 15 };
  });
  const taken = [...bench, ...numbers, ...around];
  if (whole === null) return { bounds: EVERYWHERE, taken };
  const origin = project({ x: 0, y: 0 }, whole, size);
  const moved = (box: Box) => ({ ...box, x: box.x - origin.x, y: box.y - origin.y });
  if (picture.covered !== null) taken.push(moved(picture.covered));
  return { bounds: moved({ x: 2, y: 0, width: size.width - 4, height: size.height }), taken };
}

const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

function nameMeasure(context: CanvasRenderingContext2D, family: string): MeasureName {
  const fonts = new Map<string, Measure>();
  return (text, size, weight) => {
    const font = nameFont(family, size, weight);
    const measure = fonts.get(font) ?? measuring(context, font);
    fonts.set(font, measure);
    return measure(text);
  };
}

/** A function of a map and its scene that remembers its last answer. */
function lastOf<T>(make: (map: DiscMap, scene: Picture["scene"]) => T): (map: DiscMap, scene: Picture["scene"]) => T {
  let last: { map: DiscMap; scene: Picture["scene"]; made: T } | null = null;
  return (map, scene) => {
    if (last === null || last.map !== map || last.scene !== scene) last = { map, scene, made: make(map, scene) };
    return last.made;
  };
}
