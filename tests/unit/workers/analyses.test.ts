import { describe, expect, it, vi } from "vitest";
import { layoutByLinks } from "#analysis/layout";
import { MEASURES } from "#analysis/registry";
import { DEFAULT_LENS, type Lens, lensSchema } from "#contract/lens";
import { Problem } from "#contract/problem";
import { anchorsOf } from "#graph/anchors";
import { buildGraph } from "#graph/build";
import type { Analyses, Question } from "#workers/port";
import { network, TERRITORIES } from "./fixture.ts";
import { analysesOn, answer, BETWEENNESS, DISCS, GRAPH } from "./opened.ts";

const QUESTIONS: Question[] = [
  GRAPH,
  DISCS,
  ...MEASURES.map(({ info }) => ({ about: "measure" as const, measure: info.id })),
];

const small = network(30, 4);

async function allAnswers(analyses: Analyses): Promise<string[]> {
  const answers = await Promise.all(QUESTIONS.map((question) => answer(analyses, question)));
  return answers.map((result) => JSON.stringify(result));
}

describe("results", () => {
  it("of the graph are what the pure functions give, with the stamp", async () => {
    const lens = lensSchema.parse({ scenario: { remove: ["a3"] }, focus: "a1", seed: 5 });
    const result = await answer(analysesOn(small), GRAPH, lens);
    const graph = buildGraph(small, lens);
    const base = buildGraph(small, DEFAULT_LENS);
    const placed = layoutByLinks(base, anchorsOf(small, TERRITORIES, base), 5);
    const kept = base.nodes.id.map((id, index) => ({ id, index })).filter(({ id }) => id !== "a3");
    const { focus: _display, ...computed } = lens;
    expect(result).toEqual({
      revision: 1,
      asOf: "2020-12-31",
      lens: computed,
      lensHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      version: "1.2.3",
      nodes: graph.nodes,
      edges: graph.edges,
      positions: Object.fromEntries(
        Object.entries<number[]>({ ...placed }).map(([column, values]) => [
          column,
          kept.map(({ index }) => values[index]),
        ]),
      ),
      report: graph.report,
    });
  });

  it.each(MEASURES.map(({ info, compute }) => [info.id, compute] as const))(
    "of %s are what the pure function gives",
    async (measure, compute) => {
      const lens = lensSchema.parse({ communities: { resolution: 1.5, runs: 10 }, seed: 3 });
      const graph = buildGraph(small, lens);
      const result = await answer(analysesOn(small), { about: "measure", measure }, lens);
      expect(result).toMatchObject({ revision: 1, measure, ids: graph.nodes.id, ...compute(graph, lens) });
    },
  );

  it("are the same to the last byte whatever the order of the rows", async () => {
    const shuffled = { ...small, actors: small.actors.toReversed(), links: small.links.toSorted(byHashOfId) };
    expect(await allAnswers(analysesOn(shuffled))).toEqual(await allAnswers(analysesOn(small)));
  });

  it("are the same to the last byte whatever the order of the fields of the lens", async () => {
    const written = Object.fromEntries(Object.entries(DEFAULT_LENS).toReversed()) as Lens;
    const results = [answer(analysesOn(small), GRAPH, written), answer(analysesOn(small), GRAPH)];
    const [one, other] = await Promise.all(results);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  it("are the same to the last byte whatever the number of threads", async () => {
    const many = await allAnswers(analysesOn(small, { threads: 2 }));
    expect(many).toEqual(await allAnswers(analysesOn(small, { threads: 1 })));
  });

  it("are the same to the last byte when nothing can be kept in memory", async () => {
    expect(await allAnswers(analysesOn(small, { memoryLimit: 8 }))).toEqual(await allAnswers(analysesOn(small)));
  });

  it("of an empty data set are empty", async () => {
    const result = await answer(analysesOn(network(0, 0)), GRAPH);
    expect(result).toMatchObject({ nodes: { id: [] }, edges: { source: [] }, positions: { x: [] } });
  });
});

function byHashOfId(a: { id: string }, b: { id: string }): number {
  const reversed = ({ id }: { id: string }) => [...id].reverse().join("");
  return reversed(a) < reversed(b) ? -1 : 1;
}

describe("revisions", () => {
  it("are read once, the latest when none is named", async () => {
    const snapshot = vi.fn(async (revision?: number) => network(10, 2, revision));
    const analyses = analysesOn(small, { snapshot, head: async () => 7 });
    await answer(analyses, GRAPH);
    await answer(analyses, BETWEENNESS);
    expect((await analyses.stamp(DEFAULT_LENS)).revision).toBe(7);
    expect(snapshot.mock.calls).toEqual([[7]]);
    const past = await analyses.ask(GRAPH, DEFAULT_LENS, 3);
    expect((await past.result).revision).toBe(3);
  });

  it("are all answered when many are asked for at once", async () => {
    const snapshot = async (revision?: number) => network(10, 2, revision);
    const analyses = analysesOn(small, { snapshot });
    const numbers = Array.from({ length: 12 }, (_, index) => index);
    const stamps = await Promise.all(numbers.map((revision) => analyses.stamp(DEFAULT_LENS, revision)));
    expect(stamps.map(({ revision }) => revision)).toEqual(numbers);
  });

  it("that do not exist are the store's Problem, asked again the next time", async () => {
    const snapshot = vi.fn(async () => small).mockRejectedValueOnce(new Problem("not-found"));
    const analyses = analysesOn(small, { snapshot });
    await expect(analyses.ask(GRAPH, DEFAULT_LENS, 1)).rejects.toMatchObject({ code: "not-found" });
    await expect(analyses.stamp(DEFAULT_LENS, 1)).resolves.toMatchObject({ revision: 1 });
  });
});
