import { COOPERATION_KINDS, type CooperationKind, type Theme } from "#contract/enums";
import { byCodeUnit } from "#contract/fold";
import type { Lens } from "#contract/lens";
import type { Link } from "#contract/records";
import { holdTogether, type Window } from "./span.ts";
import type { NodeRow } from "./nodes.ts";

/** A link that the lens counts, with its two ends. */
export interface Tie {
  link: Link;
  kind: CooperationKind;
  from: NodeRow;
  to: NodeRow;
}

export interface Ties {
  /** Those that link two nodes themselves, in order of link id. */
  direct: Tie[];
  /** Those that make a member of an initiative whose members are to be linked. */
  memberships: Tie[];
  hiddenLinks: number;
}

const MEMBERSHIP_KINDS: readonly CooperationKind[] = ["participates", "founds", "carries"];

/** The cooperation links that pass the lens's filters. Filters never take a node out. */
export function tiesOf(links: readonly Link[], present: Map<string, NodeRow>, lens: Lens, window: Window): Ties {
  const ties: Ties = { direct: [], memberships: [], hiddenLinks: 0 };
  for (const link of [...links].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const kind = COOPERATION_KINDS.find((cooperation) => cooperation === link.kind);
    if (kind === undefined) continue;
    const tie = tieOf(link, kind, present);
    const shelf = tie !== null && passes(tie, lens, window) ? shelfOf(tie, lens) : null;
    if (tie === null || shelf === null) ties.hiddenLinks += 1;
    else ties[shelf].push(tie);
  }
  return ties;
}

function tieOf(link: Link, kind: CooperationKind, present: Map<string, NodeRow>): Tie | null {
  const from = present.get(link.from);
  const to = present.get(link.to);
  return from === undefined || to === undefined || from === to ? null : { link, kind, from, to };
}

function passes({ link, kind, from, to }: Tie, lens: Lens, window: Window): boolean {
  return (
    lens.linkKinds.includes(kind) &&
    (link.intensity === undefined || link.intensity >= lens.minIntensity) &&
    hasTheme(link.theme ?? initiativeTheme(to) ?? initiativeTheme(from), lens.themes) &&
    holdTogether([link, from.span, to.span], window)
  );
}

function hasTheme(theme: Theme | undefined, asked: readonly Theme[]): boolean {
  return asked.length === 0 || (theme !== undefined && asked.includes(theme));
}

function initiativeTheme({ type, themes }: NodeRow): Theme | undefined {
  return type === "initiative" ? themes[0] : undefined;
}

/** Where a tie belongs; null for one that touches a projected initiative without making a member of it. */
function shelfOf({ kind, from, to }: Tie, lens: Lens): "direct" | "memberships" | null {
  if (lens.initiatives === "nodes" || (from.type !== "initiative" && to.type !== "initiative")) return "direct";
  return from.type !== "initiative" && MEMBERSHIP_KINDS.includes(kind) ? "memberships" : null;
}
