import { type Request, type Response, Router } from "express";
import type { z } from "zod";
import { SHELVES } from "#contract/dataset";
import type { AnyRecord } from "#contract/records";
import type { Territory } from "#contract/territory";
import { CSV_VARIANTS, type CsvVariant } from "#exports/csv";
import { gexf } from "#exports/gexf";
import { graphml } from "#exports/graphml";
import { fileName, manifestOf, type Retrieval, stateOf } from "#exports/manifest";
import type { Material } from "#exports/material";
import { networkJson, networkSchema } from "#exports/networkJson";
import { recordsCsv, type TableKind } from "#exports/records";
import { edgesCsv, nodesCsv, territoriesCsv } from "#exports/tables";
import { answerAllComputed, type ComputedParts } from "#http/computed";
import { answerUnchanged } from "#http/etag";
import { computed, curl, file as fileAnswer, type Operations, read } from "#http/openapi/operation";
import { inQuery } from "#http/openapi/parameters";
import { badParameter, readQuery, readQuestion } from "#http/query";
import type { Snapshots } from "#http/snapshots";
import type { Store } from "#store/port";

interface Format {
  type: string;
  holds: string;
  /** What a file of JSON is made of. */
  schema?: z.ZodType;
  /** Whether it tells what was measured: else the graph is all that it waits for. */
  measured: boolean;
  write: (material: Material, variant: CsvVariant) => string;
}

const CSV = "text/csv; charset=utf-8";

/** Every file that is written from a graph and what was measured on it. */
const FORMATS: Record<string, Format> = {
  "network.gexf": {
    type: "application/gexf+xml; charset=utf-8",
    holds: "The network, for Gephi.",
    measured: true,
    write: gexf,
  },
  "network.graphml": {
    type: "application/graphml+xml; charset=utf-8",
    holds: "The network, for yEd, igraph, networkx.",
    measured: true,
    write: graphml,
  },
  "network.json": {
    type: "application/json; charset=utf-8",
    holds: "The network in the node-link form that networkx reads, with the manifest, the measures and the sources.",
    schema: networkSchema,
    measured: true,
    write: networkJson,
  },
  "nodes.csv": { type: CSV, holds: "The nodes with what was measured on them.", measured: true, write: nodesCsv },
  "edges.csv": { type: CSV, holds: "The edges.", measured: false, write: edgesCsv },
  "territories.csv": {
    type: CSV,
    holds: "The territories of the lens's level.",
    measured: false,
    write: territoriesCsv,
  },
};

const VARIANT = inQuery("variant", "`excel` for spreadsheets in French: semicolons, byte order mark.", {
  enum: [...CSV_VARIANTS],
  default: "plain",
});

export const exportOperations: Operations = Object.fromEntries(
  Object.entries(FORMATS).map(([file, { type, holds, schema }]) => [
    `GET /api/exports/${file}`,
    computed({
      tag: "Files",
      summary: holds,
      description: "The file says whose data it holds, which state of them, seen through which lens.",
      ...(type === CSV ? { parameters: [VARIANT] } : {}),
      answers: { 200: fileAnswer(type, "The file.", schema) },
      example: curl(`/api/exports/${file}?hubs=include&initiatives=nodes`),
    }),
  ]),
);

export const recordExportOperations: Operations = Object.fromEntries(
  Object.values(SHELVES).map((shelf) => [
    `GET /api/exports/${shelf}.csv`,
    read({
      tag: "Files",
      summary: `All ${shelf} that are stored, as an import reads them.`,
      parameters: [VARIANT],
      answers: { 200: fileAnswer(CSV, "The file.") },
      example: curl(`/api/exports/${shelf}.csv?variant=excel`),
    }),
  ]),
);

interface ExportParts extends ComputedParts {
  snapshots: Snapshots;
  territories: readonly Territory[];
  /** ISO instant: a file says on which day it was taken. */
  now: () => string;
}

/** `GET /api/exports/<file>?lens&revision&variant`: the network under a lens, with what was measured on it, as a file. */
export function exportRoutes(parts: ExportParts): Router {
  const router = Router();
  for (const [file, format] of Object.entries(FORMATS)) {
    router.get(`/exports/${file}`, (request, response) => answerFile(parts, request, response, { file, ...format }));
  }
  return router;
}

/** Answers once the graph is there, and every measure if the file tells them. */
async function answerFile(
  parts: ExportParts,
  request: Request,
  response: Response,
  { file, type, measured, write }: Format & { file: string },
): Promise<void> {
  const { own, ...on } = readQuestion(request, file.endsWith(".csv") ? ["variant"] : []);
  const variant = readVariant(own.variant);
  const retrieval: Retrieval = { day: parts.now().slice(0, 10), address: pageOf(request) };
  const infos = measured ? parts.analyses.measures : [];
  const questions = [
    { about: "graph" as const },
    ...infos.map(({ id }) => ({ about: "measure" as const, measure: id })),
  ] as const;
  const asked = { ...on, own: { ...own, ...retrieval }, questions };
  await answerAllComputed(parts, request, response, asked, async ([graph, ...results]) => {
    const dataset = await parts.snapshots(graph.revision);
    const manifest = manifestOf(graph, dataset, retrieval);
    const measures = results.map((result, at) => ({ info: infos[at]!, result }));
    const text = write({ manifest, graph, measures, dataset, territories: parts.territories }, variant);
    sendFile(response, { name: fileName(file, manifest), type, text });
  });
}

/**
 * `GET /api/exports/<records>.csv?variant`: everything stored of one kind, as an import reads it. Not a view: no lens
 * leaves anything out.
 */
export function recordExportRoutes(parts: { store: Store; snapshots: Snapshots; version: string }): Router {
  const router = Router();
  for (const [kind, shelf] of Object.entries(SHELVES)) {
    router.get(`/exports/${shelf}.csv`, async (request, response) => {
      const variant = readVariant(readQuery(request, ["variant"]).variant);
      const dataset = await parts.snapshots(await parts.store.head());
      if (answerUnchanged(request, response, `r${dataset.revision}-${parts.version}-${variant}`)) return;
      const text = recordsCsv(kind as TableKind, dataset[shelf] as AnyRecord[], variant);
      sendFile(response, { name: fileName(`${shelf}.csv`, stateOf(dataset)), type: CSV, text });
    });
  }
  return router;
}

function sendFile(response: Response, { name, type, text }: { name: string; type: string; text: string }): void {
  response.set({ "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` }).send(text);
}

function readVariant(raw: string | undefined): CsvVariant {
  const variant = CSV_VARIANTS.find((known) => known === (raw ?? "plain"));
  if (variant === undefined) throw badParameter("variant", CSV_VARIANTS.join(", "));
  return variant;
}

/** Address of the page, as whoever asks knows this server. */
function pageOf(request: Request): string {
  return `${request.protocol}://${request.get("Host") ?? ""}/`;
}
