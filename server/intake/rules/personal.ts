/** What a column holds, which decides what a person's name would look like in it. */
export type Voice = "name" | "text" | "other";

const VOICES: Readonly<Record<string, Voice>> = {
  name: "name",
  aliases: "name",
  from: "name",
  to: "name",
  description: "text",
  note: "text",
  tiesCheckedBy: "text",
  origin: "text",
  licence: "text",
};

export function voiceOf(field: string): Voice {
  return VOICES[field] ?? "other";
}

const EMAIL = /[^\s@/]@[^\s@/]+\.\p{L}{2,}/u;
/** Ten digits from 0, or nine after +33, by twos or in one go; never a part of a longer number. */
const TELEPHONE = /(?<![\d.])(?:(?:\+|00)33[\s.-]?(?:\(0\))?[\s.-]?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)/;
const TITLE = String.raw`(?:M\.|MM\.|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle|Dr\.?|Docteur)`;
const TITLED_ALONE = new RegExp(String.raw`^${TITLE}\s+\p{Lu}`, "u");
/** « rue du Dr Calmette », « lycée Mme de Staël » are places: what comes before says so. */
const TITLED_IN_TEXT = new RegExp(
  String.raw`(?<!(?:\b[dD]u|\b[dD]es?|\bla|[Rr]ue|[Pp]lace|[Aa]venue|[Bb]oulevard|[ÉEée]cole|[Cc]ollège|[Ll]ycée|[Hh]ôpital|[Hh]ospitalier|[Cc]entre|[Ss]alle|[Ss]tade|[Ff]ondation)\s)(?<![\p{L}\d])${TITLE}\s+\p{Lu}\p{L}`,
  "u",
);

/**
 * Whether a cell holds what points to a person. E-mail addresses and French telephone numbers count everywhere. A title
 * followed by a capital counts at the start of a name (« Mme Durand »; not « Maison Marie Curie », nor « Centre hospitalier
 * Dr Schaffner »), and anywhere in a free text but after the words that announce a place. First and last names without a
 * title are not looked for: half of the associations of a region are named after somebody.
 */
export function isPersonal(cell: string, voice: Voice): boolean {
  if (EMAIL.test(cell) || TELEPHONE.test(cell)) return true;
  if (voice === "name") return cell.split("|").some((part) => TITLED_ALONE.test(part.trim()));
  return voice === "text" && TITLED_IN_TEXT.test(cell);
}
