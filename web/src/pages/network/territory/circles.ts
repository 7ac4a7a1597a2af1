import type { Theme } from "#contract/enums";
import type { GraphResult } from "#contract/results";
import type { ColourLegend } from "#web/pages/network/legend.ts";

/** What a circle is named by on a map: the territory that holds most of its members, and their commonest theme. */
export interface CircleHome {
  /** Key of its row in the legend. */
  key: string;
  hue: number;
  /** Its number. */
  number: string;
  /** Code of the territory. */
  place: string;
  theme: Theme | null;
  /** Graph index of its best tied member there. */
  chief: number;
}

/** The homes of coloured circles that have located members, in the order of the legend. */
export function circleHomes({ nodes, edges }: GraphResult, { rows, rowOf }: ColourLegend): CircleHome[] {
  const degree = new Array<number>(nodes.id.length).fill(0);
  for (const end of [...edges.source, ...edges.target]) degree[end]! += 1;
  const membersOf = Map.groupBy(nodes.id.keys(), (node) => rowOf[node]);
  return rows.flatMap(({ key, hue, value }) => {
    const members = membersOf.get(key) ?? [];
    const place = commonest(members.map((node) => nodes.territory[node] ?? null));
    if (hue === 0 || place === null) return [];
    const there = members.filter((node) => nodes.territory[node] === place);
    const chief = there.reduce((best, node) => (degree[node]! > degree[best]! ? node : best));
    const theme = commonest(members.flatMap((node) => nodes.themes[node] ?? []));
    return [{ key, hue, number: value, place, theme, chief }];
  });
}

/** The value that comes most often, the first of equals; null when there is none. */
function commonest<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most: [T | null, number] = [null, 0];
  for (const one of counts) if (one[1] > most[1]) most = one;
  return most[0];
}
