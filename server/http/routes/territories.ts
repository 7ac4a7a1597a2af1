import { Router } from "express";
import { TERRITORY_LEVELS } from "#contract/enums";
import { Problem } from "#contract/problem";
import type { Page } from "#contract/results";
import type { Territory } from "#contract/territory";
import { answerUnchanged } from "#http/etag";
import { badParameter, readQuery } from "#http/query";
import type { Store } from "#store/port";

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
