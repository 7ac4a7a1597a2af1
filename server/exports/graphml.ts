import { type Column, edgeColumns, nodeColumns, type Value } from "./columns.ts";
import { edgeEnds } from "./edges.ts";
import type { Material } from "./material.ts";

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

/**
 * The network as GraphML (U. Brandes et al., "GraphML progress report", Graph Drawing 2001,
 * doi:10.1007/3-540-45848-4_59): undirected, every key declared, the manifest as attributes of the graph.
 */
export function graphml(material: Material): string {
  const nodes = nodeColumns(material);
  const edges = edgeColumns(material);
  const about = Object.entries(material.manifest).map(([name, value]) => manifestColumn(name, value));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">`,
    ...keys("graph", about),
    ...keys("node", nodes),
    ...keys("edge", edges),
    '<graph id="network" edgedefault="undirected">',
    data("graph", about, 0),
    ...material.graph.nodes.id.map((id, row) => `<node id="${escaped(id)}">${data("node", nodes, row)}</node>`),
    ...edgeEnds(material.graph).map(
      ({ id, source, target }, row) =>
        `<edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}">${data("edge", edges, row)}</edge>`,
    ),
    "</graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}

function manifestColumn(name: string, value: Value): Column {
  const type = typeof value === "boolean" ? "boolean" : typeof value === "number" ? "int" : "string";
  return { name, type, values: [value] };
}

type Owner = "graph" | "node" | "edge";

function keys(owner: Owner, columns: readonly Column[]): string[] {
  return columns.map(
    ({ name, type }) => `<key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function data(owner: Owner, columns: readonly Column[], row: number): string {
  return columns
    .flatMap(({ name, values }) => {
      const value = values[row] ?? null;
      return value === null ? [] : [`<data key="${owner}.${name}">${escaped(String(value))}</data>`];
    })
    .join("");
}

/** Texts hold nothing that XML cannot: records refuse it. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
