import { Router } from "express";
import type { Dataset } from "#contract/dataset";
import { byNameThenId } from "#contract/fold";
import { type Link, recordName } from "#contract/records";
import type { Page } from "#contract/results";
import { answerUnchanged } from "#http/etag";
import { inQuery, type Parameter } from "#http/openapi/parameters";
import { readPage, readQuery } from "#http/query";
import type { Snapshots } from "#http/snapshots";
import type { Store } from "#store/port";

export const NODE_PARAMETER: Parameter = inQuery(
  "node",
  "Id of a record: the links that it is an end of, whatever the lens.",
  {
    type: "string",
  },
);

/** `GET /api/links?node=ID&limit&offset`: every stored link with this record at one end, whatever the lens. */
export function linksOfNodeRoutes(parts: { store: Store; snapshots: Snapshots; version: string }): Router {
  const { store, snapshots, version } = parts;
  return Router().get("/links", async (request, response, next) => {
    if (request.query.node === undefined) {
      next();
      return;
    }
    const { node = "", ...query } = readQuery(request, ["node", "limit", "offset"]);
    const page = readPage(query);
    const dataset = await snapshots(await store.head());
    if (!answerUnchanged(request, response, `r${dataset.revision}-${version}`)) {
      response.json(linksTouching(dataset, node, page));
    }
  });
}

function linksTouching(dataset: Dataset, node: string, page: { limit: number; offset: number }): Page<Link> {
  const named = dataset.links
    .filter((link) => link.from === node || link.to === node)
    .map((link) => ({ id: link.id, name: recordName(link), link }))
    .sort(byNameThenId);
  const items = named.slice(page.offset, page.offset + page.limit).map(({ link }) => link);
  return { items, total: named.length, revision: dataset.revision };
}
