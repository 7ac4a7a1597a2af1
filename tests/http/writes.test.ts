import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Change, Stored } from "#contract/changes";
import type { Actor, Link } from "#contract/records";
import type { Page } from "#contract/results";
import type { RevisionChanges } from "#contract/writes";
import { type Served, serve, SMALL } from "./support.ts";
import { writerTo } from "./writer.ts";

let served: Served;
const begin = async () => {
  served = await serve(SMALL);
};
const end = () => served.close();

const { create, change, remove } = writerTo(() => served.url);

describe("creating", () => {
  beforeAll(begin);
  afterAll(end);

  test("answers where the record is, its version and the revision", async () => {
    const { status, headers, body } = await create("actors", { name: "La Belle Équipe", themes: ["housing"] });
    expect(status).toBe(201);
    expect(headers.get("Location")).toBe("/api/actors/la-belle-equipe");
    expect(headers.get("ETag")).toBe('"r2"');
    expect(body).toEqual({
      record: {
        id: "la-belle-equipe",
        name: "La Belle Équipe",
        aliases: [],
        themes: ["housing"],
        geoPrecision: "unknown",
        networkRole: "local",
      },
      version: 2,
      revision: 2,
    });
    const location = headers.get("Location") as string;
    expect((await served.json<Stored>(location)).record).toEqual(body.record);
    expect((await served.get(location)).headers.get("ETag")).toBe('"r2"');
  });

  test("is one revision in the name of this computer, by hand", async () => {
    const { body } = await create("actors", { name: "Neuve" });
    const { revision, changes } = await served.json<RevisionChanges>(`/api/revisions/${body.revision}`);
    expect(revision).toEqual({
      number: body.revision,
      at: "2026-01-02T03:04:05.000Z",
      author: "local",
      summary: "Neuve",
      origin: { by: "hand" },
      changes: 1,
    });
    expect(changes).toMatchObject([{ kind: "actor", id: "neuve", before: null, after: { name: "Neuve" } }]);
  });

  test("without an id gets the one that a file would give it", async () => {
    const cases: [string, object, string][] = [
      ["collectivities", { name: "CC du Test", level: "CC" }, "collectivity-cc-du-test"],
      ["collectivities", { name: "CC du Test", level: "CC", siren: "200000172" }, "200000172"],
      ["initiatives", { name: "Défi", kind: "project" }, "initiative-defi"],
      ["sources", { name: "Enquête", date: "2021" }, "source-enquete"],
      ["actors", { name: "Deux", siret: "12345678200002" }, "12345678200002"],
      ["actors", { name: "Trois", id: "the-third" }, "the-third"],
      ["actors", { name: "Quatre", id: null }, "quatre"],
    ];
    for (const [plural, fields, id] of cases) {
      expect((await create(plural, fields)).headers.get("Location")).toBe(`/api/${plural}/${id}`);
    }
  });

  test("namesakes get the next number", async () => {
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.push((await create("actors", { name: "Alpha" })).body.record.id);
    expect(ids).toEqual(["alpha-2", "alpha-3", "alpha-4"]);
    const long = "x".repeat(64);
    const longIds = [];
    for (let count = 0; count < 2; count += 1) longIds.push((await create("actors", { name: long })).body.record.id);
    expect(longIds).toEqual([long, `${"x".repeat(62)}-2`]);
  });

  test("eight namesakes at once become eight records", async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => create("actors", { name: "Nombreuse" })));
    expect(made.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    expect(new Set(made.map(({ body }) => body.record.id)).size).toBe(8);
  });

  test("a link gets the id that a file would give it, whichever end comes first, and is there once", async () => {
    const fields = { kind: "cooperates", from: "epsilon", to: "alpha", sourceId: "report" };
    const first = await create<Link>("links", fields);
    expect(first.body.record.id).toMatch(/^link-[0-9a-f]{16}$/);
    const again = await create("links", { ...fields, from: "alpha", to: "epsilon" });
    expect(again.status).toBe(400);
    expect(again.body).toMatchObject({ code: "bad-request", detail: expect.stringContaining(first.body.record.id) });
  });
});

