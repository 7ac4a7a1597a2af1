import { describe, expect, it } from "vitest";
import type { DiscStatus } from "#contract/drawing";
import type { Territory } from "#contract/territory";
import { territoryFinding } from "#web/pages/network/territory/finding.ts";
import { countTerritories } from "#web/pages/network/territory/counts.ts";
import { territorySentences } from "#web/panels/sheet/territorySentences.ts";
import { wordsOf } from "#web/words/context.tsx";
import { discAtPlace, mapOf, sceneAt } from "./maps.ts";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("the finding by territory", () => {
  const said = (counts: Partial<Record<DiscStatus, number>>, between = 2122, locale: "fr" | "en" = "fr") => {
    const discs = Object.entries(counts).flatMap(([status, count]) =>
      Array.from({ length: count }, () => discAtPlace("d", 0, 0, 9, { status: status as DiscStatus })),
    );
    const { title, detail } = territoryFinding({ map: mapOf(discs), between });
    const { t } = wordsOf(locale);
    return [t(title.key, title.values), detail && t(detail.key, detail.values)].map((text) => text && plain(text));
  };

  it("tells how many have no known link to another, and of how many nothing is known", () => {
    expect(said({ linked: 86, checked: 2, unchecked: 3, empty: 1 })).toEqual([
      "5 territoires n’ont aucun lien connu vers un autre ; d’un sixième, on ne sait rien.",
      "2 absences vérifiées, 3 à vérifier. Ailleurs, 2 122 liens vont d’un territoire à l’autre.",
    ]);
    expect(said({ linked: 86, checked: 2, unchecked: 3, empty: 1 }, 2122, "en")).toEqual([
      "5 territories have no known link to another; of a sixth, nothing is known.",
      "2 checked absences, 3 to check. Elsewhere, 2,122 links go from one territory to another.",
    ]);
  });

  it.each([
    [
      { linked: 9 },
      1,
      "Chaque territoire a un lien connu vers un autre.",
      "Un seul lien connu va d’un territoire à l’autre.",
    ],
    [
      { linked: 9, empty: 1 },
      2,
      "Chaque territoire dont un acteur est connu a un lien vers un autre ; d’un seul, on ne sait rien.",
      "2 liens connus vont d’un territoire à l’autre.",
    ],
    [
      { linked: 1, checked: 1 },
      0,
      "Un seul territoire n’a aucun lien connu vers un autre.",
      "Une absence vérifiée. Ailleurs, aucun lien ne va d’un territoire à l’autre.",
    ],
    [
      { unchecked: 1, empty: 1 },
      1,
      "Un seul territoire n’a aucun lien connu vers un autre ; d’un deuxième, on ne sait rien.",
      "Une absence à vérifier. Ailleurs, un seul lien va d’un territoire à l’autre.",
    ],
    [
      { checked: 1, unchecked: 1, empty: 3 },
      0,
      "2 territoires n’ont aucun lien connu vers un autre ; de 3 autres, on ne sait rien.",
      "Une absence vérifiée, une à vérifier. Ailleurs, aucun lien ne va d’un territoire à l’autre.",
    ],
    [
      { unchecked: 12, empty: 1 },
      0,
      "12 territoires n’ont aucun lien connu vers un autre ; d’un autre encore, on ne sait rien.",
      "12 absences à vérifier. Ailleurs, aucun lien ne va d’un territoire à l’autre.",
    ],
    [{ empty: 5 }, 0, "À cette échelle, on ne sait où se trouve aucun acteur.", null],
  ] as const)("is true of %j with %i links", (counts, between, title, detail) => {
    expect(said(counts, between)).toEqual([title, detail]);
  });
});

describe("the sheet of a territory", () => {
  const place = (code: string, name: string): Territory => {
    return { code, name, level: "epci", population: 1, parent: "02", centre: null, communes: 1 };
  };
  const places = new Map(
    [place("1", "CC du Ternois"), place("2", "CU d’Arras"), place("3", "CA de Cambrai")].map((one) => [one.code, one]),
  );
  const discs = ["1", "2", "3"].map((code, at) => discAtPlace(code, at, 0, 9));
  /** Sentences of the first territory, from whom its actors are tied to; nodes 10 and 11 are elsewhere. */
  const say = (actors: number, ties: [number, number][], locale: "fr" | "en" = "fr") => {
    const scene = sceneAt(
      Array.from({ length: 12 }, (_, at) => [at, 0]),
      ties,
    );
    const discOf = scene.nodes.map((_, node) => (node < actors ? 0 : node >= 10 ? node - 9 : null));
    const counts = countTerritories(scene, discOf, 3).territories;
    return territorySentences(places.get("1")!, 0, { map: mapOf(discs), counts }, places, wordsOf(locale)).map(plain);
  };

  it("says that nothing is known where no actor is", () => {
    expect(say(0, [])).toEqual([
      "On ne sait rien encore des acteurs de la CC du Ternois. Cela ne veut pas dire qu’il n’y en a pas.",
    ]);
  });

  it("leaves out links inside where there is one actor", () => {
    expect(say(1, [])).toEqual([
      "Un seul acteur est connu dans la CC du Ternois.",
      "Aucun lien connu ne va vers un autre territoire.",
    ]);
  });

  it("counts links inside and outside, those without a partner at home, and names partners, most links first", () => {
    const ties: [number, number][] = [
      [0, 1],
      [0, 10],
      [1, 11],
      [0, 11],
    ];
    expect(say(4, ties)).toEqual([
      "4 acteurs sont connus dans la CC du Ternois.",
      "Une seule coopération est connue entre acteurs du territoire ; 2 acteurs n’ont pas de partenaire connu sur place.",
      "3 liens connus vont vers 2 autres territoires : la CA de Cambrai et la CU d’Arras.",
    ]);
    expect(say(4, ties, "en")).toEqual([
      "4 actors are known in the CC du Ternois.",
      "Only one cooperation is known between local actors; 2 actors have no known local partner.",
      "3 known links go to 2 other territories: the CA de Cambrai and the CU d’Arras.",
    ]);
  });
});
