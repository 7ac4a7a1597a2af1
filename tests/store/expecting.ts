import { expect, test } from "vitest";
import type { Opened } from "./conformance.ts";
import { actor, changeSet, deletion, link, source } from "./model.ts";

const rename = (id: string, name: string) => ({ kind: "actor", id, fields: { name } }) as const;

/** What a change set expects to find, where it comes from, and what it did. */
export function expectingTests(open: () => Promise<Opened>): void {
  test("a set that expects the version stored is applied, one that expects an older one is not", async () => {
    const { store } = await open();
    await store.apply(changeSet([actor("a"), actor("b")]));
    const expecting = (version: number, name: string) =>
      store.apply(changeSet([rename("a", name)], { expect: [{ id: "a", version }] }));
    expect(await expecting(1, "Deux")).toMatchObject({ number: 2 });
    await expect(expecting(1, "Trois")).rejects.toMatchObject({ code: "conflict", detail: { id: "a", revision: 2 } });
    await expect(expecting(3, "Trois")).rejects.toMatchObject({ code: "conflict", detail: { revision: 2 } });
    expect((await store.get("actor", "a"))?.record).toMatchObject({ name: "Deux" });
    expect(await store.head()).toBe(2);
  });

  test("an expectation holds for sets that would change nothing", async () => {
    const { store } = await open();
    await store.apply(changeSet([actor("a")]));
    await store.apply(changeSet([rename("a", "Deux")]));
    const same = [rename("a", "Deux")];
    expect(await store.apply(changeSet(same, { expect: [{ id: "a", version: 2 }] }))).toBeNull();
    await expect(store.apply(changeSet(same, { expect: [{ id: "a", version: 1 }] }))).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("version 0 expects that there is no such record", async () => {
    const { store } = await open();
    const create = () => store.apply(changeSet([actor("a")], { expect: [{ id: "a", version: 0 }] }));
    expect(await create()).toMatchObject({ number: 1 });
    await expect(create()).rejects.toMatchObject({ code: "conflict", detail: { id: "a", revision: 1 } });
    await store.apply(changeSet([deletion("actor", "a")]));
    await expect(
      store.apply(changeSet([rename("a", "Deux")], { expect: [{ id: "a", version: 1 }] })),
    ).rejects.toMatchObject({ code: "conflict", detail: { id: "a", revision: 2 } });
    expect(await create()).toMatchObject({ number: 3 });
  });

  test("one expectation that fails keeps the whole set out", async () => {
    const { store } = await open();
    await store.apply(changeSet([actor("a"), actor("b")]));
    const both = [
      { id: "a", version: 1 },
      { id: "b", version: 7 },
    ];
    const set = changeSet([rename("a", "X"), rename("b", "X"), actor("c")], { expect: both });
    await expect(store.apply(set)).rejects.toMatchObject({ code: "conflict", detail: { id: "b", revision: 1 } });
    expect((await store.snapshot()).actors.map(({ name }) => name).sort()).toEqual(["Acteur a", "Acteur b"]);
  });

  test("a set computed on a revision is applied to that one only", async () => {
    const { store } = await open();
    await store.apply(changeSet([actor("a")], { expectHead: 0 }));
    await expect(store.apply(changeSet([actor("b")], { expectHead: 0 }))).rejects.toMatchObject({
      code: "conflict",
      detail: { revision: 1 },
    });
    expect(await store.apply(changeSet([actor("b")], { expectHead: 1 }))).toMatchObject({ number: 2 });
  });

  test("a set heard again is answered as the first time, whatever it expects", async () => {
    const { store } = await open();
    const set = changeSet([actor("a")], { expect: [{ id: "a", version: 0 }], expectHead: 0 });
    const revision = await store.apply(set);
    expect(await store.apply(set)).toEqual(revision);
  });

  test("of eight writers who saw the same version, one wins and the others hear which revision did", async () => {
    const { store } = await open();
    await store.apply(changeSet([actor("a")]));
    for (let version = 1; version <= 10; version += 1) {
      const names = Array.from({ length: 8 }, (_, writer) => `${version}-${writer}`);
      const outcomes = await Promise.allSettled(
        names.map((name) => store.apply(changeSet([rename("a", name)], { expect: [{ id: "a", version }] }))),
      );
      const winner = outcomes.findIndex(({ status }) => status === "fulfilled");
      const losers = outcomes.filter((outcome) => outcome.status === "rejected");
      expect(losers.map(({ reason }) => [reason.code, reason.detail])).toEqual(
        Array.from({ length: 7 }, () => ["conflict", { id: "a", revision: version + 1 }]),
      );
      expect((await store.get("actor", "a"))?.record).toMatchObject({ name: names[winner] });
    }
    expect(await store.changesOf("a")).toHaveLength(11);
  });

  test("a revision says where it comes from", async () => {
    const { store, reopen } = await open();
    const origins = [{ by: "load", source: "Rapport « 2020 »" }, { by: "hand" }, { by: "undo", revision: 2 }] as const;
    for (const [index, origin] of origins.entries()) {
      expect(await store.apply(changeSet([actor(`a${index}`)], { origin }))).toMatchObject({ origin });
    }
    expect((await (await reopen()).revisions(0)).map(({ origin }) => origin)).toEqual(origins);
  });

  test("a revision tells its changes in the order of its set", async () => {
    const { store } = await open();
    await store.apply(changeSet([source("s"), actor("b"), actor("a"), link("l", "a", "b")]));
    await store.apply(changeSet([deletion("link", "l"), rename("a", "Autre"), actor("b")]));
    expect((await store.changes(1)).map(({ kind, id, before }) => [kind, id, before])).toEqual([
      ["source", "s", null],
      ["actor", "b", null],
      ["actor", "a", null],
      ["link", "l", null],
    ]);
    expect(await store.changes(2)).toMatchObject([
      { revision: 2, kind: "link", id: "l", before: { from: "a", to: "b" }, after: null },
      { revision: 2, kind: "actor", id: "a", before: { name: "Acteur a" }, after: { name: "Autre" } },
    ]);
    for (const revision of [0, 3, -1, 1.5]) {
      await expect(store.changes(revision)).rejects.toMatchObject({ code: "not-found" });
    }
  });
}
