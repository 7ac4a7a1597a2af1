import type { Theme } from "#contract/enums";
import type { DemoActor } from "./actors.ts";
import type { TerritoryPlan } from "./plan.ts";
import { type Random, random } from "./random.ts";

/** A pair of actors that really cooperate, before anyone asks them: what a survey hears of it comes after. */
export interface Tie {
  a: DemoActor;
  b: DemoActor;
  /** Territory of each, to tell ties on the spot from the others. */
  theme: Theme | null;
}

/** Mean ties on the spot: 0.68 · n^1.2, the exponent observed on a real network of 46 territories. */
const meshingOf = (n: number): number => 0.68 * n ** 1.2;
/** Mean ties to other territories: 4.2 · n^0.77, likewise. */
const opennessOf = (n: number): number => 4.2 * n ** 0.77;

/** Over this distance, in km, two territories make about a third as many ties. */
const REACH_KM = 45;
/** Ties that distance does not hinder. */
const FAR = 0.06;

interface Place {
  plan: TerritoryPlan;
  actors: DemoActor[];
  /** The only actor with ties to other territories, where one is planted. */
  holder: DemoActor | null;
}

/** Draws who cooperates with whom: on the spot, between territories, then of the actors without a known place. */
export function drawTies(
  plans: readonly TerritoryPlan[],
  byTerritory: ReadonlyMap<string, DemoActor[]>,
  seed: number,
): { ties: Tie[]; holders: Map<string, DemoActor> } {
  const draw = random(seed, "ties");
  const places = plans
    .map((plan) => ({ plan, actors: byTerritory.get(plan.code) ?? [] }))
    .filter(({ actors }) => actors.length > 0)
    .map((place) => ({ ...place, holder: place.plan.planted === "held-by-one" ? strongest(place.actors) : null }));
  const pairs = new PairBook();
  for (const place of places) drawInside(place, pairs, draw);
  drawBetween(places, pairs, draw);
  const holders = new Map(
    places.flatMap(({ plan, holder }) => (holder === null ? [] : [[plan.code, holder] as const])),
  );
  return { ties: pairs.ties, holders };
}

class PairBook {
  readonly ties: Tie[] = [];
  private readonly seen = new Set<string>();

  /** Notes a pair once; false when it is there already. */
  note(a: DemoActor, b: DemoActor, draw: Random): boolean {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    if (a === b || this.seen.has(key)) return false;
    this.seen.add(key);
    this.ties.push({ a, b, theme: themeOf(a, b, draw) });
    return true;
  }
}

function themeOf(a: DemoActor, b: DemoActor, draw: Random): Theme | null {
  const shared = a.themes.filter((theme) => b.themes.includes(theme));
  if (shared.length > 0) return draw.pick(shared);
  return a.themes.length > 0 && draw.chance(0.5) ? draw.pick(a.themes) : null;
}

function strongest(actors: readonly DemoActor[]): DemoActor {
  return actors.reduce((best, actor) => (actor.appetite > best.appetite ? actor : best));
}

function drawInside({ plan, actors, holder }: Place, pairs: PairBook, draw: Random): void {
  const wanted = draw.poisson(plan.meshing * meshingOf(actors.length));
  const most = (actors.length * (actors.length - 1)) / 2;
  const weights = actors.map(({ appetite }) => appetite);
  // The one who holds the territory to the rest knows a fifth of it at least: losing it then cuts them off.
  if (holder !== null) for (const actor of actors) if (draw.chance(0.25)) pairs.note(holder, actor, draw);
  for (let made = 0, tries = 0; made < Math.min(wanted, most) && tries < wanted * 20; tries += 1) {
    const a = actors[draw.weighted(weights)] as DemoActor;
    const b = actors[draw.weighted(weights)] as DemoActor;
    if (alike(a, b, draw) && pairs.note(a, b, draw)) made += 1;
  }
}

/** Actors that share a theme meet more often. */
function alike(a: DemoActor, b: DemoActor, draw: Random): boolean {
  return a.themes.some((theme) => b.themes.includes(theme)) || draw.chance(0.55);
}

/**
 * Ties between territories: each has a number of ends to give, drawn from its size; ends meet by what is left on either
 * side and by distance, so that a territory's total stays what its size, and what was planted, call for.
 */
function drawBetween(places: readonly Place[], pairs: PairBook, draw: Random): void {
  const left = places.map(({ plan, actors }) => draw.poisson(plan.openness * opennessOf(actors.length)));
  const pull = places.map((from) => places.map((to) => (from === to ? 0 : closeness(from.plan, to.plan))));
  for (let tries = 0; tries < 40000; tries += 1) {
    if (left.filter((ends) => ends > 0).length < 2) return;
    const from = draw.weighted(left);
    const weights = left.map((ends, to) => ends * (pull[from]?.[to] ?? 0));
    if (weights.every((weight) => weight <= 0)) return;
    const to = draw.weighted(weights);
    if (pairs.note(envoy(places[from] as Place, draw), envoy(places[to] as Place, draw), draw)) {
      left[from] = (left[from] ?? 0) - 1;
      left[to] = (left[to] ?? 0) - 1;
    }
  }
}

function envoy({ actors, holder }: Place, draw: Random): DemoActor {
  return holder ?? (actors[draw.weighted(actors.map(({ appetite }) => appetite))] as DemoActor);
}

function closeness(a: TerritoryPlan, b: TerritoryPlan): number {
  return Math.exp(-kilometres(a.centre, b.centre) / REACH_KM) + FAR;
}

/** Flat distance, good to 1 % over the region. */
export function kilometres(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const x = (a.lon - b.lon) * 111.32 * Math.cos((50 * Math.PI) / 180);
  const y = (a.lat - b.lat) * 110.57;
  return Math.hypot(x, y);
}
