import { IntlMessageFormat } from "intl-messageformat";

export type Locale = "fr" | "en";

export const LOCALES: readonly Locale[] = ["fr", "en"];

/** Messages of one language, in ICU MessageFormat. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, string>>;

/** Values of a message. Names, lists and dates come ready-made: a message never glues an article to a name. */
export type Values = Record<string, string | number>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Renders a message in one language.
 * @throws when the message is not valid ICU or lacks a value: a defect of the catalogue, never of the data.
 */
export function say(message: string, values: Values, locale: Locale): string {
  const key = `${locale} ${message}`;
  let format = compiled.get(key);
  if (format === undefined) {
    // British English: 31 December, 1,234. ignoreTag: « < » in a message is a sign, not a tag.
    format = new IntlMessageFormat(message, locale === "en" ? "en-GB" : "fr-FR", undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(values));
}

/** The French or the English of two things. */
export function pick<T>(locale: Locale, fr: T, en: T): T {
  return locale === "en" ? en : fr;
}

const MONTHS = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A partial date in words: « 1er janvier 2020 », « mars 2015 », « 2015 ». */
export function sayDate(date: string, locale: Locale): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const named = MONTHS[locale][Number(month) - 1] ?? month;
  if (day === undefined) return `${named} ${year}`;
  const number = day === "01" && locale === "fr" ? "1er" : String(Number(day));
  return `${number} ${named} ${year}`;
}
