import type { LinkKind, Theme } from "#contract/enums";
import type { DemoActor } from "./actors.ts";
import { type Random, random } from "./random.ts";
import type { Tie } from "./ties.ts";

/** One row of links.csv. */
export interface DemoLink {
  kind: LinkKind;
  from: string;
  to: string;
  role?: "lead" | "partner" | "beneficiary";
  theme?: Theme;
  nature?: "partnership" | "pooling" | "trade" | "service-exchange" | "training";
  intensity?: number;
  since?: string;
  until?: string;
  sourceId: string;
  page?: number;
  declaredBy?: "from" | "to" | "both" | "third";
  checkedOn?: string;
}

const NATURES = ["partnership", "partnership", "pooling", "trade", "service-exchange", "training"] as const;

/** What a real survey would have heard of the ties: both ends asked, one, or none and a report. Unheard ties are lost. */
export function hear(ties: readonly Tie[], seed: number): DemoLink[] {
  const draw = random(seed, "survey");
  return ties.flatMap((tie) => {
    const link = heard(tie, draw);
    return link === null ? [] : [link];
  });
}

function heard({ a, b, theme }: Tie, draw: Random): DemoLink | null {
  const [from, to] = draw.chance(0.5) ? [a, b] : [b, a];
  const declaredBy = declaration(from, to, draw);
  if (declaredBy === null) return null;
  const link: DemoLink = {
    kind: "cooperates",
    from: from.id,
    to: to.id,
    sourceId: sourceOf(declaredBy, draw),
    declaredBy,
  };
  if (theme !== null) link.theme = theme;
  if (draw.chance(0.55)) link.nature = draw.pick(NATURES);
  if (draw.chance(0.62)) link.intensity = 1 + draw.weighted([2, 4, 3, 1]);
  if (declaredBy === "third") link.page = 1 + draw.below(60);
  else link.checkedOn = (from.tiesCheckedOn ?? to.tiesCheckedOn) as string;
  date(link, draw);
  return link;
}

function declaration(from: DemoActor, to: DemoActor, draw: Random): DemoLink["declaredBy"] | null {
  const told = {
    from: from.tiesCheckedOn !== undefined && draw.chance(0.92),
    to: to.tiesCheckedOn !== undefined && draw.chance(0.92),
  };
  if (told.from && told.to) return draw.chance(0.75) ? "both" : draw.pick(["from", "to"] as const);
  if (told.from) return "from";
  if (told.to) return "to";
  return draw.chance(0.3) ? "third" : null;
}

function sourceOf(declaredBy: DemoLink["declaredBy"], draw: Random): string {
  if (declaredBy === "third") return draw.pick(["demo-rapport-2019", "demo-rapport-2020"]);
  return draw.chance(0.7) ? "demo-enquete-2020" : "demo-enquete-2019";
}

/** Starts between 2000 and 2020, the recent years the most; one in ten unknown, one in twelve ended before 2020 was over. */
export function date(link: DemoLink, draw: Random): void {
  if (draw.chance(0.1)) return;
  const year = 2020 - Math.floor(20.99 * draw.unit() ** 1.8);
  link.since = draw.chance(0.5)
    ? String(year)
    : `${year}-${String(1 + draw.below(year === 2020 ? 9 : 12)).padStart(2, "0")}`;
  if (year < 2019 && draw.chance(0.08)) link.until = String(year + 1 + draw.below(2019 - year));
}
