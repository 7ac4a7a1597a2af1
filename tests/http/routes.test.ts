import { afterAll, beforeAll, expect, test } from "vitest";
import type { Revision, Stored } from "#contract/changes";
import type { Actor, Link } from "#contract/records";
import type {
  BrokersResult,
  CommunitiesResult,
  DatasetSummary,
  GraphResult,
  Health,
  MeasureInfo,
  MeasureResult,
  Page,
  SearchHit,
  TerritoryDrawingResult,
} from "#contract/results";
import type { Territory } from "#contract/territory";
import { type Served, serve, SMALL, VERSION, write } from "./support.ts";

let served: Served;
beforeAll(async () => {
  served = await serve(SMALL);
  await write(served.store, "second", [{ kind: "actor", id: "beta", fields: { description: "Deux" } }]);
});
afterAll(() => served.close());

test("health says engine, version and revision", async () => {
  const health = await served.json<Health>("/api/health");
  expect(health).toMatchObject({ version: VERSION, revision: 2, live: true, ready: true, writable: true });
  expect(health.engine).toMatch(/sqlite/i);
});

test("the data set tells what the page needs to open", async () => {
  const summary = await served.json<DatasetSummary>("/api/dataset");
  expect(summary.info?.lens).toEqual({ hubs: "include" });
  expect(summary).toMatchObject({ revision: 2, changedAt: "2026-01-02T03:04:05.000Z" });
  expect(summary.counts).toEqual({ source: 1, actor: 7, collectivity: 1, initiative: 1, link: 6, figure: 1 });
});

test.each([
  ["actors", 7, "alpha"],
  ["collectivities", 1, "mel"],
  ["initiatives", 1, "project"],
  ["links", 6, "alpha-beta"],
  ["sources", 1, "report"],
  ["figures", 1, "count"],
])("%s are listed and read one by one", async (plural, total, id) => {
  const page = await served.json<Page<{ id: string }>>(`/api/${plural}`);
  expect(page).toMatchObject({ total, revision: 2 });
  expect(page.items).toHaveLength(total);
  const stored = await served.json<Stored>(`/api/${plural}/${id}`);
  expect(stored.version).toBe(1);
  expect(stored.record).toEqual(page.items.find((item) => item.id === id));
});

test("a list is paged and searched without accents", async () => {
  const page = await served.json<Page<Actor>>("/api/actors?limit=2&offset=1");
  expect(page.items.map(({ id }) => id)).toEqual(["beta", "coeur"]);
  expect(page.total).toBe(7);
  const found = await served.json<Page<Actor>>("/api/actors?q=coeur%20de%20l%27av");
  expect(found.items.map(({ id }) => id)).toEqual(["coeur"]);
});

test("a record of another kind is not found under this one", async () => {
  const { body } = await served.problem("/api/actors/mel");
  expect(body.code).toBe("not-found");
});

test("a record's version is its ETag, the weak form included", async () => {
  const response = await served.get("/api/actors/beta");
  expect(response.headers.get("ETag")).toBe('"r2"');
  for (const tag of ['"r2"', 'W/"r2"', '"r1", "r2"', "*"]) {
    expect((await served.get("/api/actors/beta", { "If-None-Match": tag })).status).toBe(304);
  }
  expect((await served.get("/api/actors/beta", { "If-None-Match": '"r1"' })).status).toBe(200);
});

test("all links of a record are listed, with source and page", async () => {
  const page = await served.json<Page<Link>>("/api/links?node=alpha");
  expect(page.items.map(({ id }) => id)).toEqual(["alpha-beta", "hub-alpha", "alpha-project"]);
  expect(page.items[0]).toMatchObject({ sourceId: "report", page: 3 });
  const second = await served.json<Page<Link>>("/api/links?node=alpha&limit=1&offset=1");
  expect(second).toMatchObject({ total: 3, items: [{ id: "hub-alpha" }] });
  expect((await served.json<Page<Link>>("/api/links?node=nobody")).total).toBe(0);
});

test("territories are listed by level and read by code", async () => {
  const page = await served.json<Page<Territory>>("/api/territories?level=departement");
  expect(page.items.map(({ code }) => code).sort()).toEqual(["02", "59", "60", "62", "80"]);
  expect((await served.json<Territory>("/api/territories/02")).name).toBe("Aisne");
  expect((await served.problem("/api/territories?level=country")).body.code).toBe("bad-request");
  expect((await served.problem("/api/territories/2")).body.code).toBe("not-found");
});

test("the graph holds what the lens shows", async () => {
  const without = await served.json<GraphResult>("/api/graph");
  expect(without.nodes.id).toEqual(["alpha", "beta", "coeur", "delta", "epsilon", "gamma", "mel"]);
  expect(without.edges.source).toHaveLength(4);
  expect(without).toMatchObject({ revision: 2, asOf: "2020-12-31", version: VERSION });
  const withHubs = await served.json<GraphResult>("/api/graph?v=1&hubs=include");
  expect(withHubs.nodes.id).toContain("hub");
  expect(withHubs.positions.x).toHaveLength(withHubs.nodes.id.length);
});

