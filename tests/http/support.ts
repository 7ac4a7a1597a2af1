import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { RecordPatch } from "#contract/changes";
import type { ProblemBody } from "#contract/problem";
import { createApp } from "#http/app";
import { listen } from "#http/listening";
import { openApiDocument } from "#http/openapi/document";
import { OPERATIONS } from "#http/openapi/operations";
import { openStore } from "#store/open";
import type { Store } from "#store/port";
import { territories } from "#territory/territories";
import { createAnalyses } from "#workers/analyses";
import type { Analyses, Job } from "#workers/port";
import { type ApiDocument, checkerFor, holdToDocument } from "./described.ts";

export const VERSION = "9.9.9-test";

/** Every answer that a test looks at is held against the documentation of the API too. */
const DOCUMENTED = checkerFor(
  JSON.parse(JSON.stringify(openApiDocument(OPERATIONS, VERSION))) as unknown as ApiDocument,
);

/** A server on a free port, with what a test looks at behind it. */
export interface Served {
  url: string;
  store: Store;
  /** Every job that a request asked for, in order. */
  asked: Job[];
  /** Lines of the log, as JSON. */
  log: string[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  json<T>(path: string): Promise<T>;
  problem(path: string, init?: RequestInit): Promise<{ response: Response; body: ProblemBody }>;
  close(): Promise<void>;
}

/** Starts the real application on a store of its own, filled with these records in one revision. */
export async function serve(
  patches: RecordPatch[],
  options: { webRoot?: string; embed?: string; readOnly?: boolean; host?: string } = {},
): Promise<Served> {
  const dataDir = await mkdtemp(join(tmpdir(), "passerelles-http-"));
  const store = await openStore({ dataDir });
  if (patches.length > 0) await write(store, "first", patches);
  const referential = territories();
  const analyses = createAnalyses({
    snapshot: (revision) => store.snapshot(revision),
    head: () => store.head(),
    territories: referential,
    version: VERSION,
    threads: 1,
  });
  const asked: Job[] = [];
  const log: string[] = [];
  const app = createApp({
    store,
    analyses: watched(analyses, asked),
    territories: referential,
    version: VERSION,
    embed: options.embed ?? "'self'",
    webRoot: options.webRoot ?? join(dataDir, "no-page"),
    log: pino({ level: "info" }, { write: (line: string) => log.push(line) }),
    readOnly: options.readOnly ?? false,
    now: () => "2026-01-02T03:04:05.000Z",
    newId: () => randomUUID(),
    newReference: () => "a1b2c3d4",
  });
  const listening = await listen(app, { port: 0, host: options.host ?? "127.0.0.1" });
  const { url } = listening;
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    await holdToDocument(DOCUMENTED, init.method ?? "GET", await fetch(url + path, init));
  return {
    url,
    store,
    asked,
    log,
    get: (path, headers = {}) => ask(path, { headers }),
    json: async (path) => {
      const response = await ask(path, { headers: { Prefer: "wait=30" } });
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return await response.json();
    },
    problem: async (path, init) => {
      const response = await ask(path, init);
      return { response, body: (await response.json()) as ProblemBody };
    },
    close: async () => {
      const closed = listening.close();
      await analyses.close();
      await closed;
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Applies patches as one change set of the given name. */
export async function write(store: Store, id: string, patches: RecordPatch[]): Promise<void> {
  const by = { author: "test", summary: id, at: "2026-01-02T03:04:05.000Z", origin: { by: "hand" } as const };
  await store.apply({ id, ...by, patches });
}

function watched(analyses: Analyses, asked: Job[]): Analyses {
  return {
    ...analyses,
    ask: async (question, lens, revision) => {
      const job = await analyses.ask(question, lens, revision);
      asked.push(job);
      return job;
    },
  };
}

const patch = (kind: RecordPatch["kind"], id: string, fields: Record<string, unknown>): RecordPatch => ({
  kind,
  id,
  fields,
});

/** A chain alpha–beta–gamma–delta–mel, a hub tied to its first link, a project of one member, two actors without links. */
export const SMALL: RecordPatch[] = [
  patch("dataset", "dataset", {
    name: "Essai",
    publisher: "Tests",
    fictional: true,
    referenceDate: "2020-12-31",
    lens: { hubs: "include" },
  }),
  patch("source", "report", { name: "Rapport d’essai", date: "2020" }),
  ...["alpha", "beta", "gamma", "delta", "epsilon"].map((id) =>
    patch("actor", id, { name: id[0]?.toUpperCase() + id.slice(1), epci: "200093201", geoPrecision: "epci" }),
  ),
  patch("actor", "coeur", { name: "Cœur de l’Avesnois", aliases: ["CDA"] }),
  patch("actor", "hub", { name: "Réseau", networkRole: "animator" }),
  patch("collectivity", "mel", { name: "Métropole Européenne de Lille", level: "metropole", siren: "200093201" }),
  patch("initiative", "project", { name: "Projet commun", kind: "project" }),
  ...[
    ["alpha", "beta"],
    ["beta", "gamma"],
    ["gamma", "delta"],
    ["delta", "mel"],
    ["hub", "alpha"],
  ].map(([from, to]) => patch("link", `${from}-${to}`, { kind: "cooperates", from, to, sourceId: "report", page: 3 })),
  patch("link", "alpha-project", { kind: "participates", from: "alpha", to: "project", sourceId: "report" }),
  patch("figure", "count", { name: "Acteurs", value: 2000, unit: "acteurs", sourceId: "report" }),
];

/** A ring with chords, large enough that many seeded runs take a while. */
export function ring(actors: number): RecordPatch[] {
  const id = (at: number) => `a${at % actors}`;
  return [
    patch("source", "report", { name: "Rapport d’essai", date: "2020" }),
    ...Array.from({ length: actors }, (_, at) => patch("actor", id(at), { name: id(at) })),
    ...Array.from({ length: actors }, (_, at) => [1, 7].map((step) => [at, at + step] as const))
      .flat()
      .map(([a, b]) =>
        patch("link", `${id(a)}-${id(b)}`, { kind: "cooperates", from: id(a), to: id(b), sourceId: "report" }),
      ),
  ];
}
