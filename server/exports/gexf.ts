import { UndirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import { type Column, edgeColumns, nodeColumns, type Value } from "./columns.ts";
import { edgeEnds } from "./edges.ts";
import type { Manifest } from "./manifest.ts";
import type { Material } from "./material.ts";

type Attributes = Record<string, Value>;

/** The network as GEXF 1.3 (https://gexf.net), at its places by links, the manifest in the description. */
export function gexf(material: Material): string {
  const { graph, manifest } = material;
  const { x, y } = graph.positions;
  const network = new UndirectedGraph<Attributes, Attributes>();
  const nodes = nodeColumns(material);
  const edges = edgeColumns(material);
  for (const [row, id] of graph.nodes.id.entries()) {
    network.addNode(id, { ...attributes(nodes, row), x: x[row]!, y: y[row]! });
  }
  for (const [row, { id, source, target }] of edgeEnds(graph).entries()) {
    network.addEdgeWithKey(id, source, target, attributes(edges, row));
  }
  network.replaceAttributes(meta(manifest));
  // 1.2, the default, has a viz namespace that readers do not know.
  return write(network, { version: "1.3", pedantic: true });
}

function attributes(columns: readonly Column[], row: number): Attributes {
  return Object.fromEntries(columns.map(({ name, values }) => [name, values[row] ?? null]));
}

/** GEXF knows three elements of metadata: what else the manifest says ends the description, as JSON. */
function meta(manifest: Manifest): Record<string, string> {
  const { citation, citationEn, ...facts } = manifest;
  const { fictional, asOf, revision, version, retrievedOn } = facts;
  const keywords = [...(fictional ? ["FICTIF", "données fictives"] : []), `asOf ${asOf}`, `revision ${revision}`];
  return {
    lastModifiedDate: retrievedOn,
    creator: `Passerelles ${version}`,
    keywords: keywords.join(", "),
    description: [citation, citationEn, JSON.stringify(facts)].join("\n"),
  };
}
