import { THEMES, type Theme } from "#contract/enums";
import type { Territory } from "#contract/territory";
import type { DemoActor } from "./actors.ts";
import { type DemoLink, date } from "./links.ts";
import { initiativeNameMaker } from "./names.ts";
import { type Random, random } from "./random.ts";

export interface DemoCollectivity {
  id: string;
  name: string;
  siren: string;
  level: string;
  territoryCode: string;
  engagedSince: string;
}

export interface DemoInitiative {
  id: string;
  name: string;
  kind: "dynamic" | "project" | "collective" | "event" | "platform";
  theme?: Theme;
  from?: string;
  to?: string;
  territories: string[];
}

/** The nine themes of the 2020 report with how many of the 21 dynamiques each has. */
const DYNAMICS: readonly [Theme, number][] = [
  ["responsible-procurement", 3],
  ["environment", 1],
  ["storytelling", 2],
  ["new-economic-models", 2],
  ["hr-practices", 1],
  ["social-impact", 2],
  ["housing", 1],
  ["territorial-economic-cooperation", 8],
  ["circular-economy", 1],
];

const PROJECTS = 90;

export interface Surroundings {
  collectivities: DemoCollectivity[];
  initiatives: DemoInitiative[];
  links: DemoLink[];
}

/** What stands around the actors: collectivités that sign, initiatives that gather, heads of network that federate. */
export function makeSurroundings(actors: readonly DemoActor[], epci: readonly Territory[], seed: number): Surroundings {
  const local = actors.filter(({ networkRole }) => networkRole === "local");
  const byEpci = Map.groupBy(
    local.filter((actor) => actor.epci !== undefined),
    (actor) => actor.epci as string,
  );
  const collectivities = makeCollectivities(epci, random(seed, "collectivities"));
  const gatherings = makeInitiatives(byEpci, random(seed, "initiatives"));
  const links = [
    ...signed(collectivities, byEpci, random(seed, "signed")),
    ...gatherings.links,
    ...federated(actors, local, random(seed, "federated")),
  ];
  return { collectivities, initiatives: gatherings.initiatives, links };
}

/** The thirty most populated EPCI are engaged. Real names: a collectivité exists; what it does here is invented. */
function makeCollectivities(epci: readonly Territory[], draw: Random): DemoCollectivity[] {
  const engaged = [...epci].sort((a, b) => b.population - a.population).slice(0, 30);
  return engaged.map(({ code, name }) => ({
    id: `demo-c${code}`,
    name: `${name} (collectivité)`,
    siren: code,
    level: levelOf(name),
    territoryCode: code,
    engagedSince: String(2001 + draw.below(19)),
  }));
}

function levelOf(name: string): string {
  return /^(CC|CA|CU) /.exec(name)?.[1] ?? "metropole";
}

/** A collectivité works with actors of its own territory: 1 to 4 of them, and funds some. */
function signed(
  collectivities: readonly DemoCollectivity[],
  byEpci: ReadonlyMap<string, DemoActor[]>,
  draw: Random,
): DemoLink[] {
  return collectivities.flatMap(({ id, territoryCode }) => {
    const around = byEpci.get(territoryCode) ?? [];
    return sample(around, 1 + draw.below(4), draw).flatMap((actor) => {
      const kinds = draw.chance(0.5) ? (["cooperates", "funds"] as const) : (["cooperates"] as const);
      return kinds.map((kind) =>
        dated(
          {
            kind,
            from: id,
            to: actor.id,
            sourceId: "demo-rapport-2020",
            page: 1 + draw.below(60),
            declaredBy: "third",
          },
          draw,
        ),
      );
    });
  });
}

function makeInitiatives(
  byEpci: ReadonlyMap<string, DemoActor[]>,
  draw: Random,
): { initiatives: DemoInitiative[]; links: DemoLink[] } {
  const nameOf = initiativeNameMaker(draw);
  const grounds = [...byEpci.keys()].sort();
  const initiatives: DemoInitiative[] = [];
  const links: DemoLink[] = [];
  const gather = (kind: DemoInitiative["kind"], theme: Theme, most: number): void => {
    const ground = grounds[draw.weighted(grounds.map((code) => byEpci.get(code)?.length ?? 0))] as string;
    const id = `demo-i${String(initiatives.length + 1).padStart(3, "0")}`;
    const from = String(2006 + draw.below(14));
    initiatives.push({ id, name: nameOf(), kind, theme, from, territories: [ground] });
    const members = sample(byEpci.get(ground) ?? [], 3 + draw.below(most - 2), draw);
    members.forEach((member, rank) => {
      const source = {
        from: member.id,
        to: id,
        theme,
        sourceId: "demo-rapport-2020",
        page: 1 + draw.below(60),
        declaredBy: "third" as const,
      };
      links.push(
        dated(rank === 0 ? { kind: "carries", ...source } : { kind: "participates", role: "partner", ...source }, draw),
      );
    });
  };
  for (const [theme, count] of DYNAMICS) for (let n = 0; n < count; n += 1) gather("dynamic", theme, 24);
  for (let n = 0; n < PROJECTS; n += 1)
    gather(draw.pick(["project", "project", "collective", "event", "platform"]), draw.pick(THEMES), 9);
  return { initiatives, links };
}

/** Heads have members and partners everywhere; the animator supports and knows more actors than anyone. */
function federated(actors: readonly DemoActor[], local: readonly DemoActor[], draw: Random): DemoLink[] {
  const heads = actors.filter(({ networkRole }) => networkRole === "head");
  const animator = actors.find(({ networkRole }) => networkRole === "animator") as DemoActor;
  const ofHeads = heads.flatMap((head) => {
    const members = sample(local, 20 + draw.below(30), draw);
    return [
      ...members.map((member) =>
        dated(
          { kind: "member-of", from: member.id, to: head.id, sourceId: "demo-enquete-2020", declaredBy: "to" },
          draw,
        ),
      ),
      ...members
        .slice(0, 10)
        .map((member) =>
          dated(
            { kind: "cooperates", from: head.id, to: member.id, sourceId: "demo-enquete-2020", declaredBy: "from" },
            draw,
          ),
        ),
    ];
  });
  const ofAnimator = sample(local, 360, draw).map((actor, rank) =>
    dated(
      {
        kind: rank < 220 ? "supports" : "cooperates",
        from: animator.id,
        to: actor.id,
        sourceId: "demo-rapport-2020",
        page: 1 + draw.below(60),
        declaredBy: "from",
      },
      draw,
    ),
  );
  const board = sample(local, 19, draw).map((actor) =>
    dated(
      {
        kind: "sits-on-board-of",
        from: actor.id,
        to: animator.id,
        sourceId: "demo-rapport-2020",
        page: 22,
        declaredBy: "to",
      },
      draw,
    ),
  );
  return [...ofHeads, ...ofAnimator, ...board];
}

function dated(link: DemoLink, draw: Random): DemoLink {
  date(link, draw);
  return link;
}

/** `count` different items, in drawn order. */
function sample<T>(items: readonly T[], count: number, draw: Random): T[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(draw.below(left.length), 1)[0] as T);
}
