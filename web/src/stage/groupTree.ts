import { type Incidence, otherEnd } from "./adjacency.ts";
import type { Scene } from "./scene.ts";

/** One line of a small group: a node, and how far it is set in. */
export interface GroupRow {
  node: number;
  depth: number;
}

/** A small group as an indented list. Edges are scene indices, `from` and `to` rows. */
export interface GroupTree {
  rows: GroupRow[];
  /** Edges that the indentation shows: from a row to one set in below it; level in a pair. */
  branches: { edge: number; from: number; to: number }[];
  /** Edges between two rows that the indentation does not show. */
  extra: { edge: number; from: number; to: number }[];
}

/** Sets out a small connected group under its first member: whoever is tied to it, then whoever is tied to those. */
export function groupTree(scene: Scene, incident: Incidence, members: readonly number[]): GroupTree {
  const tree: GroupTree = { rows: [], branches: [], extra: [] };
  const rowOf = new Map<number, number>();
  const parentOf = parents(scene, incident, members);
  const visit = (node: number, depth: number) => {
    const row = tree.rows.push({ node, depth }) - 1;
    rowOf.set(node, row);
    const up = parentOf.get(node);
    if (up !== undefined) tree.branches.push({ edge: up.edge, from: rowOf.get(up.node)!, to: row });
    for (const child of members) {
      if (parentOf.get(child)?.node === node) visit(child, members.length === 2 ? 0 : depth + 1);
    }
  };
  visit(members[0]!, 0);
  const shown = new Set(tree.branches.map(({ edge }) => edge));
  const all = new Set(members.flatMap((member) => incident[member]!));
  for (const edge of [...all].filter((edge) => !shown.has(edge))) {
    const { source, target } = scene.edges[edge]!;
    const [from, to] = [rowOf.get(source)!, rowOf.get(target)!].sort((a, b) => a - b) as [number, number];
    tree.extra.push({ edge, from, to });
  }
  return tree;
}

function parents(scene: Scene, incident: Incidence, members: readonly number[]) {
  const found = new Map<number, { node: number; edge: number }>();
  const queue = [members[0]!];
  for (const node of queue) {
    for (const edge of incident[node]!) {
      const other = otherEnd(scene, edge, node);
      if (other === members[0] || found.has(other)) continue;
      found.set(other, { node, edge });
      queue.push(other);
    }
  }
  return found;
}
