import type { ProblemCode } from "#contract/problem";
import type { Catalogue } from "./say.ts";

/** One sentence a problem, in both languages (ICU MessageFormat): what failed, what still holds, what to do. */
export const PROBLEM_WORDS: Record<"fr" | "en", Catalogue<ProblemCode>> = {
  fr: {
    "bad-request": "Le champ « {field} » n’est pas compris. Attendu : {expected}. Corrigez-le, puis recommencez.",
    "bad-lens":
      "Le cadrage demandé contient une valeur inconnue : « {value} » pour « {parameter} ». Corrigez l’adresse, ou revenez au cadrage de départ.",
    unauthorised: "Il faut un compte pour faire cela. Connectez-vous, puis recommencez.",
    forbidden:
      "Votre compte ne permet pas cette action{scope, select, territory { hors de votre territoire} other {}}. Demandez ce droit à la personne qui administre Passerelles.",
    "local-writes-only":
      "Tant qu’il n’y a pas de comptes, on ne modifie les données que depuis l’ordinateur où tourne Passerelles.",
    "not-found":
      "Cette page ou cette fiche n’existe pas, ou n’existe plus. Cherchez-la par son nom, ou revenez à l’accueil.",
    "record-in-use":
      "Cette fiche sert à {n, plural, one {# lien} other {# liens}}. Retirez ou rattachez d’abord {n, plural, one {ce lien} other {ces liens}}, puis recommencez.",
    "undo-conflict":
      "La révision n° {revision} ne peut plus être annulée seule : des fiches ont changé depuis. Annulez d’abord les suivantes.",
    "job-cancelled": "Ce calcul a été annulé : il n’y a pas de résultat. Relancez-le quand vous voulez.",
    conflict:
      "Cette fiche a changé depuis que vous l’avez ouverte (révision n° {revision}). Rien n’est enregistré : comparez les deux versions, puis enregistrez la bonne.",
    "version-required":
      "Cette modification ne dit pas de quelle version elle part. Rechargez la fiche, puis recommencez.",
    "import-refused":
      "{errors, plural, one {# erreur trouvée} other {# erreurs trouvées}} : rien n’a été enregistré. Corrigez le fichier, puis déposez-le de nouveau.",
    "file-too-large":
      "Ce fichier pèse {size, number} Mo ; la limite est de {max, number} Mo. Répartissez-le en plusieurs fichiers.",
    "too-many-requests":
      "Trop de demandes en peu de temps. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.",
    "job-failed":
      "Ce calcul n’a pas abouti. Vos données sont intactes. Relancez-le ; si cela se répète, transmettez le code {reference}.",
    "internal-error":
      "Une erreur imprévue est survenue. Réessayez ; si cela se répète, transmettez le code {reference}.",
    "store-unavailable":
      "La base de données ne répond pas. Rien n’a été enregistré. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.",
  },
  en: {
    "bad-request": "The field “{field}” is not understood. Expected: {expected}. Correct it, then try again.",
    "bad-lens":
      "The framing contains an unknown value: “{value}” for “{parameter}”. Correct the address, or reset the framing.",
    unauthorised: "You need an account to do this. Sign in, then try again.",
    forbidden:
      "Your account does not allow this action{scope, select, territory { outside your territory} other {}}. Ask the person who runs Passerelles for this right.",
    "local-writes-only": "Until there are accounts, data can be changed only from the computer that runs Passerelles.",
    "not-found":
      "This page or record does not exist, or no longer exists. Search by name, or go back to the home page.",
    "record-in-use":
      "This record is used by {n, plural, one {# link} other {# links}}. Remove or move {n, plural, one {it} other {them}} first, then try again.",
    "undo-conflict":
      "Revision {revision} can no longer be undone alone: records have changed since. Undo the later ones first.",
    "job-cancelled": "This computation was cancelled: there is no result. Start it again whenever you like.",
    conflict:
      "This record has changed since you opened it (revision {revision}). Nothing is saved: compare the two versions, then save the right one.",
    "version-required": "This change does not say which version it starts from. Reload the record, then try again.",
    "import-refused":
      "{errors, plural, one {# error found} other {# errors found}}: nothing was saved. Correct the file and submit it again.",
    "file-too-large": "This file is {size, number} MB; the limit is {max, number} MB. Split it into several files.",
    "too-many-requests":
      "Too many requests in a short time. Try again in {seconds, plural, one {# second} other {# seconds}}.",
    "job-failed":
      "This computation did not finish. Your data are intact. Start it again; if it happens again, pass on the code {reference}.",
    "internal-error": "An unexpected error occurred. Try again; if it happens again, pass on the code {reference}.",
    "store-unavailable":
      "The database is not answering. Nothing was saved. Try again in {seconds, plural, one {# second} other {# seconds}}.",
  },
};
