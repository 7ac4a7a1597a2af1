import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import express, { Router } from "express";
import { z } from "zod";
import { answerUnchanged } from "#http/etag";
import { openApiDocument } from "#http/openapi/document";
import { curl, json, type Operations, read } from "#http/openapi/operation";
import { readQuery } from "#http/query";

const READER = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));
const PAGE = join(import.meta.dirname, "..", "docs");

export const docsOperations: Operations = {
  "GET /api/openapi.json": read({
    tag: "Service",
    summary: "This document, OpenAPI 3.1.",
    answers: { 200: json(z.looseObject({ openapi: z.string() }), "The document.") },
    example: curl("/api/openapi.json"),
  }),
  "GET /api/docs": {
    tag: "Service",
    summary: "This document, for people to read. It asks nothing of any other server.",
    answers: { 200: { description: "A page.", content: { "text/html": { schema: { type: "string" } } } } },
    example: curl("/api/docs"),
  },
};

/** `GET /api/openapi.json`: what the API does, for programs. `GET /api/docs`: the same to read, with the files that show it. */
export function docsRoutes({ operations, version }: { operations: Operations; version: string }): Router {
  let text: string | undefined;
  const files = { index: false, cacheControl: false, redirect: false } as const;
  return Router()
    .get("/openapi.json", (request, response) => {
      readQuery(request, []);
      if (answerUnchanged(request, response, version)) return;
      text ??= JSON.stringify(openApiDocument(operations, version));
      response.type("json").send(text);
    })
    .get("/docs", (_request, response) => {
      response.sendFile("index.html", { root: PAGE, cacheControl: false });
    })
    .use("/docs", express.static(PAGE, files), express.static(READER, files));
}
