import { readFileSync } from "node:fs";

export interface PublishedNode {
  node: string;
  degree: number;
  strength: number;
  core: number;
  betweenness: number;
  normalized: number;
}

export interface Published {
  edges: [source: string, target: string, weight: number][];
  nodes: PublishedNode[];
}

function rowsOf(file: string, graph: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return rows.filter(([name]) => name === graph).map(([, ...cells]) => cells);
}

/** A classic network with its values by networkx 3.6.1, as published.py wrote them. */
export function published(graph: "florentine" | "kite" | "karate" | "davis"): Published {
  return {
    edges: rowsOf("published-edges.csv", graph).map(([source, target, weight]) => [source!, target!, Number(weight)]),
    nodes: rowsOf("published-nodes.csv", graph).map(([node, ...values]) => {
      const [degree, strength, core, betweenness, normalized] = values.map(Number) as [
        number,
        number,
        number,
        number,
        number,
      ];
      return { node: node!, degree, strength, core, betweenness, normalized };
    }),
  };
}
