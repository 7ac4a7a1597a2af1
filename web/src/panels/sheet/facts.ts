import type { Lens } from "#contract/lens";
import type { NodeRecord } from "#web/api/queries.ts";
import { inText, type Words } from "#web/words/context.tsx";

/** « Initiative, collectif d’acteurs »: what the selection is. */
export function kindLine({ kind, record }: NodeRecord, words: Words): string {
  const { label, t } = words;
  if (kind === "collectivity") return `${label(kind)}, ${inText(label(`collectivity.level.${record.level}`))}`;
  if (kind === "initiative") return `${label(kind)}, ${inText(label(`initiative.kind.${record.kind}`))}`;
  const type = record.kind === undefined ? t("legend.kind.none") : label(`actor.kind.${record.kind}`);
  return `${label(kind)}, ${inText(type)}`;
}

/** Where, on what, when: what is known, in that order. */
export function factsOf(
  { kind, record }: NodeRecord,
  lens: Lens,
  places: ReadonlyMap<string, string>,
  words: Words,
): string[] {
  const { label, explain, date, t, list } = words;
  const facts: string[] = [];
  if (kind === "actor") {
    if (record.networkRole !== "local") facts.push(label(`networkRole.${record.networkRole}`));
    const place = places.get(record[lens.territoryLevel] ?? "");
    facts.push(place ?? explain(`geoPrecision.${record.geoPrecision}`).replace(/\.$/, ""));
    facts.push(...record.themes.map((theme) => label(`theme.${theme}`)));
    if (record.activeFrom !== undefined) facts.push(t("sheet.since", { date: date(record.activeFrom) }));
    if (record.activeTo !== undefined) facts.push(t("sheet.until", { date: date(record.activeTo) }));
  }
  if (kind === "initiative") {
    if (record.theme !== undefined) facts.push(label(`theme.${record.theme}`));
    const named = record.territories.map((code) => places.get(code)).filter((name) => name !== undefined);
    if (named.length > 0) facts.push(list(named));
    if (record.from !== undefined) facts.push(t("sheet.since", { date: date(record.from) }));
    if (record.to !== undefined) facts.push(t("sheet.until", { date: date(record.to) }));
  }
  if (kind === "collectivity" && record.engagedSince !== undefined) {
    facts.push(t("sheet.engaged", { date: date(record.engagedSince) }));
  }
  return facts;
}
