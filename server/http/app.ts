import compression from "compression";
import express, { type Express, Router } from "express";
import { Problem } from "#contract/problem";
import { EDITABLE } from "./editable.ts";
import { gate } from "./gate.ts";
import type { WriteParts } from "./hand.ts";
import { securityHeaders } from "./headers.ts";
import { createInterests } from "./interests.ts";
import { localWrites } from "./localWrites.ts";
import { logAnswers } from "./logging.ts";
import { pageRoutes } from "./page.ts";
import { OPERATIONS } from "./openapi/operations.ts";
import type { Parts } from "./parts.ts";
import { renderProblems } from "./problems.ts";
import { brokerRoutes } from "./routes/brokers.ts";
import { communitiesRoutes } from "./routes/communities.ts";
import { datasetRoutes } from "./routes/dataset.ts";
import { docsRoutes } from "./routes/docs.ts";
import { exportRoutes, recordExportRoutes } from "./routes/exports.ts";
import { graphRoutes } from "./routes/graph.ts";
import { healthRoutes } from "./routes/health.ts";
import { importRoutes } from "./routes/imports.ts";
import { jobRoutes } from "./routes/jobs.ts";
import { linksOfNodeRoutes } from "./routes/links.ts";
import { measureRoutes } from "./routes/measures.ts";
import { recordRoutes } from "./routes/records.ts";
import { changesRoutes, revisionRoutes } from "./routes/revisions.ts";
import { searchRoutes } from "./routes/search.ts";
import { templateRoutes } from "./routes/templates.ts";
import { territoryRoutes } from "./routes/territories.ts";
import { undoRoutes } from "./routes/undo.ts";
import { writeRoutes } from "./routes/writes.ts";
import { territoryDrawingRoutes } from "./routes/territoryDrawing.ts";
import { createSnapshots } from "./snapshots.ts";

/** Milliseconds for which a client that got a 202 may stay silent before its interest ends. */
const SILENCE = 60_000;

/** The application: the API under `/api`, the page everywhere else. It does not listen yet. */
export function createApp(parts: Parts): Express {
  const app = express();
  app.disable("x-powered-by");
  // ETags are the revision's and the lens's, not the bytes'.
  app.disable("etag");
  app.use(logAnswers(parts.log), securityHeaders(parts.embed), compression(), gate, localWrites(parts.readOnly));
  app.use("/api", apiRoutes(parts));
  app.use(pageRoutes(parts.webRoot));
  app.use(() => {
    throw new Problem("not-found");
  });
  app.use(renderProblems(parts.log, parts.newReference));
  return app;
}

function apiRoutes(parts: Parts): Router {
  const shared = { ...parts, interests: createInterests(SILENCE), snapshots: createSnapshots(parts.store) };
  return Router()
    .use((_request, response, next) => {
      response.set("Cache-Control", "no-cache");
      next();
    })
    .use(healthRoutes(shared), datasetRoutes(shared), linksOfNodeRoutes(shared))
    .use(...editableRoutes(shared))
    .use(recordRoutes(shared, "figures", "figure"))
    .use(territoryRoutes(shared), searchRoutes(shared), revisionRoutes(shared), undoRoutes(shared))
    .use(
      graphRoutes(shared),
      territoryDrawingRoutes(shared),
      measureRoutes(shared),
      communitiesRoutes(shared),
      brokerRoutes(shared),
      exportRoutes(shared),
      recordExportRoutes(shared),
    )
    .use(importRoutes(shared), templateRoutes())
    .use(jobRoutes(shared), docsRoutes({ operations: OPERATIONS, version: parts.version }))
    .use(() => {
      throw new Problem("not-found");
    });
}

function editableRoutes(shared: Parts & WriteParts): Router[] {
  return Object.entries(EDITABLE).flatMap(([plural, kind]) => [
    recordRoutes(shared, plural, kind),
    changesRoutes(shared, plural, kind),
    writeRoutes(shared, plural, kind),
  ]);
}
