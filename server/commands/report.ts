import type { Issue } from "#contract/issue";
import { ISSUE_WORDS } from "#contract/words/issues";
import { say } from "#contract/words/say";
import type { Intake } from "#intake/door";

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

/** What was read and what is wrong with it, in French: a line a fault, then the counts. */
export function reportOf({ issues, rows }: Intake): string[] {
  const read = Object.entries(ROWS).flatMap(([kind, message]) =>
    rows[kind] === undefined ? [] : [say(message, { n: rows[kind] }, "fr")],
  );
  const count = (severity: Issue["severity"]) => issues.filter((issue) => issue.severity === severity).length;
  return [
    ...issues.map(sentenceOf),
    ...(read.length === 0 ? [] : [`Lu : ${read.join(", ")}.`]),
    say(VERDICT, { errors: count("error"), warnings: count("warning") }, "fr"),
  ];
}

/** `actors.csv, ligne 3, colonne « kind ». Sentence`; a warning says that it is one. */
function sentenceOf({ code, severity, file, line, column, detail }: Issue): string {
  const scope = line === undefined ? "file" : column === undefined ? "row" : "cell";
  const words = ISSUE_WORDS.fr;
  const place = say(words["issue.place"], { scope, file, line: String(line), column: column ?? "" }, "fr");
  return `${place}. ${severity === "warning" ? "Avertissement : " : ""}${say(words[code], detail, "fr")}`;
}