describe("changing", () => {
  beforeEach(begin);
  afterEach(end);

  test("replaces the fields sent, clears with null, keeps the others", async () => {
    const fields = { name: "Alpha 2", website: "https://alpha.fr", epci: null, geoPrecision: "unknown" };
    const first = await change("actors/alpha", fields, '"r1"');
    expect([first.status, first.headers.get("ETag")]).toEqual([200, '"r2"']);
    expect(first.body).toMatchObject({ version: 2, revision: 2, record: { id: "alpha", name: "Alpha 2" } });
    expect(first.body.record).not.toHaveProperty("epci");
    const second = await change("actors/alpha", { website: null }, '"r2"');
    expect(second.body.record).toMatchObject({ name: "Alpha 2" });
    expect(second.body.record).not.toHaveProperty("website");
  });

  test("the weak form of the version is accepted", async () => {
    expect((await change("actors/alpha", { name: "B" }, 'W/"r1"')).status).toBe(200);
  });

  test("from an older version it is refused, and says which revision came between", async () => {
    await create("actors", { name: "Autre" });
    await change("actors/alpha", { name: "B" }, '"r1"');
    const { status, body } = await change("actors/alpha", { name: "C" }, '"r1"');
    expect([status, body]).toMatchObject([412, { code: "conflict", values: { id: "alpha", revision: 3 } }]);
    expect((await change("actors/alpha", { name: "C" }, '"r9"')).status).toBe(412);
    expect((await served.json<Stored<Actor>>("/api/actors/alpha")).record.name).toBe("B");
  });

  test("of eight writers who saw the same version, one wins and the others know it", async () => {
    for (let version = 1; version <= 5; version += 1) {
      const names = Array.from({ length: 8 }, (_, writer) => `${version}-${writer}`);
      const answers = await Promise.all(names.map((name) => change("actors/alpha", { name }, `"r${version}"`)));
      const winners = answers.filter(({ status }) => status === 200);
      expect(winners).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 412)).toHaveLength(7);
      expect(winners[0]?.body.version).toBe(version + 1);
      expect((await served.json<Stored>("/api/actors/alpha")).record).toEqual(winners[0]?.body.record);
    }
  });

  test("that changes nothing makes no revision", async () => {
    await create("actors", { name: "Autre" });
    const { status, headers, body } = await change("actors/alpha", { name: "Alpha" }, '"r1"');
    expect([status, headers.get("ETag")]).toEqual([200, '"r1"']);
    expect(body).toMatchObject({ version: 1, revision: 2, record: { id: "alpha" } });
  });
});

describe("the place of an actor", () => {
  beforeAll(begin);
  afterAll(end);

  const placeOf = ({ communeInsee, epci, arrondissement, departement, geoPrecision }: Actor) =>
    [communeInsee, epci, arrondissement, departement, geoPrecision].map((code) => code ?? null);

  test("comes with the codes of all that contains its commune", async () => {
    const { body } = await create("actors", { name: "Lilloise", communeInsee: "59350" });
    expect(placeOf(body.record)).toEqual(["59350", "200093201", "595", "59", "commune"]);
    expect(body.record.id).toBe("lilloise-59350");
  });

  test("moves whole with its commune, and is kept as far as it is known without it", async () => {
    const tagOf = ({ headers }: { headers: Headers }) => headers.get("ETag") as string;
    const made = await create("actors", { name: "M", id: "mobile", communeInsee: "59350", geoPrecision: "address" });
    const moved = await change("actors/mobile", { communeInsee: "02691", geoPrecision: null }, tagOf(made));
    expect(placeOf(moved.body.record)).toEqual(["02691", "200071892", "023", "02", "commune"]);
    const coarser = await change("actors/mobile", { communeInsee: null }, tagOf(moved));
    expect(placeOf(coarser.body.record)).toEqual([null, "200071892", "023", "02", "epci"]);
    const lost = await change("actors/mobile", { epci: null, departement: null }, tagOf(coarser));
    expect(placeOf(lost.body.record)).toEqual([null, null, null, null, "unknown"]);
    const renamed = await change("actors/mobile", { name: "Fixe" }, tagOf(lost));
    expect(placeOf(renamed.body.record)).toEqual([null, null, null, null, "unknown"]);
  });
});

