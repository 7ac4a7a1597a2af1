import type { Dataset } from "#contract/dataset";
import { byCodeUnit } from "#contract/fold";
import type { Lens } from "#contract/lens";
import type { Actor, Collectivity, Initiative } from "#contract/records";
import type { GraphNodes, GraphReport, NamedRef } from "#contract/results";
import { territoryOf } from "#contract/territory";
import { holdTogether, type Span, type Window } from "./span.ts";

/** One row of the node columns, with how long it exists. */
export type Standing = { [column in keyof GraphNodes]: GraphNodes[column][number] } & { span: Span };

export interface Cast {
  /** By id, in code-unit order. Initiatives are among them unless the lens ignores them. */
  present: Map<string, Standing>;
  /** Every id of the data that could be a node. */
  known: Set<string>;
  excludedHubs: NamedRef[];
  notes: GraphReport["scenarioNotes"];
}

/** Who is there under a lens: by date, then without hubs, then without whom the scenario removes. */
export function castOf(dataset: Dataset, lens: Lens, window: Window): Cast {
  const everyone = everyStanding(dataset, lens);
  const present = new Map<string, Standing>();
  const excludedHubs: NamedRef[] = [];
  for (const standing of everyone) {
    if (!holdTogether([standing.span], window)) continue;
    if (lens.hubs === "exclude" && isHub(standing)) excludedHubs.push({ id: standing.id, name: standing.name });
    else if (lens.initiatives !== "ignore" || standing.type !== "initiative") present.set(standing.id, standing);
  }
  const known = new Set(everyone.map(({ id }) => id));
  const notes = lens.scenario.remove
    .filter((id) => !present.delete(id))
    .map((id) => ({ code: missingCode(id, known), ids: [id] }));
  return { present, known, excludedHubs, notes };
}

/** Why an id that a scenario names is not in the graph. */
export function missingCode(id: string, known: { has(id: string): boolean }): "already-out" | "unknown-id" {
  return known.has(id) ? "already-out" : "unknown-id";
}

function isHub({ networkRole }: Standing): boolean {
  return networkRole === "head" || networkRole === "animator";
}

function everyStanding(dataset: Dataset, lens: Lens): Standing[] {
  return [
    ...dataset.actors.map((actor) => standingActor(actor, lens)),
    ...dataset.collectivities.map(standingCollectivity),
    ...dataset.initiatives.map(standingInitiative),
  ].sort((a, b) => byCodeUnit(a.id, b.id));
}

function standingActor(actor: Actor, lens: Lens): Standing {
  return {
    id: actor.id,
    name: actor.name,
    type: "actor",
    kind: actor.kind ?? null,
    networkRole: actor.networkRole,
    themes: [...new Set(actor.themes)].sort(),
    territory: territoryOf(actor, lens.territoryLevel),
    span: { since: actor.activeFrom, until: actor.activeTo },
  };
}

function standingCollectivity({ id, name, level }: Collectivity): Standing {
  return { id, name, type: "collectivity", kind: level, networkRole: null, themes: [], territory: null, span: {} };
}

function standingInitiative({ id, name, kind, theme, from, to }: Initiative): Standing {
  const themes = theme === undefined ? [] : [theme];
  const span = { since: from, until: to };
  return { id, name, type: "initiative", kind, networkRole: null, themes, territory: null, span };
}
