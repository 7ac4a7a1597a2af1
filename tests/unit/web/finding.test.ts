import { describe, expect, it } from "vitest";
import type { GraphResult } from "#contract/results";
import { categoriesOf } from "#web/pages/network/categories.ts";
import { type Finding, findingOf } from "#web/pages/network/finding.ts";
import { colourLegend } from "#web/pages/network/legend.ts";
import { deriveScene } from "#web/pages/network/scene.ts";
import { wordsOf } from "#web/words/context.tsx";
import { graphOf } from "./graphs.ts";

const actors = (...ids: string[]) => ids.map((id) => ({ id }));
const APES = { id: "apes", name: "Apes" };
const HUBS = [APES, { id: "mres", name: "MRES" }];

function find(graph: GraphResult, off: string[] = []): Finding {
  const legend = colourLegend(categoriesOf(graph.nodes, "kind", undefined), "kind");
  return findingOf(graph, deriveScene({ graph, legend, off: new Set(off), kindLabel: () => "" }));
}

function said({ title, detail }: Finding, locale: "fr" | "en" = "fr"): string[] {
  const { t } = wordsOf(locale);
  return [title, ...(detail === null ? [] : [detail])].map(({ key, values }) =>
    t(key, values).replaceAll(/[\u00a0\u202f]/g, " "),
  );
}

describe("the finding", () => {
  it("says how many have no known link without those that are set aside, and what holds the others", () => {
    const graph = graphOf(
      [...actors("a", "b", "c", "d", "e", "f"), { id: "p", type: "initiative" as const }],
      [{ ends: ["a", "b"] }, { ends: ["b", "c"] }, { ends: ["d", "p"] }],
      HUBS,
    );
    expect(said(find(graph))).toEqual([
      "Sans l’Apes et les têtes de réseau, 2 des 7 acteurs et initiatives n’ont aucun lien connu.",
      "3 liens relient les 5 autres, en 2 groupes. Le plus grand en réunit 3.",
    ]);
    expect(said(find(graph), "en")).toEqual([
      "Without Apes and the heads of network, 2 of the 7 actors and initiatives have no known link.",
      "3 links connect the other 5, in 2 groups. The largest brings together 3.",
    ]);
  });

  it("speaks of one as one", () => {
    const graph = graphOf(actors("a", "b", "c"), [{ ends: ["a", "b"] }], [APES]);
    expect(said(find(graph))).toEqual([
      "Sans l’Apes, un seul des 3 acteurs n’a aucun lien connu.",
      "Un seul lien relie les 2 autres, en un seul groupe.",
    ]);
    expect(said(find(graph), "en")).toEqual([
      "Without Apes, only one of the 3 actors has no known link.",
      "One link connects the other 2, in one group.",
    ]);
  });

  it("names who holds the network when nobody is left out", () => {
    const graph = graphOf(
      [...actors("a", "b", "c"), { id: "apes", role: "animator" as const }],
      [{ ends: ["a", "apes"] }, { ends: ["b", "apes"] }, { ends: ["b", "c"] }],
    );
    expect(said(find(graph))).toEqual([
      "Les 4 acteurs ont tous un lien connu ; l’Apes est en lien avec 2 d’entre eux.",
      "3 liens les relient, en un seul groupe.",
    ]);
    expect(said(find(graph), "en")[0]).toBe("All 4 actors have a known link; Apes has one with 2 of them.");
  });

  it("names the best tied one where no organisation has the mission to connect, without an article", () => {
    const graph = graphOf(actors("a", "b", "c"), [{ ends: ["a", "b"] }, { ends: ["b", "c"] }]);
    expect(said(find(graph))[0]).toBe("Les 3 acteurs ont tous un lien connu ; B est en lien avec 2 d’entre eux.");
  });

  it("says what Apes holds when it is in and some are left out", () => {
    const graph = graphOf(
      [...actors("a", "b", "c", "d"), { id: "apes", role: "animator" as const }],
      [{ ends: ["a", "apes"] }, { ends: ["b", "apes"] }],
    );
    expect(said(find(graph))).toEqual([
      "2 des 5 acteurs n’ont aucun lien connu.",
      "2 liens relient les 3 autres, en un seul groupe ; l’Apes est en lien avec 2 d’entre eux.",
    ]);
  });

  it("says that no link matches rather than counting everybody as left out", () => {
    const finding = find(graphOf(actors("a", "b")));
    expect(finding.empty).toBe(true);
    expect(said(finding)).toEqual(["Aucun lien ne correspond à ce cadrage.", "2 acteurs entrent dans ce cadrage."]);
    expect(said(finding, "en")).toEqual(["No link matches this framing.", "2 actors fit this framing."]);
  });

  it("tells an empty store from a framing that leaves nobody", () => {
    expect(said(find(graphOf([])))).toEqual(["Aucun acteur n’est encore enregistré."]);
    expect(said(find(graphOf([], [], HUBS)))).toEqual(["Aucun acteur ne correspond à ce cadrage."]);
    expect(said(find(graphOf(actors("a")), ["shape.actor"]))).toEqual(["Aucun acteur ne correspond à ce cadrage."]);
  });

  it("counts what the legend leaves, as the picture and the table do", () => {
    const graph = graphOf(
      [
        { id: "a", kind: "network" },
        { id: "b", kind: "mutual" },
        { id: "c", kind: "mutual" },
      ],
      [{ ends: ["a", "b"] }, { ends: ["b", "c"] }],
    );
    expect(said(find(graph, ["kind.network"]))[1]).toBe("Un seul lien les relie, en un seul groupe.");
  });
});
