import { COOPERATION_KINDS, type CooperationKind } from "#contract/enums";
import type { Lens } from "#contract/lens";
import { inText, type Words } from "#web/words/context.tsx";

export function dateLabel(lens: Lens, asOf: string, { t, date }: Words): string {
  return lens.period === undefined
    ? date(asOf)
    : t("lens.date.period", { from: date(lens.period.from), to: date(lens.period.to) });
}

export function themesLabel({ themes }: Lens, words: Words): string {
  const [only] = themes;
  const name = only === undefined ? "" : words.label(`theme.${only}`);
  return words.t("lens.themes.chosen", { n: themes.length, name });
}

const kindNames = (kinds: readonly CooperationKind[], words: Words): string =>
  words.list(kinds.map((kind) => inText(words.label(`link.kind.${kind}`))));

/** All, all but one or two, or those that are kept. */
export function kindsLabel({ linkKinds }: Lens, words: Words): string {
  const missing = COOPERATION_KINDS.filter((kind) => !linkKinds.includes(kind));
  if (missing.length === 0) return words.t("lens.kinds.all");
  if (linkKinds.length === 0) return words.t("lens.kinds.none");
  if (missing.length <= 2) return words.t("lens.kinds.but", { names: kindNames(missing, words) });
  return words.t("lens.kinds.only", { names: kindNames(linkKinds, words) });
}

export function intensityLabel({ minIntensity }: Lens, words: Words): string {
  if (minIntensity === 1) return words.t("lens.intensity.any");
  return words.t("lens.intensity.least", { n: minIntensity, name: inText(intensityName(minIntensity, words)) });
}

export const intensityName = (intensity: number, words: Words): string =>
  words.label(`link.intensity.${intensity as 1 | 2 | 3 | 4}`);

export const hubsLabel = ({ hubs }: Lens, words: Words): string => words.t("lens.hubs.chosen", { hubs });

export const initiativesLabel = ({ initiatives, projectUpTo }: Lens, words: Words): string =>
  words.t("lens.initiatives.chosen", { initiatives, n: projectUpTo });

export const levelLabel = ({ territoryLevel }: Lens, words: Words): string =>
  words.t("lens.level.chosen", { level: territoryLevel });

export const scenarioLabel = ({ scenario }: Lens, words: Words): string =>
  words.t("lens.scenario.chosen", { removed: scenario.remove.length, added: scenario.add.length });

export const circlesLabel = ({ communities }: Lens, words: Words): string =>
  words.t("lens.circles.chosen", { resolution: words.number(communities.resolution) });
