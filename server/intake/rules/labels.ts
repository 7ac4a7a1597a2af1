import { fold } from "#contract/fold";
import { GLOSSARY } from "#contract/words/glossary";
import type { Locale } from "#contract/words/say";
import { VALUE_WORDS } from "#intake/words/values";

/** Lists whose name in the glossary is not that of the field. */
const LISTS: Readonly<Record<string, string>> = {
  level: "collectivity.level",
  themes: "theme",
  nature: "link.nature",
  role: "participation.role",
  kindConfidence: "confidence",
};

/** Name of the closed list that a field takes its values from. */
export function listOf(kind: string, field: string): string {
  return field === "kind" ? `${kind}.kind` : (LISTS[field] ?? field);
}

/** What a code of a list is called on the screen; the code itself when it has no label. */
export function labelOf(list: string, code: string, locale: Locale): string {
  return (GLOSSARY as Readonly<Record<string, { fr: string; en: string }>>)[`${list}.${code}`]?.[locale] ?? code;
}

/** Every way of writing the codes of a list, folded → code. A way that two codes share stands for neither. */
export function spellingsOf(list: string, codes: readonly string[]): ReadonlyMap<string, string> {
  const ways = codes.flatMap((code) => waysOf(list, code).map((way) => [fold(way), code] as const));
  const byWay = Map.groupBy(ways, ([way]) => way);
  return new Map(
    [...byWay].flatMap(([way, found]) => {
      const meant = new Set(found.map(([, code]) => code));
      return meant.size === 1 ? [...meant].map((code) => [way, code] as const) : [];
    }),
  );
}

function waysOf(list: string, code: string): string[] {
  const labels = [labelOf(list, code, "fr"), labelOf(list, code, "en")];
  return [
    code,
    ...labels,
    ...labels.map((text) => text.replace(/ \([^)]*\)$/, "")),
    ...(VALUE_WORDS[list]?.[code] ?? []),
  ];
}
