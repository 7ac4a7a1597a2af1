import { communeByCode } from "#territory/communes";
import type { Territory } from "#contract/territory";
import { type DemoActor, makeActors } from "./actors.ts";
import { type DemoLink, hear } from "./links.ts";
import { type Planted, planTerritories } from "./plan.ts";
import { random } from "./random.ts";
import { type DemoCollectivity, type DemoInitiative, makeSurroundings } from "./surroundings.ts";
import { drawTies } from "./ties.ts";

/** Known actors of the region in the 2020 report, and those of them whose place is hardly known. */
const ACTORS = 2000;
const UNPLACED = 60;
const HEADS_AND_ANIMATOR = 13;

/** What was planted, as rates: what the measures are judged by. */
export interface Truth {
  seed: number;
  territories: {
    code: string;
    name: string;
    planted: Planted;
    actors: number;
    openness: number;
    meshing: number;
    surveyed: number;
  }[];
  brokers: { id: string; name: string; territory: string }[];
}

export interface DemoRegion {
  actors: DemoActor[];
  collectivities: DemoCollectivity[];
  initiatives: DemoInitiative[];
  links: DemoLink[];
  truth: Truth;
}

/**
 * A fictional region at real scale on the real EPCI. The same seed gives the same region.
 * @param epci the EPCI of the region, in the referential's order
 * @param planted false: ties follow size alone, nothing is planted
 */
export function makeRegion(epci: readonly Territory[], seed: number, planted = true): DemoRegion {
  const plans = planTerritories(epci, ACTORS - UNPLACED - HEADS_AND_ANIMATOR, random(seed, "plan"), planted);
  const actors = makeActors(plans, UNPLACED, seed);
  for (const actor of actors) {
    if (actor.communeInsee !== undefined) actor.epci = communeByCode(actor.communeInsee)?.epci ?? undefined;
  }
  const byTerritory = Map.groupBy(
    actors.filter(({ epci: code }) => code !== undefined),
    ({ epci: code }) => code as string,
  );
  const { ties, holders } = drawTies(plans, byTerritory, seed);
  const around = makeSurroundings(actors, epci, seed);
  const truth: Truth = {
    seed,
    territories: plans.flatMap(({ code, name, planted: sort, actors: n, openness, meshing, surveyed }) =>
      sort === null
        ? []
        : [
            {
              code,
              name,
              planted: sort,
              actors: n,
              openness: round(openness),
              meshing: round(meshing),
              surveyed: round(surveyed),
            },
          ],
    ),
    brokers: [...holders].map(([territory, { id, name }]) => ({ id, name, territory })),
  };
  return { actors, ...around, links: [...hear(ties, seed), ...around.links], truth };
}

const round = (rate: number): number => Math.round(rate * 100) / 100;
