import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { explanation, label, type Term } from "#contract/words/glossary";
import { type Locale, say, sayDate, type Values } from "#contract/words/say";
import { en } from "./en.ts";
import { fr, type Key } from "./fr.ts";

/** Everything that turns a code, a date or a number into words of one language. */
export interface Words {
  locale: Locale;
  /** A sentence of the page. @throws when a value is missing. */
  t(key: Key, values?: Values): string;
  /** A sentence with places to fill in with something else than text: texts and `{ slot }`s in their order. */
  slots(key: Key, names: readonly string[], values?: Values): (string | { slot: string })[];
  label(term: Term): string;
  explain(term: Term): string;
  date(partial: string): string;
  /** A day in as few letters as it takes: « 31 déc. 2020 ». */
  shortDate(day: string): string;
  number(value: number): string;
  percent(share: number): string;
  list(items: readonly string[]): string;
  compare(a: string, b: string): number;
}

const CATALOGUES = { fr, en };
const BETWEEN = "\u0000";

export function wordsOf(locale: Locale): Words {
  const tag = locale === "en" ? "en-GB" : "fr-FR";
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  const short = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const list = new Intl.ListFormat(tag);
  const collator = new Intl.Collator(tag, { numeric: true });
  const t = (key: Key, values: Values = {}) => say(CATALOGUES[locale][key], values, locale);
  return {
    locale,
    t,
    slots: (key, names, values = {}) =>
      t(key, { ...values, ...Object.fromEntries(names.map((name) => [name, `${BETWEEN}${name}${BETWEEN}`])) })
        .split(BETWEEN)
        .map((part, index) => (index % 2 === 0 ? part : { slot: part })),
    label: (term) => label(term, locale),
    explain: (term) => explanation(term, locale),
    date: (partial) => sayDate(partial, locale),
    shortDate: (day) =>
      day === ""
        ? ""
        : short.format(new Date(day)).replace(/^1 (?=janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)/, "1er "),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
    compare: collator.compare,
  };
}

/** A label inside a sentence loses its capital. */
export const inText = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** A label that stands alone has one. */
export const alone = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const words = useMemo(() => wordsOf(locale), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the language that the page speaks. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useWords outside of WordsProvider");
  return words;
}

/** The first language of the browser that the page speaks, else French. */
export function browserLocale(languages: readonly string[]): Locale {
  const spoken = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((code) => code === "fr" || code === "en");
  return spoken === "en" ? "en" : "fr";
}
