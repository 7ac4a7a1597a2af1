import { Router } from "express";
import { TERRITORY_LEVELS } from "#contract/enums";
import { Problem } from "#contract/problem";
import { type Page, pageSchema } from "#contract/results";
import { type Territory, territorySchema } from "#contract/territory";
import { answerUnchanged } from "#http/etag";
import { curl, json, type Operations, read } from "#http/openapi/operation";
import { inPath, inQuery } from "#http/openapi/parameters";
import { badParameter, readQuery } from "#http/query";
import type { Store } from "#store/port";

export const territoryOperations: Operations = {
  "GET /api/territories": read({
    tag: "Territories",
    summary: "Every perimeter of the region, with its population.",
    parameters: [inQuery("level", "One level alone.", { enum: [...TERRITORY_LEVELS] })],
    answers: { 200: json(pageSchema("TerritoryPage", territorySchema), "All of them, in one page.") },
    example: curl("/api/territories?level=departement"),
  }),
  "GET /api/territories/{code}": read({
    tag: "Territories",
    summary: "One perimeter.",
    parameters: [inPath("code", "SIREN of an EPCI, INSEE code above it.")],
    answers: { 200: json(territorySchema, "The territory.") },
    problems: ["not-found"],
    example: curl("/api/territories/200093201"),
  }),
};

/** `GET /api/territories?level`: the perimeters of the referential, all of them. `GET /api/territories/:code`: one. */
export function territoryRoutes(parts: { store: Store; territories: readonly Territory[]; version: string }): Router {
  const { store, territories, version } = parts;
  const byCode = new Map(territories.map((territory) => [territory.code, territory]));
  return Router()
    .get("/territories", async (request, response) => {
      const { level } = readQuery(request, ["level"]);
      if (level !== undefined && !TERRITORY_LEVELS.some((known) => known === level)) {
        throw badParameter("level", TERRITORY_LEVELS.join(", "));
      }
      const items = territories.filter((territory) => level === undefined || territory.level === level);
      const page: Page<Territory> = { items, total: items.length, revision: await store.head() };
      if (!answerUnchanged(request, response, `r${page.revision}-${version}`)) response.json(page);
    })
    .get("/territories/:code", (request, response) => {
      readQuery(request, []);
      const territory = byCode.get(request.params.code);
      if (territory === undefined) throw new Problem("not-found");
      if (!answerUnchanged(request, response, version)) response.json(territory);
    });
}
