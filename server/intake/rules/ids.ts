import { createHash } from "node:crypto";
import { fold } from "#contract/fold";
import type { Actor } from "#contract/records";
import { type Draft, type TableKind, textIn } from "#intake/table";
import type { Stored } from "#intake/view";

const MAX_LENGTH = 64;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Gives an id to every draft without one, once and for all: the same row makes the same id at each load. An actor that is
 * stored under another id with the same official number is that actor.
 */
export function makeIds(drafts: Draft[], stored: Stored): void {
  const numbered = idsByNumber(stored);
  for (const draft of drafts) {
    if (draft.id !== null) continue;
    const own = ownId(draft.kind, draft.fields);
    const known = own === null || draft.kind !== "actor" ? undefined : numbered.get(own);
    draft.id = known ?? own ?? nameId(draft.kind, draft.fields);
  }
}

/** Official number of a stored actor, as an id is made of it → its id. */
function idsByNumber(stored: Stored): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [id, { kind, record }] of stored) {
    if (kind !== "actor") continue;
    const { siret, rna } = record as Actor;
    if (rna !== undefined) ids.set(rna.toLowerCase(), id);
    if (siret !== undefined) ids.set(siret, id);
  }
  return ids;
}

/** Id of a record that nothing else can be: from its official number, or for a link from what it says. Null without. */
export function ownId(kind: TableKind, fields: Fields): string | null {
  if (kind === "link") return linkId(fields);
  if (kind === "actor") return textIn(fields, "siret") ?? textIn(fields, "rna")?.toLowerCase() ?? null;
  return textIn(fields, "siren");
}

/** Id of a record by its folded name and place; two records may have the same. Null without a name. */
export function nameId(kind: TableKind, fields: Fields): string | null {
  const name = textIn(fields, "name");
  if (name === null) return null;
  if (kind === "actor") return slug(name, textIn(fields, "communeInsee"));
  // The prefix keeps an initiative from taking the id of the actor whose name it bears.
  return slug(kind, name, textIn(fields, "sourceId"));
}

/** Both directions of a cooperation are the same link. */
function linkId(fields: Fields): string | null {
  const [kind, from, to] = ["kind", "from", "to"].map((field) => textIn(fields, field));
  if (kind == null || from == null || to == null) return null;
  const ends = kind === "cooperates" ? [from, to].sort() : [from, to];
  const rest = ["theme", "sourceId", "since"].map((field) => textIn(fields, field));
  return `link-${digest(JSON.stringify([kind, ...ends, ...rest]))}`;
}

function slug(...parts: (string | null)[]): string {
  const words = parts.filter((part) => part !== null).map(fold);
  const text = words
    .join(" ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const whole = words.every((word) => /^[a-z0-9 ]+$/.test(word)) && text.length <= MAX_LENGTH;
  if (whole) return text;
  // What the cut or the alphabet lost would make two names one.
  return `${text.slice(0, MAX_LENGTH - 17)}-${digest(words.join(" "))}`.replace(/^-/, "");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
