import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { load } from "#commands/load";
import { sentenceOf } from "#commands/sentence";
import { type Config, readConfig } from "#config";
import { lensSchema } from "#contract/lens";
import type { DatasetInfo } from "#contract/records";
import { say } from "#contract/words/say";
import { createApp } from "#http/app";
import { type Listening, listen } from "#http/listening";
import { isLoopback } from "#http/localWrites";
import { openStore } from "#store/open";
import type { Store } from "#store/port";
import { territories } from "#territory/territories";
import { createAnalyses } from "#workers/analyses";
import type { Analyses } from "#workers/port";

const ROOT = join(import.meta.dirname, "..");

/** What an empty store is filled with, and where under the data folder it is kept: the demonstration never mixes with the rest. */
const SEEDS = {
  start: { seed: "seed/apes-2020", folder: "." },
  demo: { seed: "seed/demo-region", folder: "demo-region" },
};

/** Milliseconds that a clean stop may take. */
const PATIENCE = 10_000;

/** Opens the store, fills it when it is empty, and serves what is computed from it. */
async function main(): Promise<void> {
  const config = readConfig();
  const { seed, folder } = SEEDS[process.argv.includes("--demo") ? "demo" : "start"];
  const opening = openStore({ dataDir: join(config.dataDir, folder) });
  // Takes a moment on this thread, and the store opens on its own.
  const referential = territories();
  const store = await opening;
  if ((await store.head()) === 0) await loadSeed(store, seed);
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const analyses = createAnalyses({
    snapshot: (revision) => store.snapshot(revision),
    head: () => store.head(),
    territories: referential,
    version,
  });
  await startOpeningGraph(store, analyses);
  const webRoot = join(ROOT, "web", "dist");
  const app = createApp({
    store,
    analyses,
    territories: referential,
    version,
    embed: config.embed,
    webRoot,
    log: pino({ level: config.logLevel }),
    readOnly: !isLoopback(config.host),
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
    newReference: () => randomBytes(4).toString("hex"),
  });
  const listening = await listen(app, config);
  tell("Passerelles est prêt : {url}", { url: listening.url });
  if (!existsSync(join(webRoot, "index.html"))) {
    tell("La page n’est pas construite ; seule l’API répond. Pour la construire : npm run build");
  }
  stopOnSignal(listening, analyses, store);
}

async function loadSeed(store: Store, seed: string): Promise<void> {
  const started = performance.now();
  process.stdout.write(`La base est vide : chargement de ${seed}… `);
  await load(store, [join(ROOT, seed)], { author: "Passerelles", at: new Date().toISOString() });
  tell("{seconds, number, ::.0} s", { seconds: (performance.now() - started) / 1000 });
}

/** Starts computing the graph that the page opens on, so that it is there once somebody has opened a browser. */
async function startOpeningGraph(store: Store, analyses: Analyses): Promise<void> {
  const stored = await store.get("dataset", "dataset");
  const { lens } = (stored?.record ?? {}) as Partial<DatasetInfo>;
  await analyses.ask({ about: "graph" }, lensSchema.parse(lens ?? {}));
}

function stopOnSignal(listening: Listening, analyses: Analyses, store: Store): void {
  let isStopping = false;
  const stop = async () => {
    // npm passes on the signal that the terminal has sent to everybody already: the second one says nothing new.
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    const closed = listening.close();
    await analyses.close();
    await closed;
    await store.close();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}

function tell(message: string, values: Record<string, string | number> = {}): void {
  process.stdout.write(`${say(message, values, "fr")}\n`);
}

/** What prevented the start, as a sentence when it has one. */
function explain(error: unknown): string {
  const sentence = sentenceOf(error, "start");
  if (sentence !== null) return sentence;
  const { code, port } = error as { code?: string; port?: Config["port"] };
  if (code === "EADDRINUSE") return `Le port ${port} est déjà pris. Choisissez-en un autre : PORT=3001 npm start`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    // The threads of what was opened already would keep the process alive.
    process.exit(1);
  }
}
