import { type Locale, pick } from "./say.ts";

/** A code's label and its explanation on the spot, French and English. */
interface Entry {
  fr: string;
  en: string;
  frNote: string;
  enNote: string;
}

/** Every code that the screen shows: the data's closed lists, the framing, the measures. */
export const GLOSSARY = {
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
  "actor.kind.association": {
    fr: "Association",
    en: "Association (non-profit)",
    frNote: "Structure à but non lucratif régie par la loi de 1901.",
    enNote: "A non-profit body under the law of 1901.",
  },
  "actor.kind.cooperative": {
    fr: "Coopérative",
    en: "Co-operative",
    frNote: "Entreprise détenue et gouvernée par ses membres : Scop, Scic, coopérative d’activités et d’emploi…",
    enNote: "A business owned and governed by its members: Scop, Scic, activity and employment co-operative…",
  },
  "actor.kind.mutual": {
    fr: "Mutuelle",
    en: "Mutual",
    frNote: "Société de personnes sans but lucratif, financée par ses membres : santé, prévoyance, assurance.",
    enNote: "A non-profit society of persons funded by its members: health, insurance.",
  },
  "actor.kind.foundation": {
    fr: "Fondation",
    en: "Foundation",
    frNote: "Organisme qui consacre durablement des biens ou des fonds à l’intérêt général.",
    enNote: "A body that dedicates assets or funds to the general interest for good.",
  },
  "actor.kind.social-enterprise": {
    fr: "Entreprise solidaire",
    en: "Social enterprise",
    frNote: "Société commerciale reconnue de l’ESS par la loi de 2014 ; souvent entreprise d’insertion ou agréée Esus.",
    enNote:
      "A commercial company recognised as solidarity economy by the law of 2014; often work integration or Esus-approved.",
  },
  "actor.kind.company": {
    fr: "Entreprise classique",
    en: "Conventional company",
    frNote: "Entreprise qui ne relève pas de l’ESS et qui coopère avec elle.",
    enNote: "A company outside the solidarity economy that cooperates with it.",
  },
  "actor.kind.public-body": {
    fr: "Organisme public",
    en: "Public body",
    frNote: "Service de l’État, établissement ou agence publique, hors collectivités et enseignement.",
    enNote: "A state service, public establishment or agency, other than local authorities and education.",
  },
  "actor.kind.education-research": {
    fr: "Enseignement et recherche",
    en: "Education and research",
    frNote: "Université, école, laboratoire, chaire.",
    enNote: "University, school, laboratory, chair.",
  },
  "actor.kind.network": {
    fr: "Réseau ou fédération",
    en: "Network or federation",
    frNote: "Organisation dont les membres sont surtout d’autres organisations.",
    enNote: "An organisation whose members are mostly other organisations.",
  },
  "actor.kind.informal-group": {
    fr: "Groupe sans statut",
    en: "Informal group",
    frNote: "Groupe qui agit sans personnalité juridique propre.",
    enNote: "A group that acts without a legal personality of its own.",
  },
  "collectivity.level.commune": {
    fr: "Commune",
    en: "Municipality (commune)",
    frNote: "Collectivité de base, gouvernée par un conseil municipal.",
    enNote: "The basic local authority, governed by a municipal council.",
  },
  "collectivity.level.CC": {
    fr: "Communauté de communes (CC)",
    en: "Community of communes (CC)",
    frNote: "Communes regroupées, souvent rurales, qui partagent des compétences.",
    enNote: "Municipalities grouped together, often rural, that share powers.",
  },
  "collectivity.level.CA": {
    fr: "Communauté d’agglomération (CA)",
    en: "Agglomeration community (CA)",
    frNote: "Communes regroupées autour d’une ville moyenne ou grande.",
    enNote: "Municipalities grouped around a medium-sized or large town.",
  },
  "collectivity.level.CU": {
    fr: "Communauté urbaine (CU)",
    en: "Urban community (CU)",
    frNote: "Grand ensemble urbain aux compétences élargies : Arras et Dunkerque en région.",
    enNote: "A large urban body with extended powers: Arras and Dunkerque in the region.",
  },
  "collectivity.level.metropole": {
    fr: "Métropole",
    en: "Metropolis",
    frNote: "Intercommunalité aux compétences les plus larges : Lille en région.",
    enNote: "The intermunicipal body with the widest powers: Lille in the region.",
  },
  "collectivity.level.departement": {
    fr: "Département",
    en: "Département",
    frNote: "Collectivité chargée notamment de l’action sociale ; cinq en région.",
    enNote: "The authority in charge of social action above all; five in the region.",
  },
  "collectivity.level.region": {
    fr: "Région",
    en: "Region",
    frNote: "Collectivité chargée notamment du développement économique : les Hauts-de-France.",
    enNote: "The authority in charge of economic development above all.",
  },
  "collectivity.level.PNR": {
    fr: "Parc naturel régional (PNR)",
    en: "Regional nature park (PNR)",
    frNote: "Communes réunies par une charte autour d’un espace naturel habité.",
    enNote: "Municipalities united by a charter around an inhabited natural area.",
  },
  "collectivity.level.PETR": {
    fr: "Pôle d’équilibre territorial et rural (PETR)",
    en: "Rural territorial hub (PETR)",
    frNote: "Intercommunalités réunies autour d’un projet de territoire commun.",
    enNote: "Intermunicipal bodies united around a shared territorial project.",
  },
  "initiative.kind.dynamic": {
    fr: "Dynamique territoriale",
    en: "Territorial dynamic",
    frNote:
      "Acteurs et collectivités qui font naître des projets de coopération pour répondre aux enjeux d’un territoire.",
    enNote: "Actors and local authorities that bring cooperation projects to life to answer the needs of a territory.",
  },
  "initiative.kind.project": {
    fr: "Projet",
    en: "Project",
    frNote: "Action limitée dans le temps, avec un but et des partenaires.",
    enNote: "An action limited in time, with a goal and partners.",
  },
  "initiative.kind.collective": {
    fr: "Collectif d’acteurs",
    en: "Collective",
    frNote: "Acteurs qui travaillent ensemble dans la durée, sur un territoire ou un sujet.",
    enNote: "Actors that work together over time, on a territory or a subject.",
  },
  "initiative.kind.event": {
    fr: "Événement",
    en: "Event",
    frNote: "Rencontre datée : forum, visite, webinaire.",
    enNote: "A dated meeting: forum, visit, webinar.",
  },
  "initiative.kind.platform": {
    fr: "Plateforme",
    en: "Platform",
    frNote: "Outil commun pour échanger ou mutualiser des biens, des services, des activités.",
    enNote: "A shared tool to exchange or pool goods, services, activities.",
  },
  "initiative.kind.european-project": {
    fr: "Projet européen",
    en: "European project",
    frNote: "Projet soutenu par l’Union européenne, avec des partenaires de plusieurs pays.",
    enNote: "A project supported by the European Union, with partners from several countries.",
  },
  "theme.responsible-procurement": {
    fr: "Commande publique responsable",
    en: "Responsible public procurement",
    frNote: "Achats publics qui tiennent compte de l’utilité sociale et de l’environnement.",
    enNote: "Public purchases that take social usefulness and the environment into account.",
  },
  "theme.environment": {
    fr: "Environnement",
    en: "Environment",
    frNote: "Pratiques et activités attentives à l’environnement.",
    enNote: "Practices and activities that care for the environment.",
  },
  "theme.storytelling": {
    fr: "Mise en récit",
    en: "Storytelling",
    frNote: "Recueillir et raconter les histoires de l’économie solidaire pour les partager.",
    enNote: "Gathering and telling the stories of the solidarity economy so as to share them.",
  },
  "theme.new-economic-models": {
    fr: "Nouveaux modèles économiques",
    en: "New economic models",
    frNote: "Faire évoluer son modèle vers plus d’utilité et de coopération, avec moins de matières.",
    enNote: "Changing one’s model towards more social usefulness and cooperation, with fewer materials.",
  },
  "theme.hr-practices": {
    fr: "Amélioration des pratiques RH",
    en: "Better HR practices",
    frNote: "Faire progresser la façon de travailler ensemble.",
    enNote: "Improving the way people work together.",
  },
  "theme.social-impact": {
    fr: "Impact social",
    en: "Social impact",
    frNote: "Évaluer et faire reconnaître ce qu’une activité apporte aux personnes et au territoire.",
    enNote: "Assessing and gaining recognition for what an activity brings to people and to the territory.",
  },
  "theme.housing": {
    fr: "Logement",
    en: "Housing",
    frNote: "Habitat et auto-réhabilitation accompagnée : rénover son logement avec l’appui de professionnels.",
    enNote: "Housing and assisted self-renovation: renovating one’s home with the support of professionals.",
  },
  "theme.territorial-economic-cooperation": {
    fr: "Coopérations économiques territoriales",
    en: "Territorial economic cooperation",
    frNote: "Acteurs d’un territoire qui développent ensemble de l’activité et de l’emploi.",
    enNote: "Actors of a territory who develop activity and jobs together.",
  },
  "theme.circular-economy": {
    fr: "Économie circulaire",
    en: "Circular economy",
    frNote: "Réemployer, réparer, recycler : moins de matières, moins de déchets.",
    enNote: "Reuse, repair, recycle: fewer materials, less waste.",
  },
  "link.kind.cooperates": {
    fr: "Coopération",
    en: "Cooperation",
    frNote: "Deux acteurs agissent ensemble. Le lien vaut dans les deux sens.",
    enNote: "Two actors act together. The link holds both ways.",
  },
  "link.kind.participates": {
    fr: "Participation",
    en: "Participation",
    frNote: "Un acteur ou une collectivité prend part à une initiative.",
    enNote: "An actor or a local authority takes part in an initiative.",
  },
  "link.kind.founds": {
    fr: "Création",
    en: "Founding",
    frNote: "Un acteur en a créé un autre, ou une initiative, seul ou à plusieurs.",
    enNote: "An actor created another, or an initiative, alone or with others.",
  },
  "link.kind.carries": {
    fr: "Portage",
    en: "Lead",
    frNote: "Un acteur porte une initiative : il en est responsable.",
    enNote: "An actor leads an initiative: it is responsible for it.",
  },
  "link.kind.supports": {
    fr: "Accompagnement",
    en: "Support",
    frNote: "Un acteur aide un autre acteur, ou une initiative, à avancer.",
    enNote: "An actor helps another actor, or an initiative, to move forward.",
  },
  "link.kind.funds": {
    fr: "Financement",
    en: "Funding",
    frNote: "Une collectivité apporte de l’argent à un acteur ou à une initiative.",
    enNote: "A local authority gives money to an actor or an initiative.",
  },
  "link.kind.member-of": {
    fr: "Adhésion",
    en: "Membership",
    frNote: "Un acteur adhère à un réseau.",
    enNote: "An actor is a member of a network.",
  },
  "link.kind.sits-on-board-of": {
    fr: "Siège au conseil",
    en: "Board seat",
    frNote: "Un acteur siège au conseil d’administration d’un réseau.",
    enNote: "An actor sits on the board of a network.",
  },
  "link.nature.partnership": {
    fr: "Partenariat",
    en: "Partnership",
    frNote: "Ce que les deux acteurs font ensemble.",
    enNote: "What the two actors do together.",
  },
  "link.nature.pooling": {
    fr: "Mutualisation",
    en: "Pooling",
    frNote: "Ce que les deux acteurs font ensemble.",
    enNote: "What the two actors do together.",
  },
  "link.nature.joint-lead": {
    fr: "Portage commun",
    en: "Joint lead",
    frNote: "Ce que les deux acteurs font ensemble.",
    enNote: "What the two actors do together.",
  },
  "link.nature.trade": {
    fr: "Achat ou vente",
    en: "Trade",
    frNote: "Ce que les deux acteurs font ensemble.",
    enNote: "What the two actors do together.",
  },
  "link.nature.service-exchange": {
    fr: "Échange de services",
    en: "Exchange of services",
    frNote: "Ce que les deux acteurs font ensemble.",
    enNote: "What the two actors do together.",
  },
  "link.nature.training": {
    fr: "Formation",
    en: "Training",
    frNote: "Ce que les deux acteurs font ensemble.",
    enNote: "What the two actors do together.",
  },
  "participation.role.lead": {
    fr: "Pilote",
    en: "Lead",
    frNote: "Conduit l’initiative ou la coordonne.",
    enNote: "Leads the initiative or coordinates it.",
  },
  "participation.role.partner": {
    fr: "Partenaire",
    en: "Partner",
    frNote: "Contribue à l’initiative sans la conduire.",
    enNote: "Contributes to the initiative without leading it.",
  },
  "participation.role.beneficiary": {
    fr: "Bénéficiaire",
    en: "Beneficiary",
    frNote: "Profite de l’initiative : parcours suivi, outil utilisé, aide reçue.",
    enNote: "Benefits from the initiative: course followed, tool used, help received.",
  },
  "link.intensity.1": {
    fr: "Se connaissent",
    en: "Know each other",
    frNote: "Les deux acteurs se connaissent et s’informent.",
    enNote: "The two actors know and inform each other.",
  },
  "link.intensity.2": {
    fr: "Coopération informelle",
    en: "Informal cooperation",
    frNote: "Ils agissent ensemble, sans accord écrit.",
    enNote: "They act together, without a written agreement.",
  },
  "link.intensity.3": {
    fr: "Accord formel",
    en: "Formal agreement",
    frNote: "Une convention, un contrat ou un accord écrit les lie.",
    enNote: "A convention, a contract or a written agreement binds them.",
  },
  "link.intensity.4": {
    fr: "Moyens ou structure en commun",
    en: "Shared means or structure",
    frNote: "Ils partagent des moyens, des emplois, un lieu ou une structure.",
    enNote: "They share means, jobs, a place or a structure.",
  },
  "geoPrecision.address": {
    fr: "À l’adresse",
    en: "Address",
    frNote: "Situé à son adresse.",
    enNote: "Placed at its address.",
  },
  "geoPrecision.commune": {
    fr: "À la commune",
    en: "Municipality",
    frNote: "Situé dans sa commune, sans adresse.",
    enNote: "Placed in its municipality, without an address.",
  },
  "geoPrecision.epci": {
    fr: "À l’intercommunalité",
    en: "EPCI",
    frNote: "On connaît l’intercommunalité, pas la commune.",
    enNote: "The EPCI is known, not the municipality.",
  },
  "geoPrecision.departement": {
    fr: "Au département",
    en: "Département",
    frNote: "On connaît le département, rien de plus fin.",
    enNote: "The département is known, nothing finer.",
  },
  "geoPrecision.region": {
    fr: "À la région",
    en: "Region",
    frNote: "Agit dans toute la région, ou l’on n’en sait pas plus.",
    enNote: "Acts throughout the region, or nothing more is known.",
  },
  "geoPrecision.unknown": {
    fr: "Lieu inconnu",
    en: "Unknown place",
    frNote: "Aucune source ne dit où se trouve l’acteur.",
    enNote: "No source says where the actor is.",
  },
  "networkRole.local": {
    fr: "Acteur local",
    en: "Local actor",
    frNote: "Agit d’abord sur son territoire ou dans son métier.",
    enNote: "Acts first of all in its territory or its trade.",
  },
  "networkRole.head": {
    fr: "Tête de réseau",
    en: "Head of network",
    frNote: "Fédère et représente des organisations à l’échelle régionale ou nationale.",
    enNote: "Federates and represents organisations at regional or national scale.",
  },
  "networkRole.animator": {
    fr: "Réseau animateur",
    en: "Network facilitator",
    frNote: "Relie les autres par mission : en région, l’Apes.",
    enNote: "Connects the others by mission: in the region, Apes.",
  },
  "declaredBy.from": {
    fr: "Déclaré par un côté",
    en: "Stated by one side",
    frNote: "Seul le premier acteur cité a signalé ce lien.",
    enNote: "Only the first actor named reported this link.",
  },
  "declaredBy.to": {
    fr: "Déclaré par un côté",
    en: "Stated by one side",
    frNote: "Seul le second acteur cité a signalé ce lien.",
    enNote: "Only the second actor named reported this link.",
  },
  "declaredBy.both": {
    fr: "Confirmé des deux côtés",
    en: "Confirmed by both sides",
    frNote: "Les deux acteurs ont signalé ce lien.",
    enNote: "Both actors reported this link.",
  },
  "declaredBy.third": {
    fr: "Rapporté par un tiers",
    en: "Reported by a third party",
    frNote: "Un rapport, un article ou un autre acteur signale ce lien.",
    enNote: "A report, an article or another actor reports this link.",
  },
  "confidence.stated": {
    fr: "Écrit dans la source",
    en: "Stated in the source",
    frNote: "La source le dit en toutes lettres.",
    enNote: "The source says so in plain words.",
  },
  "confidence.classified": {
    fr: "Classé à la saisie",
    en: "Classified on entry",
    frNote: "La personne qui a saisi la fiche l’a déduit ; à confirmer.",
    enNote: "Whoever entered the record worked it out; to be confirmed.",
  },
  "job.queued": { fr: "En attente", en: "Queued", frNote: "État d’un calcul.", enNote: "State of a computation." },
  "job.running": { fr: "En cours", en: "Running", frNote: "État d’un calcul.", enNote: "State of a computation." },
  "job.done": { fr: "Terminé", en: "Done", frNote: "État d’un calcul.", enNote: "State of a computation." },
  "job.failed": { fr: "En échec", en: "Failed", frNote: "État d’un calcul.", enNote: "State of a computation." },
  "job.cancelled": { fr: "Annulé", en: "Cancelled", frNote: "État d’un calcul.", enNote: "State of a computation." },
  "lens.asOf": {
    fr: "À la date du",
    en: "As of",
    frNote: "Seuls comptent les liens et les acteurs en activité à cette date.",
    enNote: "Only links and actors active on this date count.",
  },
  "lens.period": {
    fr: "Sur la période",
    en: "Over the period",
    frNote: "Comptent les liens et les acteurs actifs à un moment de la période.",
    enNote: "Links and actors active at some moment of the period count.",
  },
  "lens.linkKinds": {
    fr: "Types de lien",
    en: "Link types",
    frNote: "Types de lien pris en compte dans le calcul.",
    enNote: "Link types taken into account in the computation.",
  },
  "lens.themes": {
    fr: "Thématiques",
    en: "Themes",
    frNote: "Ne garde que les liens de ces thématiques. Aucune cochée : toutes.",
    enNote: "Keeps only the links of these themes. None ticked: all.",
  },
  "lens.minIntensity": {
    fr: "Intensité minimale",
    en: "Minimum intensity",
    frNote: "Ne garde que les liens au moins aussi forts.",
    enNote: "Keeps only links at least this strong.",
  },
  "lens.territoryLevel": {
    fr: "Échelle",
    en: "Scale",
    frNote: "Taille des territoires comparés.",
    enNote: "Size of the territories compared.",
  },
  "lens.territoryLevel.epci": {
    fr: "Intercommunalités",
    en: "EPCI",
    frNote: "Les EPCI de la région.",
    enNote: "The EPCI of the region.",
  },
  "lens.territoryLevel.arrondissement": {
    fr: "Arrondissements",
    en: "Arrondissements",
    frNote: "Les subdivisions des départements.",
    enNote: "The subdivisions of the départements.",
  },
  "lens.territoryLevel.departement": {
    fr: "Départements",
    en: "Départements",
    frNote: "Aisne, Nord, Oise, Pas-de-Calais, Somme.",
    enNote: "Aisne, Nord, Oise, Pas-de-Calais, Somme.",
  },
  "lens.focus": {
    fr: "Centrer sur",
    en: "Focus on",
    frNote: "Ne montre qu’un territoire, un acteur ou un cercle, et ses partenaires.",
    enNote: "Shows only one territory, actor or circle, and its partners.",
  },
  "lens.hubs": {
    fr: "L’Apes et les têtes de réseau",
    en: "Apes and heads of network",
    frNote: "Présentes presque partout par mission. Les mettre de côté laisse voir les liens entre les autres acteurs.",
    enNote: "Present almost everywhere by mission. Setting them aside shows the links between the other actors.",
  },
  "lens.hubs.exclude": {
    fr: "Mises de côté",
    en: "Set aside",
    frNote: "Elles sont retirées avant tout calcul.",
    enNote: "They are removed before any computation.",
  },
  "lens.hubs.include": {
    fr: "Prises en compte",
    en: "Included",
    frNote: "Elles comptent comme les autres acteurs.",
    enNote: "They count like the other actors.",
  },
  "lens.initiatives": {
    fr: "Participations communes",
    en: "Shared initiatives",
    frNote: "Façon de compter deux acteurs qui participent à la même initiative.",
    enNote: "How two actors that take part in the same initiative are counted.",
  },
  "lens.initiatives.project": {
    fr: "Comptées comme liens déduits",
    en: "Counted as derived links",
    frNote: "Chaque paire de participants reçoit un lien, d’autant plus léger qu’ils sont nombreux.",
    enNote: "Each pair of participants gets a link, all the lighter as there are many of them.",
  },
  "lens.initiatives.nodes": {
    fr: "Dessinées comme des points",
    en: "Drawn as nodes",
    frNote: "L’initiative apparaît et relie ses participants.",
    enNote: "The initiative appears and joins its participants.",
  },
  "lens.initiatives.ignore": {
    fr: "Laissées de côté",
    en: "Left aside",
    frNote: "Participer ensemble ne crée pas de lien.",
    enNote: "Taking part together makes no link.",
  },
  "lens.pairWeight": {
    fr: "Plusieurs liens entre deux acteurs",
    en: "Several links in a pair",
    frNote: "Façon de fondre en un seul les liens d’une même paire.",
    enNote: "How several links of one pair are merged into one.",
  },
  "lens.pairWeight.max": {
    fr: "Garder le plus fort",
    en: "Keep the strongest",
    frNote: "L’intensité la plus haute de la paire.",
    enNote: "The highest intensity of the pair.",
  },
  "lens.pairWeight.sum": {
    fr: "Additionner",
    en: "Add up",
    frNote: "La somme des intensités de la paire.",
    enNote: "The sum of the intensities of the pair.",
  },
  "lens.pairWeight.one": {
    fr: "Compter un",
    en: "Count one",
    frNote: "Toute paire liée compte pour un.",
    enNote: "Any linked pair counts for one.",
  },
  "lens.scenario.remove": {
    fr: "Acteurs retirés",
    en: "Actors removed",
    frNote: "Ce qui changerait si ces acteurs s’arrêtaient.",
    enNote: "What would change if these actors stopped.",
  },
  "lens.scenario.add": {
    fr: "Liens ajoutés",
    en: "Links added",
    frNote: "Ce qui changerait si ces acteurs coopéraient.",
    enNote: "What would change if these actors cooperated.",
  },
  "lens.communities.resolution": {
    fr: "Finesse du découpage",
    en: "Fineness",
    frNote: "Plus elle est haute, plus les cercles sont nombreux et petits.",
    enNote: "The higher it is, the more circles there are and the smaller.",
  },
  "lens.communities.runs": {
    fr: "Nombre d’essais",
    en: "Runs",
    frNote: "Le découpage est refait autant de fois ; le meilleur est gardé.",
    enNote: "The partition is made again as many times; the best one is kept.",
  },
  "lens.communities.seed": {
    fr: "Graine du hasard",
    en: "Random seed",
    frNote: "Nombre qui fixe les tirages au sort : avec la même graine, on retrouve exactement le même résultat.",
    enNote: "The number that fixes the draws: with the same seed, exactly the same result comes back.",
  },
  degree: {
    fr: "Partenaires directs",
    en: "Direct partners",
    frNote: "Nombre d’acteurs avec lesquels un lien est connu.",
    enNote: "Number of actors with which a link is known.",
  },
  strength: {
    fr: "Intensité cumulée",
    en: "Total intensity",
    frNote: "Somme des intensités de tous les liens de l’acteur.",
    enNote: "Sum of the intensities of all the links of the actor.",
  },
  betweenness: {
    fr: "Intermédiarité",
    en: "Betweenness",
    frNote: "Part des plus courtes chaînes entre deux autres acteurs qui passent par celui-ci.",
    enNote: "Share of the shortest chains between two other actors that go through this one.",
  },
  withinComponent: {
    fr: "Intermédiarité dans son ensemble",
    en: "Betweenness within its group",
    frNote: "La même part, comptée parmi les seuls acteurs de son ensemble séparé.",
    enNote: "The same share, counted among the actors of its separate group only.",
  },
  kCore: {
    fr: "Niveau de noyau",
    en: "Core level",
    frNote: "Au niveau 3, chacun a au moins trois partenaires eux-mêmes de ce niveau.",
    enNote: "At level 3, each has at least three partners that are themselves of this level.",
  },
  modularity: {
    fr: "Netteté du découpage",
    en: "Modularity",
    frNote: "0 : pas mieux que le hasard. Plus c’est haut, plus les cercles sont distincts.",
    enNote: "0: no better than chance. The higher, the more distinct the circles.",
  },
} as const satisfies Record<string, Entry>;

export type Term = keyof typeof GLOSSARY;

/** Label of a code; a code that the glossary does not know is a defect, and is shown as it is. */
export function label(term: Term, locale: Locale): string {
  return GLOSSARY[term][locale];
}

/** Explanation of a code, one sentence. */
export function explanation(term: Term, locale: Locale): string {
  return GLOSSARY[term][pick(locale, "frNote", "enNote")];
}
