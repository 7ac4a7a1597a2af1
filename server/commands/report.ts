import type { Issue } from "#contract/issue";
import { ISSUE_WORDS } from "#contract/words/issues";
import { say } from "#contract/words/say";
import type { Input } from "./input.ts";

const ROWS: Record<string, string> = {
  source: "{n, plural, one {# source} other {# sources}}",
  actor: "{n, plural, one {# acteur} other {# acteurs}}",
  collectivity: "{n, plural, one {# collectivité} other {# collectivités}}",
  initiative: "{n, plural, one {# initiative} other {# initiatives}}",
  link: "{n, plural, one {# lien} other {# liens}}",
  figure: "{n, plural, one {# chiffre} other {# chiffres}}",
};

const VERDICT =
  "{errors, plural, =0 {Aucune erreur} one {# erreur} other {# erreurs}}, {warnings, plural, =0 {aucun avertissement} one {# avertissement} other {# avertissements}}.";

const PREVIEW =
  "{added, plural, =0 {Aucun ajout} one {# ajout} other {# ajouts}}, {changed, plural, =0 {aucun changement} one {# changement} other {# changements}}, {unchanged, plural, =0 {rien d’inchangé} one {# fiche inchangée} other {# fiches inchangées}}.";

/** What was read, what is wrong with it and what it would change, in French: a line a fault, then the counts. */
export function reportOf({ issues, rows, errors, warnings, preview }: Input): string[] {
  const read = Object.entries(ROWS).flatMap(([kind, message]) =>
    rows[kind] === undefined ? [] : [say(message, { n: rows[kind] }, "fr")],
  );
  const { added, changed, unchanged } = preview ?? { added: 0, changed: 0, unchanged: 0 };
  return [
    ...issues.map(sentenceOf),
    ...(read.length === 0 ? [] : [`Lu : ${read.join(", ")}.`]),
    say(VERDICT, { errors, warnings }, "fr"),
    ...(preview === undefined || errors > 0 ? [] : [say(PREVIEW, { added, changed, unchanged }, "fr")]),
  ];
}

/** `actors.csv, ligne 3, colonne « kind ». Sentence`; a warning says that it is one. */
function sentenceOf({ code, severity, file, line, column, detail }: Issue): string {
  const scope = line === undefined ? "file" : column === undefined ? "row" : "cell";
  const words = ISSUE_WORDS.fr;
  const place = say(words["issue.place"], { scope, file, line: String(line), column: column ?? "" }, "fr");
  return `${place}. ${severity === "warning" ? "Avertissement : " : ""}${say(words[code], detail, "fr")}`;
}
