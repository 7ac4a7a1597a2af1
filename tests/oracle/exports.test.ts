import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RecordPatch } from "#contract/changes";
import { recordsIn } from "#contract/dataset";
import type { GraphResult, MeasureResult } from "#contract/results";
import { readPackage } from "#intake/door";
import { serve } from "../http/support.ts";
import { findPython, ROOT } from "../machine.ts";
import { hostileDataset } from "../unit/exports/hostile.ts";

interface Read {
  nodes: Record<string, Record<string, unknown>>;
  edges: Record<string, Record<string, unknown>>;
  isolates: string[];
  betweenness: Record<string, number>;
  graph: Record<string, unknown>;
}

const FILES = ["network.gexf", "network.graphml", "network.json", "nodes.csv", "edges.csv"];
const READERS = ["networkx, GEXF", "networkx, GraphML", "networkx, JSON", "networkx, CSV", "igraph, GraphML"];
const python = findPython();

const CASES: [name: string, lens: string, patches: () => Promise<RecordPatch[]>][] = [
  [
    "the report's data as it opens",
    "hubs=include&initiatives=nodes&linkKinds=carries,cooperates,founds,participates,supports",
    report,
  ],
  [
    "the report's data without hubs, initiatives projected",
    "linkKinds=carries,cooperates,founds,participates,supports&add=cohose~grdr",
    report,
  ],
  ["hostile texts", "hubs=include", hostile],
];

async function report(): Promise<RecordPatch[]> {
  return (await readPackage(join(ROOT, "seed/apes-2020"))).patches;
}

async function hostile(): Promise<RecordPatch[]> {
  const [dataset] = fc.sample(
    hostileDataset.filter(({ info, links }) => info !== null && links.length > 4),
    { numRuns: 1, seed: 11 },
  );
  return [...recordsIn(dataset!)].map(({ kind, record: { id, ...fields } }) => ({ kind, id, fields }));
}

describe.skipIf(python === null).each(CASES)(
  "%s (needs PASSERELLES_PYTHON or .build/python)",
  (_name, lens, patches) => {
    let folder: string;
    let graph: GraphResult;
    let betweenness: MeasureResult;
    let found: Record<string, Read>;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "passerelles-readers-"));
      const served = await serve(await patches());
      try {
        graph = await served.json(`/api/graph?${lens}`);
        betweenness = await served.json(`/api/measures/betweenness?${lens}`);
        for (const file of FILES) {
          const response = await served.get(`/api/exports/${file}?${lens}`, { Prefer: "wait=30" });
          await writeFile(join(folder, file), Buffer.from(await response.arrayBuffer()));
        }
      } finally {
        await served.close();
      }
      const script = join(import.meta.dirname, "by_readers.py");
      const answer = spawnSync(python!, [script, folder], { encoding: "utf8", maxBuffer: 2 ** 26 });
      expect(answer.stderr).toBe("");
      found = JSON.parse(answer.stdout);
    });
    afterAll(() => rm(folder, { recursive: true }));

    test.each(READERS)("%s: same nodes and labels, isolated ones too", (reader) => {
      const { nodes, isolates } = found[reader]!;
      const tied = new Set([...graph.edges.source, ...graph.edges.target]);
      expect(Object.keys(nodes).sort()).toEqual(graph.nodes.id);
      expect(graph.nodes.id.map((id) => nodes[id]!.label)).toEqual(graph.nodes.name);
      expect(isolates).toEqual(graph.nodes.id.filter((_, node) => !tied.has(node)));
      expect(isolates.length).toBeGreaterThan(0);
    });

    test.each(READERS)("%s: same edges, with their weight and what is behind them", (reader) => {
      const { edges } = found[reader]!;
      const ids = graph.edges.source.map(
        (source, edge) => `${graph.nodes.id[source]}~${graph.nodes.id[graph.edges.target[edge]!]}`,
      );
      expect(Object.keys(edges).sort()).toEqual([...ids].sort());
      for (const [edge, id] of ids.entries()) {
        const { weight, kinds, links } = edges[id]!;
        expect(weight).toBe(graph.edges.weight[edge]);
        expect(kinds).toBe(graph.edges.kinds[edge]!.join("|"));
        expect(links ?? "").toBe(graph.edges.links[edge]!.join("|"));
      }
    });

    test.each(READERS)("%s: the betweenness that it computes is the one written and the one of the API", (reader) => {
      const { nodes, betweenness: computed } = found[reader]!;
      for (const [node, id] of graph.nodes.id.entries()) {
        const expected = betweenness.node.betweenness![node]!;
        const margin = 1e-9 * Math.max(1, expected);
        expect(Math.abs(computed[id]! - expected)).toBeLessThanOrEqual(margin);
        expect(Number(nodes[id]!.betweenness)).toBe(expected);
      }
    });

    test.each(["networkx, GraphML", "networkx, JSON", "igraph, GraphML"])(
      "%s: says what it was computed on",
      (reader) => {
        const { graph: about } = found[reader]!;
        expect(about).toMatchObject({ revision: graph.revision, asOf: graph.asOf, lensHash: graph.lensHash });
        expect(JSON.parse(String(about.lens))).toEqual(graph.lens);
      },
    );
  },
);
