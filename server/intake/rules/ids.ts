import { createHash } from "node:crypto";
import { fold } from "#contract/fold";
import { type Draft, textOf } from "#intake/table";

const MAX_LENGTH = 64;

/**
 * Gives an id to every draft without one, once and for all: the same row makes the same id at each load. An actor's comes
 * from its SIRET, else its RNA, else its folded name and commune; a link's from what it says.
 */
export function makeIds(drafts: Draft[]): void {
  for (const draft of drafts) draft.id ??= madeId(draft);
}

function madeId(draft: Draft): string | null {
  if (draft.kind === "link") return linkId(draft);
  const name = textOf(draft, "name");
  if (draft.kind === "actor") {
    const number = textOf(draft, "siret") ?? textOf(draft, "rna")?.toLowerCase();
    return number ?? (name === null ? null : slug(name, textOf(draft, "communeInsee")));
  }
  // The prefix keeps an initiative from taking the id of the actor whose name it bears.
  return textOf(draft, "siren") ?? (name === null ? null : slug(draft.kind, name, textOf(draft, "sourceId")));
}

/** Both directions of a cooperation are the same link. */
function linkId(draft: Draft): string | null {
  const [kind, from, to] = ["kind", "from", "to"].map((field) => textOf(draft, field));
  if (kind == null || from == null || to == null) return null;
  const ends = kind === "cooperates" ? [from, to].sort() : [from, to];
  const rest = ["theme", "sourceId", "since"].map((field) => textOf(draft, field));
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
