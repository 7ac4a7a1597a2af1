import type { Territory } from "#contract/territory";
import type { Random } from "./random.ts";

/** What was planted in a territory: rates against what its size alone would give, never absences. */
export type Planted = "isolated" | "enclosed" | "satellite" | "held-by-one" | "tiny" | "unsurveyed" | "hardly-surveyed";

export interface TerritoryPlan {
  code: string;
  name: string;
  centre: { lon: number; lat: number };
  /** Actors known there. */
  actors: number;
  planted: Planted | null;
  /** Ties to other territories, as a multiple of what its size alone would give. */
  openness: number;
  /** Ties on the spot, as a multiple of what its size alone would give. */
  meshing: number;
  /** Share of its actors whose ties were checked. */
  surveyed: number;
}

/** How many territories of each sort are planted, and the span of actors they are chosen from. */
const PLANTINGS: [planted: Planted, count: number, smallest: number, largest: number][] = [
  ["unsurveyed", 1, 50, 120],
  ["isolated", 5, 20, 60],
  ["enclosed", 3, 20, 60],
  ["satellite", 3, 20, 60],
  ["held-by-one", 8, 20, 60],
  ["hardly-surveyed", 6, 12, 40],
  ["tiny", 1, 6, 6],
];

const LOW = { from: 0.1, to: 0.3 };
const HIGH = { from: 1.6, to: 2.2 };

/**
 * Spreads `located` actors over the territories in proportion to population, with noise, then plants what the measures
 * must find. With `planted` false nothing is planted: ties then follow size alone.
 */
export function planTerritories(
  territories: readonly Territory[],
  located: number,
  random: Random,
  planted: boolean,
): TerritoryPlan[] {
  const sizes = spread(territories, located, random);
  const plans = territories.map((territory, index) => ordinary(territory, sizes[index] ?? 0, random));
  return planted ? plant(plans, random) : plans;
}

function spread(territories: readonly Territory[], located: number, random: Random): number[] {
  const weights = territories.map(({ population }) => population * random.gamma(1, 12));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.round((weight / total) * located));
  // What rounding took or gave is settled on the largest, where it is not seen.
  const largest = sizes.indexOf(Math.max(...sizes));
  sizes[largest] = (sizes[largest] ?? 0) + located - sizes.reduce((sum, size) => sum + size, 0);
  return sizes;
}

function ordinary(territory: Territory, actors: number, random: Random): TerritoryPlan {
  return {
    code: territory.code,
    name: territory.name,
    centre: territory.centre ?? { lon: 2.8, lat: 50 },
    actors,
    planted: null,
    openness: 1,
    meshing: 1,
    surveyed: 0.7 + 0.28 * random.unit(),
  };
}

function plant(plans: TerritoryPlan[], random: Random): TerritoryPlan[] {
  const chosen = new Map<string, { planted: Planted; actors: number }>();
  for (const [planted, count, smallest, largest] of PLANTINGS) {
    for (let left = count; left > 0; left -= 1) {
      const free = plans.filter(({ code }) => !chosen.has(code));
      const fitting = free.filter(({ actors }) => actors >= smallest && actors <= largest);
      const { code, actors } = fitting.length > 0 ? random.pick(fitting) : nearest(free, smallest);
      chosen.set(code, { planted, actors: Math.min(largest, Math.max(smallest, actors)) });
    }
  }
  return keepTotal(
    plans,
    plans.map((plan) => {
      const choice = chosen.get(plan.code);
      return choice === undefined ? plan : sown({ ...plan, actors: choice.actors }, choice.planted, random);
    }),
  );
}

/** The territory whose size is least far from what is wanted: it is resized. */
function nearest(plans: readonly TerritoryPlan[], size: number): TerritoryPlan {
  const gap = ({ actors }: TerritoryPlan): number => Math.abs(actors - size);
  return plans.reduce((best, plan) => (gap(plan) < gap(best) ? plan : best));
}

/** A planting that changes a size takes the difference from the largest territory. */
function keepTotal(before: readonly TerritoryPlan[], after: TerritoryPlan[]): TerritoryPlan[] {
  const gained = after.reduce((sum, { actors }, index) => sum + actors - (before[index]?.actors ?? 0), 0);
  const largest = after.reduce((best, plan) => (plan.actors > best.actors ? plan : best));
  return after.map((plan) => (plan === largest ? { ...plan, actors: plan.actors - gained } : plan));
}

function sown(plan: TerritoryPlan, planted: Planted, random: Random): TerritoryPlan {
  const within = ({ from, to }: typeof LOW): number => from + (to - from) * random.unit();
  switch (planted) {
    case "isolated":
      return { ...plan, planted, openness: within(LOW), meshing: within(LOW) };
    case "enclosed":
      return { ...plan, planted, openness: within(LOW), meshing: within(HIGH) };
    case "satellite":
      return { ...plan, planted, openness: within(HIGH), meshing: within(LOW) };
    case "tiny":
      return { ...plan, planted, openness: 0, meshing: 0 };
    case "unsurveyed":
      return { ...plan, planted, surveyed: 0 };
    case "hardly-surveyed":
      return { ...plan, planted, surveyed: 0.08 + 0.14 * random.unit() };
    default:
      return { ...plan, planted };
  }
}