test("the drawing by territory has a disc for every territory of the level and a seat entry for every node", async () => {
  const graph = await served.json<GraphResult>("/api/graph?territoryLevel=departement");
  const drawing = await served.json<TerritoryDrawingResult>("/api/territory-drawing?territoryLevel=departement");
  expect(drawing).toMatchObject({ revision: 2, version: VERSION, lensHash: graph.lensHash, ids: graph.nodes.id });
  expect(drawing.discs.code).toEqual(["02", "59", "60", "62", "80"]);
  expect(drawing.seats.x).toHaveLength(graph.nodes.id.length);
});

test("the focus is display only: it does not change a computed answer", async () => {
  const plain = await served.get("/api/graph", { Prefer: "wait=30" });
  const focused = await served.get("/api/graph?focus=alpha", { Prefer: "wait=30" });
  expect(await focused.text()).toBe(await plain.text());
});

test("an earlier revision is answered as it was", async () => {
  await write(served.store, "third", [{ kind: "actor", id: "omega", fields: { name: "Omega" } }]);
  expect((await served.json<GraphResult>("/api/graph?revision=2")).nodes.id).not.toContain("omega");
  const latest = await served.json<GraphResult>("/api/graph");
  expect(latest.revision).toBe(3);
  expect(latest.nodes.id).toContain("omega");
  await write(served.store, "fourth", [{ kind: "actor", id: "omega", fields: null }]);
  expect((await served.problem("/api/graph?revision=99")).body.code).toBe("not-found");
});

test("measures are listed and computed", async () => {
  const { items } = await served.json<Page<MeasureInfo>>("/api/measures");
  expect(items.map(({ id }) => id)).toContain("betweenness");
  const degree = await served.json<MeasureResult>("/api/measures/degree");
  const [output = ""] = Object.keys(degree.node);
  expect(degree.node[output]).toHaveLength(degree.ids.length);
  expect((await served.problem("/api/measures/unheard-of")).body.code).toBe("not-found");
});

test("every community has the size that is said", async () => {
  const { ids, community, sizes, runs, resolution } = await served.json<CommunitiesResult>(
    "/api/communities?runs=5&resolution=1.5",
  );
  expect({ runs, resolution }).toEqual({ runs: 5, resolution: 1.5 });
  expect(community).toHaveLength(ids.length);
  for (const [at, size] of sizes.entries()) expect(community.filter((number) => number === at + 1)).toHaveLength(size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(ids.length);
});

test("brokers are those between others, ranked, equal values sharing a rank", async () => {
  const { items, total } = await served.json<BrokersResult>("/api/brokers");
  // A chain of five: 3, 4, 3 pairs pass through the three inner nodes.
  expect(items.map(({ id, rank, betweenness }) => [id, rank, betweenness])).toEqual([
    ["gamma", 1, 4],
    ["beta", 2, 3],
    ["delta", 2, 3],
  ]);
  expect(total).toBe(3);
  expect(items[0]).toMatchObject({ name: "Gamma", normalized: 4 / 15 });
  const second = await served.json<BrokersResult>("/api/brokers?limit=1&offset=2");
  expect(second).toMatchObject({ total: 3, items: [{ id: "delta", rank: 2 }] });
});

test("the search finds records and territories, and says which the lens hides", async () => {
  const all = async (query: string) => (await served.json<Page<SearchHit>>(`/api/search?${query}`)).items;
  await served.json("/api/graph");
  expect(await all("q=reseau")).toEqual([{ kind: "actor", id: "hub", name: "Réseau", inLens: false }]);
  await served.json("/api/graph?hubs=include");
  expect(await all("q=reseau&v=1&hubs=include")).toMatchObject([{ id: "hub", inLens: true }]);
  expect(await all("q=rapport")).toEqual([{ kind: "source", id: "report", name: "Rapport d’essai", inLens: null }]);
  expect(await all("q=aisne")).toContainEqual({ kind: "territory", id: "02", name: "Aisne", inLens: null });
  expect(await all("q=")).toEqual([]);
  expect(await all("q=%27%22*(")).toEqual([]);
});

test("revisions are listed, the latest first", async () => {
  const page = await served.json<Page<Revision>>("/api/revisions?limit=2");
  expect(page.total).toBe(page.revision);
  expect(page.items.map(({ number }) => number)).toEqual([page.revision, page.revision - 1]);
});

test("an empty store answers everywhere", async () => {
  const empty = await serve([]);
  try {
    expect(await empty.json<DatasetSummary>("/api/dataset")).toMatchObject({
      info: null,
      revision: 0,
      changedAt: null,
    });
    expect((await empty.json<GraphResult>("/api/graph")).nodes.id).toEqual([]);
    expect((await empty.json<BrokersResult>("/api/brokers")).items).toEqual([]);
    expect((await empty.json<Page<Revision>>("/api/revisions")).items).toEqual([]);
    expect((await empty.json<Page<SearchHit>>("/api/search?q=a")).items.every(({ kind }) => kind === "territory")).toBe(
      true,
    );
  } finally {
    await empty.close();
  }
});
