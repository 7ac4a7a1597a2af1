/**
 * How people write the values of closed lists, beside the code and the labels of the glossary: by list, then by code.
 * Case, accents and punctuation do not count.
 */
export const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "actor.kind": {
    association: ["asso", "association loi 1901", "loi 1901"],
    cooperative: ["coop", "scop", "scic", "société coopérative"],
    "social-enterprise": ["entreprise sociale", "esus", "entreprise d’insertion", "entreprise de l’ess"],
    company: ["entreprise", "société", "sarl", "sas", "entreprise privée"],
    "public-body": ["établissement public", "organisme public", "service public"],
    "education-research": ["enseignement", "recherche", "école", "université"],
    network: ["réseau", "fédération", "union"],
    "informal-group": ["groupe informel", "collectif informel"],
  },
  "collectivity.level": {
    CC: ["communauté de communes"],
    CA: ["communauté d’agglomération"],
    CU: ["communauté urbaine"],
    region: ["conseil régional"],
    departement: ["conseil départemental"],
    PNR: ["parc naturel régional"],
    PETR: ["pôle d’équilibre territorial et rural"],
  },
  "initiative.kind": {
    dynamic: ["dynamique"],
    collective: ["collectif"],
  },
  "link.kind": {
    cooperates: ["coopère", "coopère avec", "coopèrent", "partenariat", "partenaire de"],
    participates: ["participe", "participe à"],
    founds: ["crée", "a créé", "fonde", "fondation"],
    carries: ["porte"],
    supports: ["accompagne", "soutient", "soutien"],
    funds: ["finance"],
    "member-of": ["adhère", "adhère à", "membre de", "adhérent", "adhérent de"],
    "sits-on-board-of": ["siège", "siège au conseil de", "administrateur de"],
  },
  "link.nature": {
    trade: ["achat", "vente", "commerce"],
  },
  networkRole: {
    animator: ["animateur"],
  },
  declaredBy: {
    from: ["départ"],
    to: ["arrivée"],
    both: ["les deux"],
    third: ["tiers", "un tiers"],
  },
  confidence: {
    stated: ["écrit dans la source", "explicite"],
    classified: ["classé à la saisie", "déduit"],
  },
};
