import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyDataset } from "#contract/dataset";
import type { Opened } from "./conformance.ts";
import { actor, anyHistory, byId, changeSet, deletion, link, Model, source } from "./model.ts";

/** What the store remembers: revisions, changes, and every earlier state. */
export function historyTests(open: () => Promise<Opened>): void {
  test("the changes of a record are told oldest first, with before and after", async () => {
    const { store } = await open();
    await store.apply(changeSet([source("s"), { kind: "source", id: "t", fields: { name: "T", date: "2019" } }]));
    await store.apply(changeSet([source("s", { name: "Deux" })]));
    await store.apply(changeSet([deletion("source", "s")]));
    await store.apply(changeSet([actor("s")]));
    const one = { id: "s", name: "Source s", date: "2020" };
    const two = { id: "s", name: "Deux", date: "2020" };
    const changes = await store.changesOf("s");
    expect(changes.slice(0, 3)).toEqual([
      { revision: 1, kind: "source", id: "s", before: null, after: one },
      { revision: 2, kind: "source", id: "s", before: one, after: two },
      { revision: 3, kind: "source", id: "s", before: two, after: null },
    ]);
    expect(changes[3]).toMatchObject({ revision: 4, kind: "actor", before: null, after: { name: "Acteur s" } });
    expect(await store.changesOf("nobody")).toEqual([]);
  });

  test("revisions are told from the one asked for, oldest first", async () => {
    const { store } = await open();
    for (const id of ["a", "b", "c"]) await store.apply(changeSet([actor(id)], { summary: id, at: `2020-0${id}` }));
    expect((await store.revisions(1)).map(({ number, summary, at }) => [number, summary, at])).toEqual([
      [2, "b", "2020-0b"],
      [3, "c", "2020-0c"],
    ]);
    expect(await store.revisions(3)).toEqual([]);
  });

  test("an earlier state is told as it was, and one that never was is not found", async () => {
    const { store } = await open();
    await store.apply(changeSet([source("s"), actor("a"), actor("b"), link("l", "a", "b")]));
    const then = await store.snapshot();
    await store.apply(changeSet([deletion("link", "l"), deletion("actor", "a"), actor("b", { name: "Autre" })]));
    await store.apply(changeSet([source("a")]));
    const earlier = await store.snapshot(1);
    expect(earlier.revision).toBe(1);
    expect(byId(earlier)).toEqual(byId(then));
    expect((await store.snapshot(3)).sources.map(({ id }) => id).sort()).toEqual(["a", "s"]);
    expect(await store.snapshot(0)).toEqual(emptyDataset());
    for (const revision of [4, -1, 1.5]) {
      await expect(store.snapshot(revision)).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("after any history, every revision is what a plain model says", { timeout: 120_000 }, async () => {
    let accepted = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const { store, reopen } = await open();
        const model = new Model();
        for (const patches of history) {
          const allowed = model.apply(patches);
          const applied = await store.apply(changeSet(patches)).then(
            () => true,
            () => false,
          );
          expect(applied).toBe(allowed);
          if (allowed) accepted += 1;
          else refused += 1;
        }
        const revisions = model.states.map((_, number) => number);
        const heard = async (from: typeof store) =>
          Promise.all(revisions.map(async (number) => byId(await from.snapshot(number))));
        const expected = revisions.map((number) => model.at(number));
        expect(await heard(store)).toEqual(expected);
        const again = await reopen();
        expect(await again.head()).toBe(revisions.length - 1);
        expect(await heard(again)).toEqual(expected);
        await again.close();
      }),
      { numRuns: 6, seed: 2020 },
    );
    expect(accepted).toBeGreaterThan(30);
    expect(refused).toBeGreaterThan(30);
  });
}
