import type { Entry } from "./entry.ts";

/** Words of the model, and the states of a computation. */
export const MODEL = {
  actor: {
    fr: "Acteur",
    en: "Actor",
    frNote:
      "Organisation qui agit dans l’économie solidaire ou avec elle : association, coopérative, entreprise, réseau, école…",
    enNote:
      "An organisation that acts in the solidarity economy or with it: association, co-operative, company, network, school…",
  },
  collectivity: {
    fr: "Collectivité",
    en: "Local authority",
    frNote:
      "Commune, intercommunalité, département, région, parc ou pays, vus comme partenaires qui agissent et qui signent.",
    enNote: "A municipality, intermunicipal body, département, region or park, seen as a partner that acts and signs.",
  },
  territory: {
    fr: "Territoire",
    en: "Territory",
    frNote: "Périmètre où l’on situe les acteurs : intercommunalité, arrondissement ou département.",
    enNote: "A perimeter in which actors are placed: EPCI, arrondissement or département.",
  },
  initiative: {
    fr: "Initiative",
    en: "Initiative",
    frNote:
      "Ce que plusieurs acteurs font ensemble : dynamique territoriale, projet, collectif, événement, plateforme.",
    enNote: "What several actors do together: territorial dynamic, project, collective, event, platform.",
  },
  link: {
    fr: "Lien",
    en: "Link",
    frNote: "Ce qui unit deux acteurs, ou un acteur et une initiative, d’après une source.",
    enNote: "What joins two actors, or an actor and an initiative, according to a source.",
  },
  source: {
    fr: "Source",
    en: "Source",
    frNote: "Document, entretien ou enquête qui atteste un fait, avec sa date et, si possible, sa page.",
    enNote: "A document, interview or survey that attests a fact, with its date and, if possible, its page.",
  },
  theme: {
    fr: "Thématique",
    en: "Theme",
    frNote: "Sujet d’une initiative, d’un acteur ou d’un lien, parmi les neuf du rapport.",
    enNote: "The subject of an initiative, an actor or a link, among the nine of the report.",
  },
  revision: {
    fr: "Révision",
    en: "Revision",
    frNote: "État numéroté des données. Chaque enregistrement en crée un nouveau ; rien n’est perdu.",
    enNote: "A numbered state of the data. Each save makes a new one; nothing is lost.",
  },
  lens: {
    fr: "Cadrage",
    en: "Framing",
    frNote: "Tous les choix qui produisent une image ou un chiffre : date, types de lien, thématiques, territoires…",
    enNote: "All the choices that make a picture or a figure: date, link types, themes, territories…",
  },
  derived: {
    fr: "Lien déduit",
    en: "Derived link",
    frNote: "Lien supposé entre deux participants d’une même initiative. Plus ils sont nombreux, moins il pèse.",
    enNote: "A link assumed between two participants of one initiative. The more of them, the less it weighs.",
  },
  community: {
    fr: "Cercle de coopération",
    en: "Cooperation circle",
    frNote: "Acteurs qui coopèrent surtout entre eux, repérés par le calcul. Ce n’est pas une institution.",
    enNote: "Actors that cooperate mostly with one another, found by computation. It is not an institution.",
  },
  broker: {
    fr: "Acteur relais",
    en: "Broker",
    frNote: "Acteur par qui passent des liens entre acteurs ou territoires peu ou pas reliés sans lui.",
    enNote: "An actor through which links pass between actors or territories that are hardly joined without it.",
  },
  isolate: {
    fr: "Acteur sans lien connu",
    en: "Actor with no known link",
    frNote: "Acteur pour lequel aucun lien n’entre dans le cadrage choisi.",
    enNote: "An actor for which no link enters the chosen framing.",
  },
  component: {
    fr: "Ensemble séparé",
    en: "Separate group",
    frNote: "Acteurs reliés entre eux, directement ou de proche en proche, et à personne d’autre.",
    enNote: "Actors joined to one another, directly or step by step, and to nobody else.",
  },
  "job.queued": { fr: "En attente", en: "Queued", frNote: "État d’un calcul.", enNote: "State of a computation." },
  "job.running": { fr: "En cours", en: "Running", frNote: "État d’un calcul.", enNote: "State of a computation." },
  "job.done": { fr: "Terminé", en: "Done", frNote: "État d’un calcul.", enNote: "State of a computation." },
  "job.failed": { fr: "En échec", en: "Failed", frNote: "État d’un calcul.", enNote: "State of a computation." },
  "job.cancelled": { fr: "Annulé", en: "Cancelled", frNote: "État d’un calcul.", enNote: "State of a computation." },
} as const satisfies Record<string, Entry>;
