import { fold } from "#contract/fold";
import type { Issue } from "#contract/issue";
import type { Actor } from "#contract/records";
import { type Draft, fault, textOf } from "#intake/table";
import type { Stored } from "#intake/view";
import { editDistance } from "./suggest.ts";

/** Words that two spellings of one name may differ by. */
const IDLE = new Set("le la les l de du des d et en a au aux association asso sarl sas scop scic sa".split(" "));
/** Letters by which near names are looked up: two names one or two letters apart start or end alike. */
const AFFIX = 6;
/** A group larger than this is made of a word that everybody uses. */
const LARGEST_GROUP = 200;

/** A stored actor as names are compared. */
interface Known {
  id: string;
  name: string;
  plain: string;
  commune: string | null;
  siret: string | null;
}

/**
 * New actors whose name is that of a stored one, idle words aside, or at most two letters away from it; in the same commune
 * where both are known. Two SIRET that differ are two establishments.
 */
export function findLookalikes(drafts: Draft[], stored: Stored): Issue[] {
  const fresh = drafts.filter(({ kind, id }) => kind === "actor" && id !== null && !stored.has(id));
  if (fresh.length === 0) return [];
  const groups = groupsOf(stored);
  return fresh.flatMap((draft) => {
    const name = textOf(draft, "name");
    const other = name === null ? undefined : nearest(draft, plainName(name), groups);
    if (name === null || other === undefined) return [];
    const detail = { name, other: other.name, otherId: other.id };
    return [fault(draft, "possible-duplicate", detail, { severity: "warning" })];
  });
}

function groupsOf(stored: Stored): ReadonlyMap<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const { kind, record } of stored.values()) {
    if (kind !== "actor") continue;
    const { id, name, communeInsee = null, siret = null } = record as Actor;
    const known = { id, name, plain: plainName(name), commune: communeInsee, siret };
    for (const key of keysOf(known.plain)) groups.set(key, [...(groups.get(key) ?? []).slice(0, LARGEST_GROUP), known]);
  }
  return groups;
}

function keysOf(plain: string): string[] {
  return [plain, `${plain.slice(0, AFFIX)}…`, `…${plain.slice(-AFFIX)}`];
}

function nearest(draft: Draft, plain: string, groups: ReadonlyMap<string, Known[]>): Known | undefined {
  const commune = textOf(draft, "communeInsee");
  const siret = textOf(draft, "siret");
  const most = plain.length < 8 ? 0 : plain.length < 14 ? 1 : 2;
  return keysOf(plain)
    .flatMap((key) => groups.get(key) ?? [])
    .find(
      (known) =>
        (commune === null || known.commune === null || commune === known.commune) &&
        (siret === null || known.siret === null || siret === known.siret) &&
        editDistance(plain, known.plain, most + 1) <= most,
    );
}

function plainName(name: string): string {
  const words = fold(name).split(" ");
  const telling = words.filter((word) => !IDLE.has(word));
  return (telling.length === 0 ? words : telling).join(" ");
}
