import type { Dataset } from "#contract/dataset";
import { byCodeUnit } from "#contract/fold";
import type { Lens } from "#contract/lens";
import type { Actor, Collectivity, Initiative } from "#contract/records";
import type { GraphNodes, GraphReport, NamedRef } from "#contract/results";
import { territoryOf } from "#contract/territory";
import { holdTogether, type Span, type Window } from "./span.ts";

/** One row of the node columns, with how long it exists. */
export type NodeRow = { [column in keyof GraphNodes]: GraphNodes[column][number] } & { span: Span };

export interface PresentNodes {
  /** By id, in code-unit order. Initiatives are among them unless the lens ignores them. */
  present: Map<string, NodeRow>;
  /** Every id of the data that could be a node. */
  known: Set<string>;
  excludedHubs: NamedRef[];
  notes: GraphReport["scenarioNotes"];
}

/** Who is there under a lens: by date, then without hubs, then without whom the scenario removes. */
export function presentNodes(dataset: Dataset, lens: Lens, window: Window): PresentNodes {
  const everyone = everyNode(dataset, lens);
  const present = new Map<string, NodeRow>();
  const excludedHubs: NamedRef[] = [];
  for (const row of everyone) {
    if (!holdTogether([row.span], window)) continue;
    if (lens.hubs === "exclude" && isHub(row)) excludedHubs.push({ id: row.id, name: row.name });
    else if (lens.initiatives !== "ignore" || row.type !== "initiative") present.set(row.id, row);
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

function isHub({ networkRole }: NodeRow): boolean {
  return networkRole === "head" || networkRole === "animator";
}

function everyNode(dataset: Dataset, lens: Lens): NodeRow[] {
  return [
    ...dataset.actors.map((actor) => actorRow(actor, lens)),
    ...dataset.collectivities.map(collectivityRow),
    ...dataset.initiatives.map(initiativeRow),
  ].sort((a, b) => byCodeUnit(a.id, b.id));
}

function actorRow(actor: Actor, lens: Lens): NodeRow {
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

function collectivityRow({ id, name, level }: Collectivity): NodeRow {
  return { id, name, type: "collectivity", kind: level, networkRole: null, themes: [], territory: null, span: {} };
}

function initiativeRow({ id, name, kind, theme, from, to }: Initiative): NodeRow {
  const themes = theme === undefined ? [] : [theme];
  const span = { since: from, until: to };
  return { id, name, type: "initiative", kind, networkRole: null, themes, territory: null, span };
}
