import type { Catalogue } from "./say.ts";

/** What a file that leaves the product says of itself, in both languages (ICU MessageFormat). */
export const CITATION_WORDS: Record<"fr" | "en", Catalogue<"line" | "fictional" | "unsettled">> = {
  fr: {
    line: "{fictional, select, yes {DONNÉES FICTIVES, à ne pas citer comme un résultat. } other {}}{publisher}, « {title} », état au {asOf}, révision n° {revision}. Calculs : Passerelles {version}, cadrage {lensHash}, graine {seed}. Extrait le {date}. Licence : {licence}. {url}",
    fictional:
      "Données fictives. Les acteurs, les liens et les résultats de cette région de démonstration sont inventés. Seuls les territoires et leur population sont réels. Ne citez pas ces résultats.",
    unsettled: "à préciser",
  },
  en: {
    line: "{fictional, select, yes {FICTIONAL DATA, not to be cited as a result. } other {}}{publisher}, “{title}”, as of {asOf}, revision {revision}. Computed with Passerelles {version}, framing {lensHash}, seed {seed}. Retrieved on {date}. Licence: {licence}. {url}",
    fictional:
      "Fictional data. The actors, links and results of this demonstration region are invented. Only the territories and their population are real. Do not cite these results.",
    unsettled: "to be settled",
  },
};
