import { FRAMING } from "./glossary/framing.ts";
import { LINKS } from "./glossary/links.ts";
import { MEASURES } from "./glossary/measures.ts";
import { MODEL } from "./glossary/model.ts";
import { RECORDS } from "./glossary/records.ts";
import { type Locale, pick } from "./say.ts";

/** Every code that the screen shows: the model, the data's closed lists, the framing, the measures. */
export const GLOSSARY = { ...MODEL, ...RECORDS, ...LINKS, ...FRAMING, ...MEASURES };

export type Term = keyof typeof GLOSSARY;

/** Label of a code; a code that the glossary does not know is a defect, and is shown as it is. */
export function label(term: Term, locale: Locale): string {
  return GLOSSARY[term][locale];
}

/** Explanation of a code, one sentence. */
export function explanation(term: Term, locale: Locale): string {
  return GLOSSARY[term][pick(locale, "frNote", "enNote")];
}
