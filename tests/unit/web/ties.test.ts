import { describe, expect, it } from "vitest";
import { DEFAULT_LENS, lensSchema } from "#contract/lens";
import type { Link } from "#contract/records";
import { categoriesOf } from "#web/pages/network/categories.ts";
import { colourLegend } from "#web/pages/network/legend.ts";
import { looseningsOf } from "#web/pages/network/loosenings.ts";
import { deriveScene } from "#web/pages/network/scene.ts";
import { hiddenTiesOf, lensShowing, type Reason, tiesOf } from "#web/pages/network/ties.ts";
import { ageOf } from "#web/panels/sheet/Know.tsx";
import { graphOf } from "./graphs.ts";

const link = (id: string, from: string, to: string, more: Partial<Link> = {}): Link => ({
  id,
  kind: "cooperates",
  from,
  to,
  sourceId: "s",
  ...more,
});

const GRAPH = graphOf(
  [{ id: "a" }, { id: "b" }, { id: "c", kind: "mutual" }, { id: "d" }],
  [
    { ends: ["a", "b"], kinds: ["carries", "cooperates"], links: ["ab", "ab2"] },
    { ends: ["a", "c"], links: ["ac"] },
    { ends: ["a", "d"], kinds: ["participates"], via: ["p"] },
  ],
  [{ id: "hub", name: "Hub" }],
);
const STORED = [link("ab", "a", "b"), link("ab2", "b", "a", { kind: "carries" }), link("ac", "a", "c")];

function pictureOf(off: string[] = []) {
  const legend = colourLegend(categoriesOf(GRAPH.nodes, "kind", undefined), "kind");
  return deriveScene({ graph: GRAPH, legend, off: new Set(off), kindLabel: () => "" });
}

describe("the ties of a selection", () => {
  it("are its stored links, one by one, and its derived pairs", () => {
    const ties = tiesOf(pictureOf(), GRAPH, "a", STORED);
    expect(ties.map(({ key, otherId, kinds, via }) => [key, otherId, kinds, via])).toEqual([
      ["ab", "b", ["cooperates"], []],
      ["ab2", "b", ["carries"], []],
      ["ac", "c", ["cooperates"], []],
      ["edge-2", "d", ["participates"], ["p"]],
    ]);
  });

  it("are known by their kind before the stored links have come", () => {
    expect(tiesOf(pictureOf(), GRAPH, "a", []).map(({ link: stored, otherId }) => [stored, otherId])).toEqual([
      [null, "b"],
      [null, "c"],
      [null, "d"],
    ]);
  });

  it("follow the legend", () => {
    expect(tiesOf(pictureOf(["kind.mutual", "link.founds"]), GRAPH, "a", STORED).map(({ key }) => key)).toEqual([
      "ab",
      "edge-2",
    ]);
  });
});

describe("what the framing hides", () => {
  const reasonOf = (stored: Link, lens = DEFAULT_LENS, off: string[] = []): Reason[] => {
    const ties = tiesOf(pictureOf(off), GRAPH, "a", [stored]);
    return [...hiddenTiesOf("a", [stored], ties, GRAPH, lens).reasons.keys()];
  };

  it.each<[string, Link, Partial<typeof DEFAULT_LENS>, Reason]>([
    ["an end set aside", link("x", "a", "hub"), {}, "hubs"],
    ["a kind that is not counted", link("x", "a", "z", { kind: "supports" }), {}, "kinds"],
    ["another theme", link("x", "a", "z", { theme: "housing" }), { themes: ["environment"] }, "themes"],
    ["no theme", link("x", "a", "z"), { themes: ["environment"] }, "themes"],
    ["a weaker intensity", link("x", "a", "z", { intensity: 1 }), { minIntensity: 3 }, "intensity"],
    ["a later start", link("x", "a", "z", { since: "2021" }), {}, "date"],
    ["an earlier end", link("x", "a", "z", { until: "2019-05" }), {}, "date"],
    ["an end removed by the what-if", link("x", "a", "z"), { scenario: { remove: ["z"], add: [] } }, "scenario"],
    [
      "an initiative that is not drawn",
      link("x", "a", "q", { kind: "participates" }),
      { initiatives: "ignore" },
      "initiatives",
    ],
    ["another end that is not there", link("x", "a", "z"), { initiatives: "nodes" }, "absent"],
  ])("is told for %s", (_name, stored, patch, reason) => {
    expect(reasonOf(stored, { ...DEFAULT_LENS, ...patch })).toEqual([reason]);
  });

  it("is told for a row of the legend that is off", () => {
    expect(reasonOf(link("ac", "a", "c"), DEFAULT_LENS, ["kind.mutual"])).toEqual(["legend"]);
  });

  it("counts neither what is shown, nor the initiative behind a derived pair, nor memberships", () => {
    const stored = [
      ...STORED,
      link("p", "a", "p", { kind: "participates" }),
      link("m", "a", "hub", { kind: "member-of" }),
    ];
    const { reasons, affiliations } = hiddenTiesOf(
      "a",
      stored,
      tiesOf(pictureOf(), GRAPH, "a", stored),
      GRAPH,
      DEFAULT_LENS,
    );
    expect([...reasons.keys()]).toEqual([]);
    expect(affiliations.map(({ id }) => id)).toEqual(["m"]);
  });

  it("comes back with the framing that shows it", () => {
    const supports = link("x", "a", "z", { kind: "supports" });
    expect(lensShowing("kinds", [supports], DEFAULT_LENS)?.linkKinds).toEqual([
      "carries",
      "cooperates",
      "founds",
      "participates",
      "supports",
    ]);
    expect(lensShowing("hubs", [], DEFAULT_LENS)).toEqual({ hubs: "include" });
    expect(lensShowing("legend", [], DEFAULT_LENS)).toBeNull();
  });
});

describe("loosening a framing", () => {
  it("offers every word that is tight, and no other", () => {
    const words = (lens: object) => looseningsOf(lensSchema.parse(lens)).map(({ word }) => word);
    expect(words({})).toEqual(["kinds", "hubs", "initiatives"]);
    expect(words({ asOf: "1990-01-01", themes: ["housing"], minIntensity: 4 })).toEqual([
      "date",
      "themes",
      "kinds",
      "intensity",
      "hubs",
      "initiatives",
    ]);
  });
});

describe("the age of a check", () => {
  it.each([
    [undefined, "never"],
    ["2020", "recent"],
    ["2018-12-31", "recent"],
    ["2018-12-30", "old"],
    ["2018", "old"],
  ] as const)("checked on %s is %s at the end of 2020", (checkedOn, age) => {
    expect(ageOf(checkedOn, "2020-12-31")).toBe(age);
  });
});
