export interface Numbered {
  /** Number of each node's group, from 1. */
  number: number[];
  /** Size of group 1, 2, … */
  sizes: number[];
}

/**
 * Numbers groups by size, largest first, then by smallest member: the same groups always get the same numbers.
 * @param labels any label per node, in node order.
 */
export function numberGroups(labels: readonly number[]): Numbered {
  const sizeOf = new Map<number, number>();
  for (const label of labels) sizeOf.set(label, (sizeOf.get(label) ?? 0) + 1);
  // A Map keeps the order of first appearance, which is that of smallest members, and the sort is stable.
  const groups = [...sizeOf].sort(([, a], [, b]) => b - a);
  const numberOf = new Map(groups.map(([label], index) => [label, index + 1]));
  return { number: labels.map((label) => numberOf.get(label)!), sizes: groups.map(([, size]) => size) };
}
