import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommunitiesResult, GraphResult, MeasureResult } from "#contract/results";
import { readPackage } from "#intake/door";
import { type Served, serve } from "../http/support.ts";
import { findPython, ROOT } from "../machine.ts";

interface Oracle {
  component: string[];
  degree: number[];
  betweenness: number[];
  normalized: number[];
  modularity: number;
}

const LENSES = {
  "as the report's data open":
    "v=1&hubs=include&initiatives=nodes&linkKinds=carries,cooperates,founds,participates,supports",
  "with Apes and the heads of network set aside":
    "v=1&initiatives=nodes&linkKinds=carries,cooperates,founds,participates,supports",
  "with common initiatives as derived links": "v=1&hubs=include&pairWeight=sum&resolution=1.3",
};

let served: Served;
beforeAll(async () => {
  served = await serve((await readPackage(`${ROOT}seed/apes-2020`)).patches);
});
afterAll(() => served.close());

async function oracleOf(graph: GraphResult, communities: CommunitiesResult): Promise<Oracle> {
  const { nodes, edges } = graph;
  const members = Map.groupBy(nodes.id, (_id, index) => communities.community[index]);
  const input = {
    nodes: nodes.id,
    edges: edges.source.map((source, edge) => [nodes.id[source], nodes.id[edges.target[edge]!], edges.weight[edge]]),
    communities: [...members.values()],
    resolution: communities.resolution,
  };
  const script = fileURLToPath(new URL("by_networkx.py", import.meta.url));
  const done = spawnSync(findPython()!, [script], { input: JSON.stringify([input]), encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return (JSON.parse(done.stdout) as Oracle[])[0]!;
}

function near(ours: (number | null)[], theirs: number[]): void {
  expect(ours).toHaveLength(theirs.length);
  for (const [index, value] of theirs.entries()) {
    expect(Math.abs(ours[index]! - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
  }
}

describe.skipIf(findPython() === null)("what /api/graph answers, given to networkx (skipped without Python)", () => {
  test.each(Object.entries(LENSES))("has the same measures %s", async (_name, lens) => {
    const graph = await served.json<GraphResult>(`/api/graph?${lens}`);
    const communities = await served.json<CommunitiesResult>(`/api/communities?${lens}`);
    const measure = (id: string) => served.json<MeasureResult>(`/api/measures/${id}?${lens}`);
    const oracle = await oracleOf(graph, communities);
    expect(graph.edges.source.length).toBeGreaterThan(10);

    const components = (await measure("components")).node.component!;
    const ours = graph.nodes.id.map((_id, index) => graph.nodes.id[components.indexOf(components[index]!)]);
    expect(ours).toEqual(oracle.component);
    expect((await measure("degree")).node.degree).toEqual(oracle.degree);
    const { node } = await measure("betweenness");
    near(node.betweenness!, oracle.betweenness);
    near(node.betweennessNormalized!, oracle.normalized);
    near([communities.modularity], [oracle.modularity]);
  });
});
