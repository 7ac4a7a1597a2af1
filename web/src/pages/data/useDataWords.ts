import { useCallback } from "react";
import type { Revision } from "#contract/changes";
import { pick, say, type Values } from "#contract/words/say";
import { useWords } from "#web/words/context.tsx";
import { dataEn } from "#web/words/data.en.ts";
import { type DataKey, dataFr } from "#web/words/data.fr.ts";

/** Says the words of the page in the language of the moment. */
export type SayData = (key: DataKey, values?: Values) => string;

export function useDataWords(): SayData {
  const { locale } = useWords();
  return useCallback((key, values = {}) => say(pick(locale, dataFr, dataEn)[key], values, locale), [locale]);
}

/** When and by whom a revision was made, in the time of this machine. */
export function useRevisionWords() {
  const { locale, date } = useWords();
  const say = useDataWords();
  const day = (at: string): string => date(localDay(new Date(at)));
  const time = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-FR", { hour: "2-digit", minute: "2-digit" });
  return {
    day,
    at: (at: string) => say("at", { date: day(at), time: time.format(new Date(at)) }),
    author: ({ author }: Revision) => say("author", { author }),
    origin: ({ origin }: Revision) =>
      say("origin", {
        by: origin.by,
        source: origin.by === "load" ? origin.source : "",
        revision: origin.by === "undo" ? origin.revision : 0,
      }),
  };
}

/** The day that a clock shows here, `2026-11-24`. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
