import { beforeAll, describe, expect, test } from "vitest";
import { type Dataset, emptyDataset } from "#contract/dataset";
import { Problem } from "#contract/problem";
import type { Store } from "#store/port";
import type { Opened } from "./conformance.ts";
import { actor, byId, changeSet, deletion, link, ring, source } from "./model.ts";

/** What a change set does to the records, and what it refuses. */
export function writingTests(open: () => Promise<Opened>): void {
  test("a new store is empty and ready", async () => {
    const { store } = await open();
    expect(await store.head()).toBe(0);
    expect(await store.snapshot()).toEqual(emptyDataset());
    expect(await store.revisions(0)).toEqual([]);
    const health = await store.health();
    expect(health.ready).toBe(true);
    expect(health.engineVersion).toMatch(/^\d+\./);
  });

  test("a change set makes one revision, with defaults filled in", async () => {
    const { store } = await open();
    const set = changeSet([source("s"), actor("a", { sourceId: "s" })]);
    const revision = { number: 1, at: set.at, author: "Ada", summary: "Essai", origin: { by: "hand" }, changes: 2 };
    expect(await store.apply(set)).toEqual(revision);
    expect(await store.head()).toBe(1);
    expect(await store.revisions(0)).toEqual([revision]);
    const record = { id: "a", name: "Acteur a", aliases: [], themes: [], sourceId: "s" };
    expect(await store.get("actor", "a")).toEqual({
      kind: "actor",
      record: { ...record, geoPrecision: "unknown", networkRole: "local" },
      version: 1,
    });
  });

  test("every kind of record comes back as it went in", async () => {
    const { store, reopen } = await open();
    const info = { publisher: "Apes", fictional: false, referenceDate: "2020-12-31", lens: { v: 1, hubs: "include" } };
    await store.apply(
      changeSet([
        { kind: "dataset", id: "dataset", fields: { name: "Réseau", ...info } },
        ...[source("s"), actor("a"), link("l", "a", "c", { note: "« vu »" })],
        { kind: "collectivity", id: "c", fields: { name: "MEL", level: "metropole", siren: "200093201" } },
        { kind: "initiative", id: "i", fields: { name: "Défi", kind: "project", territories: ["02"] } },
        { kind: "figure", id: "f", fields: { name: "Dynamiques", value: 21.5, unit: "dynamiques", sourceId: "s" } },
      ]),
    );
    const dataset = await (await reopen()).snapshot();
    expect(dataset.revision).toBe(1);
    expect(dataset.info).toEqual({ id: "dataset", name: "Réseau", ...info });
    expect(dataset.sources.map(({ id }) => id)).toEqual(["s"]);
    expect(dataset.actors.map(({ id }) => id)).toEqual(["a"]);
    expect(dataset.links).toEqual([{ id: "l", kind: "cooperates", from: "a", to: "c", sourceId: "s", note: "« vu »" }]);
    expect(dataset.collectivities[0]).toMatchObject({ level: "metropole", siren: "200093201" });
    expect(dataset.initiatives[0]).toMatchObject({ territories: ["02"] });
    expect(dataset.figures[0]).toMatchObject({ value: 21.5 });
  });

  test("fields present replace, null clears, absent ones keep their value", async () => {
    const { store } = await open();
    await store.apply(changeSet([actor("a", { website: "https://a.fr", description: "dit", themes: ["housing"] })]));
    await store.apply(changeSet([{ kind: "actor", id: "a", fields: { website: null, themes: ["environment"] } }]));
    const { record } = (await store.get("actor", "a")) ?? {};
    expect(record).toMatchObject({ name: "Acteur a", description: "dit", themes: ["environment"] });
    expect(record).not.toHaveProperty("website");
  });

  test("a version is the revision that last changed the record", async () => {
    const { store } = await open();
    await store.apply(changeSet([actor("a"), actor("b")]));
    await store.apply(changeSet([actor("b", { name: "Autre" }), actor("a")]));
    expect((await store.get("actor", "a"))?.version).toBe(1);
    expect((await store.get("actor", "b"))?.version).toBe(2);
    expect((await store.revisions(1)).map(({ changes }) => changes)).toEqual([1]);
  });

  test("a set that changes nothing makes no revision", async () => {
    const { store } = await open();
    await store.apply(changeSet([actor("a")]));
    expect(await store.apply(changeSet([]))).toBeNull();
    expect(await store.apply(changeSet([actor("a")]))).toBeNull();
    expect(await store.apply(changeSet([deletion("actor", "nobody")]))).toBeNull();
    expect(await store.apply(changeSet([deletion("actor", "a"), actor("a")]))).toBeNull();
    expect(await store.head()).toBe(1);
    expect(await store.changesOf("a")).toHaveLength(1);
  });

  test("the same set heard again is applied once and answers its revision", async () => {
    const { store, reopen } = await open();
    const set = changeSet([actor("a")]);
    const first = await store.apply(set);
    await store.apply(changeSet([deletion("actor", "a")]));
    expect(await store.apply(set)).toEqual(first);
    const again = await reopen();
    expect(await again.apply(set)).toEqual(first);
    expect(await again.head()).toBe(2);
    expect(await again.get("actor", "a")).toBeNull();
  });

  test("a link may be written before its ends in the same set", async () => {
    const { store } = await open();
    await store.apply(changeSet([link("l", "a", "b"), actor("b"), actor("a"), source("s")]));
    expect((await store.snapshot()).links).toHaveLength(1);
  });

  test("patches of one record follow one another, and only their end must be valid", async () => {
    const { store } = await open();
    await store.apply(changeSet([actor("a", { description: "dit" }), source("s")]));
    await store.apply(
      changeSet([
        { kind: "collectivity", id: "c", fields: { name: "MEL" } },
        { kind: "collectivity", id: "c", fields: { level: "metropole" } },
        deletion("actor", "a"),
        actor("a", { name: "Recréé" }),
        actor("b", { sourceId: "missing" }),
        actor("b", { sourceId: "s" }),
      ]),
    );
    expect(byId(await store.snapshot())).toMatchObject({ c: { level: "metropole" }, b: { sourceId: "s" } });
    expect((await store.get("actor", "a"))?.record).not.toHaveProperty("description");
    expect((await store.revisions(1))[0]?.changes).toBe(3);
  });

  const refused: [string, ReturnType<typeof actor>[], object][] = [
    ["a value that the field cannot hold", [actor("b", { kind: "person" })], { id: "b", field: "kind" }],
    ["a field that does not exist", [actor("b", { nom: "B" })], { id: "b", field: "nom", expected: "absent" }],
    [
      "a required field missing",
      [{ kind: "actor", id: "b", fields: {} }],
      { id: "b", field: "name", expected: "string" },
    ],
    ["a required field cleared", [actor("a", { name: null })], { id: "a", field: "name" }],
    ["an id outside the alphabet", [actor("É")], { id: "É", field: "id" }],
    ["a link to nothing", [link("m", "a", "nobody")], { id: "m", field: "to", value: "nobody" }],
    [
      "a source that is not there",
      [actor("b", { sourceId: "nowhere" })],
      { id: "b", field: "sourceId", value: "nowhere" },
    ],
    ["a link that returns to where it starts", [link("m", "a", "a")], { id: "m", field: "to", expected: "≠ a" }],
    [
      "a link that joins what its kind cannot join",
      [link("m", "a", "z", { kind: "participates" })],
      { id: "m", field: "kind", expected: "participates: actor | collectivity → initiative" },
    ],
    [
      "a link to a node that the same set makes, of the wrong kind",
      [{ kind: "initiative", id: "i", fields: { name: "I", kind: "project" } }, link("m", "a", "i")],
      { id: "m", field: "kind" },
    ],
    [
      "an end before its start",
      [actor("a", { activeFrom: "2015-03", activeTo: "2015-02-28" })],
      { id: "a", field: "activeTo", expected: "≥ 2015-03" },
    ],
    ["an id of another kind", [source("a")], { id: "a", field: "kind", expected: "actor" }],
    ["a deletion under another kind", [deletion("link", "a")], { id: "a", field: "kind", expected: "actor" }],
    ["one new id under two kinds", [source("x"), actor("x")], { id: "x", field: "kind", expected: "source" }],
  ];
  describe("a set is refused whole for", () => {
    let store: Store;
    let before: Dataset;

    beforeAll(async () => {
      ({ store } = await open());
      await store.apply(changeSet([source("s"), actor("a"), actor("z"), link("l", "a", "z")]));
      before = await store.snapshot();
    });

    test.each(refused)("%s", async (_, patches, detail) => {
      const set = changeSet([actor("fine"), actor("a", { name: "Changé" }), deletion("link", "l"), ...patches]);
      const problem = await store.apply(set).catch((error) => error);
      expect(problem).toBeInstanceOf(Problem);
      expect(problem).toMatchObject({ code: "bad-request", detail });
      expect(Object.keys(problem.detail)).toContain("expected");
      expect(await store.snapshot()).toEqual(before);
      expect(await store.changesOf("fine")).toEqual([]);
      expect(await store.search("Changé", 10)).toEqual([]);
    });
  });

  test("a refused set leaves nothing, and may be sent again once corrected", async () => {
    const { store, reopen } = await open();
    await store.apply(changeSet([source("s"), actor("a")]));
    const before = await store.snapshot();
    const set = changeSet([actor("b"), deletion("actor", "a"), link("l", "b", "nobody")]);
    await expect(store.apply(set)).rejects.toMatchObject({ code: "bad-request", detail: { field: "to" } });
    const again = await reopen();
    expect(await again.snapshot()).toEqual(before);
    expect(await again.revisions(1)).toEqual([]);
    expect((await again.apply({ ...set, patches: [actor("b")] }))?.number).toBe(2);
  });

  test("refuses to delete a record in use, and says by how many", async () => {
    const { store } = await open();
    await store.apply(changeSet(ring(3)));
    const inUse = { code: "record-in-use", status: 409 };
    await expect(store.apply(changeSet([deletion("actor", "r0")]))).rejects.toMatchObject({
      ...inUse,
      detail: { id: "r0", n: 2 },
    });
    await expect(store.apply(changeSet([deletion("source", "s")]))).rejects.toMatchObject({
      ...inUse,
      detail: { id: "s", n: 6 },
    });
    const set = changeSet([deletion("actor", "r0"), deletion("link", "l0"), deletion("link", "l2")]);
    expect((await store.apply(set))?.changes).toBe(3);
    expect(Object.keys(byId(await store.snapshot())).sort()).toEqual(["l1", "r1", "r2", "s"]);
  });

  test("a record that no longer refers to another lets it go", async () => {
    const { store } = await open();
    await store.apply(changeSet([source("s"), actor("a", { sourceId: "s" })]));
    await store.apply(changeSet([deletion("source", "s"), { kind: "actor", id: "a", fields: { sourceId: null } }]));
    expect(Object.keys(byId(await store.snapshot()))).toEqual(["a"]);
  });

  test("text of every script comes back unchanged", async () => {
    const { store, reopen } = await open();
    const name = "Œuvre « d’été » \u202F👩🏽‍🌾 東京 é e\u0301 'DROP TABLE";
    await store.apply(changeSet([actor("a", { name, aliases: ["𠀀 \uFA0E"] })], { author: name, summary: name }));
    const again = await reopen();
    expect((await again.get("actor", "a"))?.record).toMatchObject({ name, aliases: ["𠀀 \uFA0E"] });
    expect(await again.revisions(0)).toMatchObject([{ author: name, summary: name }]);
  });

  test("10,000 records are one change set", { timeout: 120_000 }, async () => {
    const { store, reopen } = await open();
    expect(await store.apply(changeSet(ring(5000)))).toMatchObject({ number: 1, changes: 10001 });
    const dataset = await (await reopen()).snapshot();
    expect([dataset.actors.length, dataset.links.length]).toEqual([5000, 5000]);
  });

  test("change sets applied at once come one after the other", async () => {
    const { store } = await open();
    const sets = Array.from({ length: 20 }, (_, index) =>
      changeSet([actor(`a${index}`), actor("shared", { name: `N${index}` })]),
    );
    const revisions = await Promise.all(sets.map((set) => store.apply(set)));
    expect(revisions.map((revision) => revision?.number).sort((a = 0, b = 0) => a - b)).toEqual(
      sets.map((_, i) => i + 1),
    );
    const changes = await store.changesOf("shared");
    expect(changes.slice(1).map(({ before }) => before)).toEqual(changes.slice(0, -1).map(({ after }) => after));
    expect((await store.snapshot()).actors).toHaveLength(21);
  });

  test("a reader sees all of a change set or nothing of it", { timeout: 60_000 }, async () => {
    const { store } = await open();
    let writing = true;
    const written = store.apply(changeSet(ring(1000))).finally(() => {
      writing = false;
    });
    const seen = new Set<string>();
    while (writing) {
      const [{ revision, actors, links }, page] = await Promise.all([
        store.snapshot(),
        store.list("link", { q: "cooperates", limit: 5000, offset: 0 }),
      ]);
      seen.add(JSON.stringify([revision, actors.length, links.length]));
      seen.add(JSON.stringify([page.revision, page.total, page.items.length]));
    }
    await written;
    const whole = ["[0,0,0]", "[1,1000,1000]"];
    expect([...seen].filter((sight) => !whole.includes(sight))).toEqual([]);
    expect(seen).toContain("[0,0,0]");
    expect((await store.snapshot()).links).toHaveLength(1000);
  });
}
