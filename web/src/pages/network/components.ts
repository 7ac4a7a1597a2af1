/** Sizes of the connected components of a graph, largest first; a node without edge is a component of one. */
export function componentSizes(nodes: number, edges: readonly { source: number; target: number }[]): number[] {
  const parent = Array.from({ length: nodes }, (_, index) => index);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const { source, target } of edges) parent[root(source)] = root(target);
  const sizes = new Map<number, number>();
  for (let node = 0; node < nodes; node++) sizes.set(root(node), (sizes.get(root(node)) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
}
