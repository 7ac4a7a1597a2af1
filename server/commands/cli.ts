import { readConfig } from "#config";
import { Problem } from "#contract/problem";
import { openStore } from "#store/open";
import type { Store } from "#store/port";
import { exportPackage } from "./export.ts";
import { type Input, readInput } from "./input.ts";
import { load } from "./load.ts";
import { reportOf } from "./report.ts";
import { sentenceOf } from "./sentence.ts";

/** What the commands reach outside: lines out, the store, the clock. */
export interface Surroundings {
  print: (line: string) => void;
  open: () => Promise<Store>;
  /** ISO instant. */
  now: () => string;
}

/** Reads what was given; answers the exit code. */
type Verb = (paths: string[], options: { replace?: string }, around: Surroundings) => Promise<number>;

const VERBS: Record<string, Verb> = { check: checkInput, load: loadInput };

const USAGE = [
  "Usage :",
  "  npm run cli -- check FICHIER… | DOSSIER   vérifie des fichiers (CSV, XLSX) ou un paquet de données, sans rien enregistrer",
  "  npm run cli -- load FICHIER… | DOSSIER    les vérifie, puis les enregistre en une révision",
  "      --replace SOURCE                      retire aussi les fiches de cette source qui n’y sont plus",
  "  npm run cli -- export --package DOSSIER   écrit tout ce qui est enregistré dans un paquet de données",
];

/** Runs one command. Answers the exit code: 0 done, 1 refused, 2 not understood. */
export async function run(words: string[], around: Surroundings): Promise<number> {
  const command = understood(words);
  if (command === null) {
    for (const line of USAGE) around.print(line);
    return 2;
  }
  try {
    return await command(around);
  } catch (error) {
    if (error instanceof Problem && error.code === "import-refused") printAll(reportOf(error.cause as Input), around);
    const sentence = sentenceOf(error, "cli");
    if (sentence === null) throw error;
    around.print(sentence);
    return 1;
  }
}

function understood([verb = "", ...words]: string[]): ((around: Surroundings) => Promise<number>) | null {
  const { paths, options } = wordsOf(words);
  const [folder] = paths;
  if (folder === undefined || paths.some((path) => path.startsWith("--"))) return null;
  if (verb === "export") return options.package && paths.length === 1 ? (around) => exportTo(folder, around) : null;
  const command = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  return command === undefined || options.package ? null : (around) => command(paths, options, around);
}

function wordsOf(words: string[]): { paths: string[]; options: { package?: boolean; replace?: string } } {
  const at = words.indexOf("--replace");
  const source = at === -1 ? undefined : words[at + 1];
  const others = source === undefined ? words : words.toSpliced(at, 2);
  const paths = others.filter((word) => word !== "--package");
  return {
    paths,
    options: {
      ...(source === undefined ? {} : { replace: source }),
      ...(paths.length === others.length ? {} : { package: true }),
    },
  };
}

async function checkInput(paths: string[], options: { replace?: string }, around: Surroundings): Promise<number> {
  const store = await around.open();
  try {
    const input = await readInput(store, paths, options);
    printAll(reportOf(input), around);
    return input.errors > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

async function loadInput(paths: string[], options: { replace?: string }, around: Surroundings): Promise<number> {
  const store = await around.open();
  try {
    around.print(`Chargement de ${paths.join(", ")}…`);
    const { input, revision } = await load(store, paths, { ...options, author: "cli", at: around.now() });
    printAll(reportOf(input), around);
    around.print(
      revision === null
        ? `Rien n’a changé : la base disait déjà tout cela (révision n° ${input.revision}).`
        : `Enregistré : révision n° ${revision.number}.`,
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
