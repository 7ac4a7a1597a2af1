import type { LinkKind } from "#contract/enums";
import type { Issue } from "#contract/issue";
import { type Draft, fault, type TableKind, textOf } from "#intake/table";

type NodeKind = "actor" | "collectivity" | "initiative";

const PARTNERS: NodeKind[] = ["actor", "collectivity"];
const ANYONE: NodeKind[] = ["actor", "collectivity", "initiative"];
const HELPED: NodeKind[] = ["actor", "initiative"];

/** What each kind of link may join: from → to. */
const ENDS: Record<LinkKind, [NodeKind[], NodeKind[]]> = {
  cooperates: [PARTNERS, PARTNERS],
  participates: [PARTNERS, ["initiative"]],
  founds: [["actor"], HELPED],
  carries: [["actor"], HELPED],
  supports: [ANYONE, HELPED],
  funds: [["collectivity"], HELPED],
  "member-of": [["actor"], ["actor"]],
  "sits-on-board-of": [["actor"], ["actor"]],
};

/** Links that return to where they start, or that join what their kind cannot join. */
export function checkEnds(drafts: Draft[]): Issue[] {
  const kinds = new Map(drafts.map((draft) => [draft.id, draft.kind]));
  return drafts.flatMap((draft) => (draft.kind === "link" ? checkLink(draft, kinds) : []));
}

function checkLink(draft: Draft, kinds: ReadonlyMap<string | null, TableKind>): Issue[] {
  const kind = textOf(draft, "kind") as LinkKind | null;
  const from = textOf(draft, "from");
  const to = textOf(draft, "to");
  if (from === null || to === null) return [];
  if (from === to) return [fault(draft, "loop-link", { name: from })];
  const allowed = kind === null ? undefined : ENDS[kind];
  const [start, end] = [kinds.get(from), kinds.get(to)];
  if (kind === null || allowed === undefined || start === undefined || end === undefined) return [];
  const fits = (allowed[0] as TableKind[]).includes(start) && (allowed[1] as TableKind[]).includes(end);
  const expected = allowed.map((side) => side.join(" | ")).join(" → ");
  return fits ? [] : [fault(draft, "wrong-ends", { kind, expected })];
}
