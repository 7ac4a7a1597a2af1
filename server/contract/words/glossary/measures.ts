import type { Entry } from "./entry.ts";

/** What is measured. */
export const MEASURES = {
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
