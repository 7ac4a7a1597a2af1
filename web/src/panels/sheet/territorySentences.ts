import type { Territory } from "#contract/territory";
import { forms } from "#contract/words/places";
import type { TerritoryModel } from "#web/pages/network/territory/model.ts";
import type { Words } from "#web/words/context.tsx";

/** Partner territories that a sentence names. */
const NAMED = 3;

/** What is known of a territory: its actors, their links inside, their links with others. */
export function territorySentences(
  place: Territory,
  at: number,
  { map, counts }: Pick<TerritoryModel, "map" | "counts">,
  places: ReadonlyMap<string, Territory>,
  { t, list, locale }: Words,
): string[] {
  const { inTerritory, ofTerritory } = forms(place, locale);
  const { actors, internal, external, alone, partners } = counts[at]!;
  if (actors === 0) return [t("territory.none", { ofTerritory })];
  const top = partners.slice(0, NAMED).map(({ disc }) => {
    const partner = places.get(map.discs[disc]!.code);
    return partner === undefined ? map.discs[disc]!.name : forms(partner, locale).theTerritory;
  });
  const known = t("territory.s1.known", { n: actors, inTerritory });
  const inside = t("territory.s2.inside", { internal, alone });
  const outside = t("territory.s3.outside", { external, partners: partners.length, topPartners: list(top) });
  return actors === 1 ? [known, outside] : [known, inside, outside];
}
