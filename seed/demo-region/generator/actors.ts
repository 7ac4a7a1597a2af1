import { ACTOR_KINDS, type ActorKind, THEMES, type Theme } from "#contract/enums";
import { type Commune, referential } from "#territory/referential";
import { nameMaker } from "./names.ts";
import type { TerritoryPlan } from "./plan.ts";
import { type Random, random } from "./random.ts";

/** One row of actors.csv, with what the draw of ties needs beside it. */
export interface DemoActor {
  id: string;
  name: string;
  kind: ActorKind;
  themes: Theme[];
  communeInsee?: string;
  epci?: string;
  departement?: string;
  geoPrecision: "commune" | "epci" | "departement" | "region" | "unknown";
  networkRole: "local" | "head" | "animator";
  activeFrom?: string;
  activeTo?: string;
  tiesCheckedOn?: string;
  tiesCheckedBy?: string;
  /** How readily it makes ties; drawn once, heavy-tailed. */
  appetite: number;
}

const KIND_WEIGHTS: Record<ActorKind, number> = {
  association: 62,
  cooperative: 10,
  mutual: 2,
  foundation: 1,
  "social-enterprise": 9,
  company: 4,
  "public-body": 3,
  "education-research": 3,
  network: 3,
  "informal-group": 3,
};

/** Heads of network: invented, like everything else here but the territories. */
const HEADS = [
  "Union régionale fictive des coopératives",
  "Fédération fictive des tiers-lieux",
  "Réseau fictif des ressourceries",
  "Union fictive de l’insertion",
  "Fédération fictive des centres sociaux",
  "Réseau fictif de l’habitat partagé",
  "Réseau fictif des jardins solidaires",
  "Chambre fictive de l’économie solidaire",
  "Réseau fictif des monnaies locales",
  "Union fictive de l’aide à domicile",
  "Réseau fictif du réemploi",
  "Fédération fictive de la mobilité douce",
];

const DEPARTEMENTS = ["02", "59", "60", "62", "80"];

/** Makes the actors of every territory, then those whose place is hardly known, then the heads and the animator. */
export function makeActors(plans: readonly TerritoryPlan[], unplaced: number, seed: number): DemoActor[] {
  const draw = random(seed, "actors");
  const nameOf = nameMaker(random(seed, "names"));
  const actors: DemoActor[] = [];
  const add = (place: Place, surveyed: number): void => {
    const kind = ACTOR_KINDS[draw.weighted(ACTOR_KINDS.map((each) => KIND_WEIGHTS[each]))] as ActorKind;
    actors.push(makeActor(actors.length + 1, nameOf(kind), kind, place, surveyed, draw));
  };
  const communes = Map.groupBy(
    [...referential().communes.values()].filter(({ region }) => region === "32"),
    ({ epci }) => epci,
  );
  for (const { code, actors: count, surveyed } of plans) {
    const ground = { code, communes: communes.get(code) ?? [] };
    for (let n = 0; n < count; n += 1) add(placeIn(ground, draw), surveyed);
  }
  for (let n = 0; n < unplaced; n += 1) add(vaguePlace(draw), 0.5);
  return [...actors, ...heads(draw)];
}

/** An EPCI with its communes of the region. */
interface Ground {
  code: string;
  communes: Commune[];
}

type Place = Pick<DemoActor, "communeInsee" | "epci" | "departement" | "geoPrecision">;

function placeIn({ code, communes }: Ground, draw: Random): Place {
  if (draw.chance(0.1) || communes.length === 0) return { epci: code, geoPrecision: "epci" };
  const commune = communes[draw.weighted(communes.map(({ population }) => population))] as Commune;
  return { communeInsee: commune.insee, geoPrecision: "commune" };
}

function vaguePlace(draw: Random): Place {
  if (draw.chance(0.4)) return { departement: draw.pick(DEPARTEMENTS), geoPrecision: "departement" };
  return { geoPrecision: "unknown" };
}

function makeActor(
  number: number,
  name: string,
  kind: ActorKind,
  place: Place,
  surveyed: number,
  draw: Random,
): DemoActor {
  const actor: DemoActor = {
    id: `demo-a${String(number).padStart(4, "0")}`,
    name,
    kind,
    themes: themesOf(draw),
    ...place,
    networkRole: "local",
    appetite: draw.gamma(1, 1.6),
  };
  if (draw.chance(0.85)) actor.activeFrom = String(1975 + draw.below(43));
  if (draw.chance(surveyed)) {
    const stale = draw.chance(0.06);
    actor.tiesCheckedOn = stale
      ? `2018-0${1 + draw.below(9)}`
      : `${draw.chance(0.6) ? 2020 : 2019}-${String(1 + draw.below(12)).padStart(2, "0")}`;
    actor.tiesCheckedBy = "Enquête fictive";
  }
  return actor;
}

function themesOf(draw: Random): Theme[] {
  const count = draw.chance(0.12) ? 0 : 1 + Number(draw.chance(0.35));
  return [...new Set(Array.from({ length: count }, () => draw.pick(THEMES)))];
}

function heads(draw: Random): DemoActor[] {
  const regional = {
    kind: "network" as const,
    themes: [],
    geoPrecision: "region" as const,
    activeFrom: "2000",
    tiesCheckedOn: "2020-11",
    tiesCheckedBy: "Enquête fictive",
  };
  const named = HEADS.map((name, index) => ({
    ...regional,
    id: `demo-h${String(index + 1).padStart(2, "0")}`,
    name,
    networkRole: "head" as const,
    appetite: draw.gamma(1, 4),
  }));
  return [
    ...named,
    {
      ...regional,
      id: "demo-animation",
      name: "Réseau régional fictif d’animation",
      networkRole: "animator",
      appetite: 1,
    },
  ];
}
