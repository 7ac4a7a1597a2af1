import { byCodeUnit } from "#contract/fold";
import type { GraphEdges, GraphNodes } from "#contract/results";
import type { Colour } from "#web/state/view.ts";
import { OUTSIDE, UNSAID } from "./categories.ts";

/** One row of the legend: also a filter. Counts are those of the framing, whatever is hidden. */
export interface Row {
  /** As the address writes it: `kind.association`, `shape.initiative`, `link.founds`. */
  key: string;
  /** The category that the row names; `other` for all beyond the eighth. */
  value: string;
  count: number;
  /** 1–8, or 0 for grey. */
  hue: number;
}

export interface ColourLegend {
  rows: Row[];
  /** Key of the row that each node belongs to, in node order; null where the dimension does not apply. */
  rowOf: (string | null)[];
}

const HUES = 8;

/** Rows of the colour section: the eight largest groups in order of size, then the others, then what is not said. */
export function colourLegend(categories: readonly string[], colour: Colour): ColourLegend {
  const counts = new Map<string, number>();
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  const said = [...counts].filter(([category]) => category !== UNSAID && category !== OUTSIDE);
  // Shorter first among equals, so that circle 7 stands before circle 10.
  said.sort(([a, n], [b, m]) => m - n || a.length - b.length || byCodeUnit(a, b));
  const key = (value: string) => `${colour}.${value}`;
  const rows: Row[] = said
    .slice(0, HUES)
    .map(([value, count], index) => ({ key: key(value), value, count, hue: index + 1 }));
  const rest = said.slice(HUES).reduce((sum, [, count]) => sum + count, 0);
  if (rest > 0) rows.push({ key: key("other"), value: "other", count: rest, hue: 0 });
  const unsaid = counts.get(UNSAID);
  if (unsaid !== undefined) rows.push({ key: key(UNSAID), value: UNSAID, count: unsaid, hue: 0 });
  const known = new Set(rows.map((row) => row.value));
  const rowOf = categories.map((category) =>
    category === OUTSIDE ? null : key(known.has(category) ? category : "other"),
  );
  return { rows, rowOf };
}

/** Shape says what a node is. */
export function shapeRows({ type }: GraphNodes): Row[] {
  return (["actor", "initiative"] as const)
    .map((value) => ({
      key: `shape.${value}`,
      value,
      count: type.filter((one) => shapeOf(one) === value).length,
      hue: 0,
    }))
    .filter(({ count }) => count > 0);
}

export const shapeOf = (type: string): "actor" | "initiative" => (type === "initiative" ? "initiative" : "actor");

/** Rows of lines: « fonde ou porte » is one stroke, and what is derived from a shared initiative is another. */
export const LINES = ["cooperates", "participates", "founds", "supports", "funds", "derived"] as const;

export type Line = (typeof LINES)[number];

/** Lines that the pair behind an edge is drawn with. */
export function linesOf(edges: GraphEdges, edge: number): Line[] {
  if ((edges.links[edge] ?? []).length === 0) return ["derived"];
  const kinds = edges.kinds[edge] ?? [];
  return [...new Set(kinds.map((kind): Line => (kind === "carries" ? "founds" : kind)))];
}

export function lineRows(edges: GraphEdges): Row[] {
  const counts = new Map<Line, number>();
  for (let edge = 0; edge < edges.source.length; edge++) {
    for (const line of linesOf(edges, edge)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return LINES.filter((line) => counts.has(line)).map((line) => ({
    key: `link.${line}`,
    value: line,
    count: counts.get(line) ?? 0,
    hue: 0,
  }));
}
