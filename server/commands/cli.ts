import { ZodError } from "zod";
import { readConfig } from "#config";
import { Problem } from "#contract/problem";
import { refusal } from "#contract/refusal";
import { PROBLEM_WORDS } from "#contract/words/problems";
import { say } from "#contract/words/say";
import { type Intake, readPackage } from "#intake/door";
import { openStore } from "#store/open";
import type { Store } from "#store/port";
import { exportPackage } from "./export.ts";
import { loadPackage } from "./load.ts";
import { reportOf } from "./report.ts";

/** What the commands reach outside: lines out, the store, the clock. */
export interface Surroundings {
  print: (line: string) => void;
  open: () => Promise<Store>;
  /** ISO instant. */
  now: () => string;
}

type Verb = (folder: string, around: Surroundings) => Promise<number>;

const VERBS: Record<string, Verb> = { check, load, "export --package": exportTo };

const USAGE = [
  "Usage :",
  "  npm run cli -- check DOSSIER              vérifie un paquet de données, sans rien enregistrer",
  "  npm run cli -- load DOSSIER               vérifie un paquet de données, puis l’enregistre",
  "  npm run cli -- export --package DOSSIER   écrit tout ce qui est enregistré dans un paquet de données",
];

/** Runs one command. Answers the exit code: 0 done, 1 refused, 2 not understood. */
export async function run(words: string[], around: Surroundings): Promise<number> {
  const verb = words.slice(0, -1).join(" ");
  const folder = words.at(-1);
  const command = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (command === undefined || folder === undefined) {
    for (const line of USAGE) around.print(line);
    return 2;
  }
  try {
    return await command(folder, around);
  } catch (error) {
    if (error instanceof Problem && error.code === "import-refused") printAll(reportOf(error.cause as Intake), around);
    around.print(sentenceOf(error));
    return 1;
  }
}

async function check(folder: string, around: Surroundings): Promise<number> {
  const intake = await readPackage(folder);
  printAll(reportOf(intake), around);
  return intake.issues.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function load(folder: string, around: Surroundings): Promise<number> {
  const store = await around.open();
  try {
    around.print(`Chargement de ${folder}…`);
    const { intake, revision } = await loadPackage(store, folder, { author: "cli", at: around.now() });
    printAll(reportOf(intake), around);
    const number = revision?.number ?? (await store.head());
    around.print(
      revision === null
        ? `Rien n’a changé : la base disait déjà tout cela (révision n° ${number}).`
        : `Enregistré : révision n° ${number}.`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

async function exportTo(folder: string, around: Surroundings): Promise<number> {
  const store = await around.open();
  try {
    const done = await exportPackage(store, folder);
    if (done === "empty-store") around.print("La base est vide : il n’y a rien à écrire.");
    else if (done === "used-folder") around.print(`Le dossier ${folder} n’est pas vide : rien n’a été écrit.`);
    else around.print(`Écrit dans ${folder}, à la révision n° ${done.revision} : ${done.files.join(", ")}.`);
    return typeof done === "string" ? 1 : 0;
  } finally {
    await store.close();
  }
}

function printAll(lines: string[], { print }: Surroundings): void {
  for (const line of lines) print(line);
}

/** @throws the error itself when it is a defect, not something that a sentence was written for. */
function sentenceOf(error: unknown): string {
  const problem = error instanceof ZodError ? new Problem("bad-request", refusal(error)) : error;
  if (!(problem instanceof Problem)) throw error;
  return say(PROBLEM_WORDS.fr[problem.code], { seconds: 5, reference: "cli", ...problem.detail }, "fr");
}

if (import.meta.main) {
  // Whoever reads may have read enough: `… | head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await run(process.argv.slice(2), {
    print: (line) => process.stdout.write(`${line}\n`),
    open: () => openStore(readConfig()),
    now: () => new Date().toISOString(),
  });
}
