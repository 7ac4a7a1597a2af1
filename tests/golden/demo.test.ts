import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readPackage } from "#intake/door";
import { territories } from "#territory/territories";
import { packageFiles } from "../../seed/demo-region/generator/files.ts";
import { type DemoRegion, makeRegion } from "../../seed/demo-region/generator/region.ts";
import { ROOT } from "../machine.ts";

const FOLDER = join(ROOT, "seed/demo-region");
const epci = territories().filter(({ level }) => level === "epci");
let region: DemoRegion;

beforeAll(() => {
  region = makeRegion(epci, 1);
});

/** Cooperations between two placed actors: on the spot and to elsewhere, by territory. */
function countTies({ actors, links }: DemoRegion): Map<string, { inside: number; outside: number }> {
  const placeOf = new Map(actors.map(({ id, epci: code }) => [id, code]));
  const counts = new Map(epci.map(({ code }) => [code, { inside: 0, outside: 0 }]));
  for (const { kind, from, to } of links) {
    const ends = [placeOf.get(from), placeOf.get(to)];
    if (kind !== "cooperates" || ends.includes(undefined)) continue;
    for (const code of new Set(ends as string[])) {
      const count = counts.get(code);
      if (count !== undefined) count[ends[0] === ends[1] ? "inside" : "outside"] += 1;
    }
  }
  return counts;
}

describe("the demonstration region", () => {
  it("is what its generator writes, to the byte", () => {
    for (const [name, text] of packageFiles(region)) {
      expect(readFileSync(join(FOLDER, name), "utf8") === text, `${name} differs: npm run demo:generate`).toBe(true);
    }
  });

  it("is read by the product's own intake without a fault, and says that it is fictional", async () => {
    const intake = await readPackage(FOLDER);
    expect(intake.issues).toEqual([]);
    expect(intake.info?.fictional).toBe(true);
  });

  it("has the scale of the 2020 report", () => {
    expect(region.actors).toHaveLength(2000);
    expect(region.collectivities).toHaveLength(30);
    expect(region.initiatives.filter(({ kind }) => kind === "dynamic")).toHaveLength(21);
    expect(region.links.length).toBeGreaterThan(5500);
    expect(region.links.length).toBeLessThan(6500);
  });

  it("never gives two actors one name", () => {
    expect(new Set(region.actors.map(({ name }) => name)).size).toBe(region.actors.length);
  });

  it("leaves what a survey leaves: dates, checks, intensities and second voices missing here and there", () => {
    const cooperations = region.links.filter(({ kind }) => kind === "cooperates");
    const share = (has: (link: (typeof cooperations)[number]) => boolean): number =>
      cooperations.filter(has).length / cooperations.length;
    for (const known of [
      share(({ since }) => since !== undefined),
      share(({ intensity }) => intensity !== undefined),
      share(({ checkedOn }) => checkedOn !== undefined),
      share(({ declaredBy }) => declaredBy === "both"),
    ]) {
      expect(known).toBeGreaterThan(0.3);
      expect(known).toBeLessThan(0.97);
    }
    expect(cooperations.every(({ since }) => since === undefined || (since >= "2000" && since < "2021"))).toBe(true);
  });
});

describe.each([1, 2, 3])("what is planted with seed %i", (seed) => {
  it("counts as many territories of each sort as promised, of 20 to 60 actors where they are to be judged", () => {
    const { truth } = makeRegion(epci, seed);
    const sorts = Object.fromEntries(
      [...Map.groupBy(truth.territories, ({ planted }) => planted)].map(([planted, rows]) => [planted, rows.length]),
    );
    expect(sorts).toEqual({
      unsurveyed: 1,
      isolated: 5,
      enclosed: 3,
      satellite: 3,
      "held-by-one": 8,
      "hardly-surveyed": 6,
      tiny: 1,
    });
    for (const { planted, actors } of truth.territories) {
      if (["isolated", "enclosed", "satellite", "held-by-one"].includes(planted)) {
        expect(actors).toBeGreaterThanOrEqual(20);
        expect(actors).toBeLessThanOrEqual(60);
      }
    }
  });

  it("shows in the links: isolated territories have few of either sort, without being empty", () => {
    const made = makeRegion(epci, seed);
    const ties = countTies(made);
    const perActor = (sort: string | null, side: "inside" | "outside"): number => {
      const planted = new Map(made.truth.territories.map((row) => [row.code, row.planted as string]));
      const sizes = Map.groupBy(made.actors, ({ epci: code }) => code);
      const rows = epci.filter(
        ({ code }) => (planted.get(code) ?? null) === sort && (sizes.get(code)?.length ?? 0) >= 20,
      );
      const total = rows.reduce((sum, { code }) => sum + (ties.get(code)?.[side] ?? 0), 0);
      return total / rows.reduce((sum, { code }) => sum + (sizes.get(code)?.length ?? 0), 0);
    };
    for (const side of ["inside", "outside"] as const) {
      expect(perActor("isolated", side)).toBeLessThan(perActor(null, side) / 2.5);
      expect(perActor("isolated", side)).toBeGreaterThan(0);
    }
    expect(perActor("enclosed", "outside")).toBeLessThan(perActor(null, "outside") / 2.5);
    expect(perActor("satellite", "inside")).toBeLessThan(perActor(null, "inside") / 2.5);
  });

  it("makes each broker the only way out of its territory", () => {
    const { actors, links, truth } = makeRegion(epci, seed);
    const placeOf = new Map(actors.map(({ id, epci: code }) => [id, code]));
    expect(truth.brokers).toHaveLength(8);
    for (const { id, territory } of truth.brokers) {
      const leaving = links.filter(
        ({ kind, from, to }) =>
          kind === "cooperates" &&
          placeOf.get(from) !== undefined &&
          placeOf.get(to) !== undefined &&
          (placeOf.get(from) === territory) !== (placeOf.get(to) === territory),
      );
      expect(leaving.length).toBeGreaterThan(5);
      expect(leaving.every(({ from, to }) => from === id || to === id)).toBe(true);
    }
  });
});

it("nothing is planted when nothing is asked for", () => {
  expect(makeRegion(epci, 1, false).truth.territories).toEqual([]);
});
