import { Router } from "express";
import { type Health, healthSchema } from "#contract/results";
import { mayWrite } from "#http/localWrites";
import { curl, json, type Operations } from "#http/openapi/operation";
import type { Store } from "#store/port";

export const healthOperations: Operations = {
  "GET /api/health": {
    tag: "Service",
    summary: "Whether requests can be answered, and whether you may write.",
    answers: {
      200: json(healthSchema, "Ready."),
      503: json(healthSchema, "The store is out of reach."),
    },
    example: curl("/api/health"),
  },
};

/** `GET /api/health`: 200 when requests can be answered, 503 when the store is out of reach. */
export function healthRoutes(parts: { store: Store; version: string; readOnly: boolean }): Router {
  const { store, version, readOnly } = parts;
  return Router().get("/health", async (request, response) => {
    const health = { ...(await read(store, version)), writable: mayWrite(request, readOnly) };
    response
      .set("Cache-Control", "no-store")
      .status(health.ready ? 200 : 503)
      .json(health);
  });
}

async function read(store: Store, version: string): Promise<Omit<Health, "writable">> {
  try {
    const { engine, engineVersion, ready } = await store.health();
    return { engine, engineVersion, version, revision: await store.head(), live: true, ready };
  } catch {
    return { engine: null, engineVersion: null, version, revision: null, live: true, ready: false };
  }
}
