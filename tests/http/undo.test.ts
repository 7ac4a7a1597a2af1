import { afterEach, beforeEach, expect, test } from "vitest";
import type { Revision } from "#contract/changes";
import type { ProblemBody } from "#contract/problem";
import type { Link } from "#contract/records";
import type { Page } from "#contract/results";
import { type Served, serve, SMALL } from "./support.ts";
import { writerTo } from "./writer.ts";

let served: Served;
beforeEach(async () => {
  served = await serve(SMALL);
});
afterEach(() => served.close());

const { send, create, change, remove, undo } = writerTo(() => served.url);
const nameOfAlpha = async () => (await served.json<{ record: { name: string } }>("/api/actors/alpha")).record.name;

test("a revision is undone, and its undo too; each says what it undid", async () => {
  await change("actors/alpha", { name: "Deux" }, '"r1"');
  expect(await undo(2)).toMatchObject({ status: 200, body: { revision: 3 } });
  expect(await nameOfAlpha()).toBe("Alpha");
  expect((await undo(3)).body).toEqual({ revision: 4 });
  expect(await nameOfAlpha()).toBe("Deux");
  const { items } = await served.json<Page<Revision>>("/api/revisions");
  expect(items.map(({ number, author, origin }) => [number, author, origin])).toEqual([
    [4, "local", { by: "undo", revision: 3 }],
    [3, "local", { by: "undo", revision: 2 }],
    [2, "local", { by: "hand" }],
    [1, "test", { by: "hand" }],
  ]);
  expect(items[1]?.summary).toBe(items[2]?.summary);
});

test("a deletion with its links comes back whole", async () => {
  const before = await served.store.snapshot();
  await remove("actors/alpha?cascade=true", '"r1"');
  await undo(2);
  const order = (links: Link[]) => links.map((link) => JSON.stringify(link)).sort();
  const after = await served.store.snapshot();
  expect(order(after.links)).toEqual(order(before.links));
  expect(after.actors).toHaveLength(before.actors.length);
});

test("what stands in the way is told by name and revision, and nothing is written", async () => {
  await create("actors", { name: "Neuve" });
  await create("links", { id: "new-link", kind: "cooperates", from: "neuve", to: "alpha", sourceId: "report" });
  await change("actors/neuve", { name: "Renommée" }, '"r2"');
  const { status, headers, body } = await undo<ProblemBody>(2);
  expect([status, headers.get("Content-Type")]).toEqual([409, "application/problem+json; charset=utf-8"]);
  expect(body).toMatchObject({
    code: "undo-conflict",
    detail: expect.stringMatching(/La révision n°\s2 ne peut plus/),
  });
  expect(body.blockers).toEqual([
    { id: "neuve", name: "Renommée", revision: 4 },
    { id: "new-link", name: "cooperates neuve alpha", revision: 3 },
  ]);
  expect(await served.store.head()).toBe(4);
});

test("what stands in the way and is gone is told by the name that it had", async () => {
  await remove("links/hub-alpha", '"r1"');
  await remove("actors/hub", '"r1"');
  expect((await undo<ProblemBody>(2)).body.blockers).toEqual([{ id: "hub", name: "Réseau", revision: 3 }]);
});

test("of many that stand in the way, the first hundred are told", async () => {
  const fields = (at: number) => ({ name: `Acteur ${at}` });
  const ids = Array.from({ length: 120 }, (_, at) => `many-${at}`);
  const write = (id: string, patches: Parameters<Served["store"]["apply"]>[0]["patches"]) =>
    served.store.apply({ id, author: "test", summary: id, at: "2026", origin: { by: "hand" }, patches });
  await write(
    "many",
    ids.map((id, at) => ({ kind: "actor", id, fields: fields(at) })),
  );
  await write(
    "renamed",
    ids.map((id) => ({ kind: "actor", id, fields: { name: "Autre" } })),
  );
  const { body } = await undo<ProblemBody>(2);
  expect(body.blockers).toHaveLength(100);
  expect(body.blockers?.[7]).toEqual({ id: "many-7", name: "Autre", revision: 3 });
});

test("an undo asked twice at once is done once", async () => {
  await change("actors/alpha", { name: "Deux" }, '"r1"');
  const answers = await Promise.all([undo(2), undo(2), undo(2)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect(await served.store.head()).toBe(3);
});

test("an undo holds while others write elsewhere", async () => {
  await change("actors/alpha", { name: "Deux" }, '"r1"');
  const others = Array.from({ length: 12 }, (_, at) => create("actors", { name: `Autre ${at}` }));
  expect((await undo(2)).status).toBe(200);
  expect((await Promise.all(others)).every(({ status }) => status === 201)).toBe(true);
  expect(await nameOfAlpha()).toBe("Alpha");
});

test("a revision that never was is not found, and a body is not understood", async () => {
  expect((await undo(9)).status).toBe(404);
  for (const number of ["0", "x", "1.5"]) expect((await send("POST", `revisions/${number}/undo`)).status).toBe(404);
  expect((await send("POST", "revisions/1/undo", {})).status).toBe(400);
  expect((await send("GET", "revisions/1/undo")).status).toBe(400);
  expect(await served.store.head()).toBe(1);
});
