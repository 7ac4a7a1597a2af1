import type { TerritoryLevel } from "#contract/enums";
import { type Locale, pick } from "./say.ts";

/** A territory as a sentence takes it, articles and elisions made: a message never glues an article to a name. */
export interface PlaceForms {
  /** « la CC du Pays de Mormal » */
  theTerritory: string;
  /** The same at the start of a sentence. */
  TheTerritory: string;
  /** « de la CC du Pays de Mormal » */
  ofTerritory: string;
  /** « à la CC du Pays de Mormal » */
  toTerritory: string;
  /** « dans la CC du Pays de Mormal » */
  inTerritory: string;
}

export interface Place {
  level: TerritoryLevel;
  /** As the referential writes it: « CC du Pays de Mormal », « Lens », « Oise ». */
  name: string;
}

/** How a name behaves in French: its article, or the vowel that elides it. */
type Gender = "feminine" | "masculine" | "elided";

const MASCULINE = new Set(["Nord", "Pas-de-Calais"]);
const VOWEL = /^[aeiouyh]/i;

/** The forms of a territory's name in sentences. */
export function forms({ level, name }: Place, locale: Locale): PlaceForms {
  return pick(locale, frenchForms, englishForms)(level, name);
}

function frenchForms(level: TerritoryLevel, name: string): PlaceForms {
  const noun = level === "arrondissement" ? `arrondissement ${startsWithVowel(name) ? "d’" : "de "}${name}` : name;
  const { the, of, to } = ARTICLES[genderOf(level, noun)];
  return {
    ...cased(`${the}${noun}`),
    ofTerritory: `${of}${noun}`,
    toTerritory: `${to}${noun}`,
    inTerritory: `dans ${the}${noun}`,
  };
}

const ARTICLES: Record<Gender, { the: string; of: string; to: string }> = {
  feminine: { the: "la ", of: "de la ", to: "à la " },
  masculine: { the: "le ", of: "du ", to: "au " },
  elided: { the: "l’", of: "de l’", to: "à l’" },
};

/** The kinds of EPCI are all feminine, communautés and métropoles. */
function genderOf(level: TerritoryLevel, noun: string): Gender {
  if (level === "epci") return "feminine";
  if (startsWithVowel(noun)) return "elided";
  return MASCULINE.has(noun) ? "masculine" : "feminine";
}

const startsWithVowel = (name: string): boolean => VOWEL.test(name.normalize("NFD"));

function englishForms(level: TerritoryLevel, name: string): PlaceForms {
  const noun = level === "arrondissement" ? `the arrondissement of ${name}` : `the ${name}`;
  return { ...cased(noun), ofTerritory: `of ${noun}`, toTerritory: `to ${noun}`, inTerritory: `in ${noun}` };
}

function cased(theTerritory: string): Pick<PlaceForms, "theTerritory" | "TheTerritory"> {
  return { theTerritory, TheTerritory: theTerritory.charAt(0).toUpperCase() + theTerritory.slice(1) };
}
