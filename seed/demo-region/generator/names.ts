import type { ActorKind } from "#contract/enums";
import type { Random } from "./random.ts";

/** First words by kind: what such an organisation would call itself. */
const OPENINGS: Record<ActorKind, readonly string[]> = {
  association: [
    "Association",
    "Les Amis de",
    "Maison de",
    "Atelier",
    "Jardin de",
    "Ressourcerie",
    "Épicerie solidaire",
    "Centre social",
    "Café associatif",
    "Tiers-lieu",
    "Recyclerie",
    "Régie de quartier",
  ],
  cooperative: ["Coopérative", "Scop", "Scic", "Fournil coopératif", "Imprimerie coopérative"],
  mutual: ["Mutuelle", "Solidarité mutualiste"],
  foundation: ["Fondation", "Fonds de dotation"],
  "social-enterprise": [
    "Entreprise d’insertion",
    "Chantier solidaire",
    "Blanchisserie solidaire",
    "Maraîchage solidaire",
  ],
  company: ["Établissements", "Menuiserie", "Brasserie", "Transports"],
  "public-body": ["Office", "Service public", "Agence"],
  "education-research": ["Lycée", "École", "Laboratoire", "Institut"],
  network: ["Réseau", "Fédération", "Union"],
  "informal-group": ["Collectif", "Groupe", "Comité"],
};

const THINGS = [
  "Tabliers",
  "Moulins",
  "Passerelles",
  "Saules",
  "Tilleuls",
  "Peupliers",
  "Coquelicots",
  "Bleuets",
  "Houblons",
  "Lins",
  "Chicorées",
  "Écluses",
  "Péniches",
  "Terrils",
  "Beffrois",
  "Courées",
  "Briques",
  "Galets",
  "Dunes",
  "Marais",
  "Roseaux",
  "Hérons",
  "Hirondelles",
  "Abeilles",
  "Lucioles",
  "Papillons",
  "Sentiers",
  "Vergers",
  "Potagers",
  "Semences",
  "Fournées",
  "Marmites",
  "Bocaux",
  "Paniers",
  "Bobines",
  "Navettes",
  "Métiers",
  "Voiles",
  "Cordages",
  "Lanternes",
  "Horloges",
  "Boussoles",
  "Cadrans",
  "Ponts",
  "Gués",
  "Sources",
  "Rivières",
  "Brumes",
  "Nuages",
  "Orages",
  "Arcs-en-ciel",
  "Comètes",
  "Étoiles",
  "Lunes",
  "Soleils",
  "Matins",
  "Veillées",
  "Saisons",
  "Moissons",
  "Récoltes",
  "Mains",
  "Voisins",
  "Compagnons",
  "Bâtisseurs",
  "Tisserands",
  "Jardiniers",
  "Passeurs de mots",
  "Rouages",
  "Engrenages",
  "Ressorts",
] as const;

const QUALIFIERS = [
  "Mille",
  "Cent",
  "Trois",
  "Quatre",
  "Sept",
  "Neuf",
  "Douze",
  "Vingt",
  "Deux",
  "Cinq",
  "Six",
  "Onze",
  "Quinze",
  "Trente",
] as const;

/** Makes plausible French names that no organisation bears: a number and a thing. Never the same twice. */
export function nameMaker(random: Random): (kind: ActorKind) => string {
  const taken = new Set<string>();
  return (kind) => {
    for (;;) {
      const opening = random.pick(OPENINGS[kind]);
      const name = `${opening}${opening.endsWith(" de") ? "s" : " des"} ${random.pick(QUALIFIERS)} ${random.pick(THINGS)}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
}

const PROJECTS = [
  "Chantier",
  "Parcours",
  "Atelier partagé",
  "Achats groupés",
  "Navette",
  "Cantine",
  "Marché",
  "Filière",
  "Bourse d’échanges",
  "Vélos partagés",
] as const;

/** Names of initiatives, each with a number of its own. */
export function initiativeNameMaker(random: Random): () => string {
  const taken = new Set<string>();
  return () => {
    for (;;) {
      const name = `${random.pick(PROJECTS)} des ${random.pick(QUALIFIERS)} ${random.pick(THINGS)}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
}