describe("deleting", () => {
  beforeEach(begin);
  afterEach(end);

  test("takes a record away that nothing refers to", async () => {
    const { status, body } = await remove("actors/epsilon", '"r1"');
    expect([status, body]).toEqual([200, { revision: 2 }]);
    expect((await served.get("/api/actors/epsilon")).status).toBe(404);
  });

  test("from an older version is refused", async () => {
    await change("actors/epsilon", { name: "B" }, '"r1"');
    expect((await remove("actors/epsilon", '"r1"')).body).toMatchObject({ code: "conflict" });
    expect((await remove("actors/alpha?cascade=true", '"r7"')).status).toBe(412);
  });

  test("takes its links with it when asked, as one revision", async () => {
    expect((await remove("actors/alpha?cascade=true", '"r1"')).body).toEqual({ revision: 2 });
    const { changes } = await served.json<RevisionChanges>("/api/revisions/2");
    expect(changes.map(({ id, after }) => [id, after]).sort()).toEqual([
      ["alpha", null],
      ["alpha-beta", null],
      ["alpha-project", null],
      ["hub-alpha", null],
    ]);
    const { total } = await served.json<Page<Link>>("/api/links");
    expect(total).toBe(SMALL.filter(({ kind }) => kind === "link").length - 3);
  });

  test("with its links holds while others write elsewhere", async () => {
    const others = Array.from({ length: 12 }, (_, number) => create("actors", { name: `Autre ${number}` }));
    expect((await remove("actors/alpha?cascade=true", '"r1"')).status).toBe(200);
    expect((await Promise.all(others)).every(({ status }) => status === 201)).toBe(true);
  });
});

describe("what was written", () => {
  beforeEach(begin);
  afterEach(end);

  test("the changes of a record are told oldest first, its deletion included", async () => {
    await change("actors/epsilon", { name: "B" }, '"r1"');
    await remove("actors/epsilon", '"r2"');
    const page = await served.json<Page<Change>>("/api/actors/epsilon/changes");
    expect(page).toMatchObject({ total: 3, revision: 3 });
    expect(page.items.map(({ revision, before, after }) => [revision, before === null, after === null])).toEqual([
      [1, true, false],
      [2, false, false],
      [3, false, true],
    ]);
    const second = await served.json<Page<Change>>("/api/actors/epsilon/changes?limit=1&offset=1");
    expect(second.items).toEqual(page.items.slice(1, 2));
    for (const path of ["actors/nobody/changes", "sources/epsilon/changes"]) {
      expect((await served.get(`/api/${path}`)).status).toBe(404);
    }
  });

  test("a revision is told with its changes, page by page", async () => {
    const { revision, changes } = await served.json<RevisionChanges>("/api/revisions/1?limit=3&offset=1");
    expect(revision).toMatchObject({ number: 1, changes: SMALL.length });
    expect(changes.map(({ id }) => id)).toEqual(SMALL.slice(1, 4).map(({ id }) => id));
    for (const number of ["0", "2", "01", "x", "1e0", "-1", "9999999999"]) {
      expect((await served.get(`/api/revisions/${number}`)).status).toBe(404);
    }
  });

  test("what is written is in the next answer of every list", async () => {
    await create("actors", { name: "Aaa première" });
    const page = await served.json<Page<Actor>>("/api/actors?limit=1");
    expect(page).toMatchObject({ revision: 2, items: [{ name: "Aaa première" }] });
    const fields = { kind: "cooperates", from: "aaa-premiere", to: "alpha", sourceId: "report" };
    await create("links", fields);
    expect((await served.json<Page<Link>>("/api/links?node=aaa-premiere")).total).toBe(1);
    const graph = await served.json<{ nodes: { id: string[] } }>("/api/graph");
    expect(graph.nodes.id).toContain("aaa-premiere");
  });
});
