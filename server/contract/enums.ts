/** The closed lists of the data. Labels in both languages: `words/glossary.ts`. */

export const ACTOR_KINDS = [
  "association",
  "cooperative",
  "mutual",
  "foundation",
  "social-enterprise",
  "company",
  "public-body",
  "education-research",
  "network",
  "informal-group",
] as const;

export const NETWORK_ROLES = ["local", "head", "animator"] as const;

export const COLLECTIVITY_LEVELS = [
  "commune",
  "CC",
  "CA",
  "CU",
  "metropole",
  "departement",
  "region",
  "PNR",
  "PETR",
] as const;

export const INITIATIVE_KINDS = ["dynamic", "project", "collective", "event", "platform", "european-project"] as const;

export const THEMES = [
  "responsible-procurement",
  "environment",
  "storytelling",
  "new-economic-models",
  "hr-practices",
  "social-impact",
  "housing",
  "territorial-economic-cooperation",
  "circular-economy",
] as const;

/** Kinds that the cooperation graph may count; `supports` and `funds` only when the lens asks. */
export const COOPERATION_KINDS = ["cooperates", "participates", "founds", "carries", "supports", "funds"] as const;

/** Affiliations: never edges of the cooperation graph. */
export const AFFILIATION_KINDS = ["member-of", "sits-on-board-of"] as const;

export const LINK_KINDS = [...COOPERATION_KINDS, ...AFFILIATION_KINDS] as const;

export const LINK_NATURES = ["partnership", "pooling", "joint-lead", "trade", "service-exchange", "training"] as const;

export const PARTICIPATION_ROLES = ["lead", "partner", "beneficiary"] as const;

export const DECLARED_BY = ["from", "to", "both", "third"] as const;

/** How surely a value is known: written in the source, or classified by whoever entered it. */
export const CONFIDENCES = ["stated", "classified"] as const;

/** From finest to coarsest. */
export const GEO_PRECISIONS = ["address", "commune", "epci", "departement", "region", "unknown"] as const;

export const TERRITORY_LEVELS = ["epci", "arrondissement", "departement"] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];
export type NetworkRole = (typeof NETWORK_ROLES)[number];
export type CollectivityLevel = (typeof COLLECTIVITY_LEVELS)[number];
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];
export type Theme = (typeof THEMES)[number];
export type CooperationKind = (typeof COOPERATION_KINDS)[number];
export type LinkKind = (typeof LINK_KINDS)[number];
export type GeoPrecision = (typeof GEO_PRECISIONS)[number];
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];
