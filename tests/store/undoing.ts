import { expect, test } from "vitest";
import type { RecordPatch } from "#contract/changes";
import { undoing } from "#contract/undo";
import type { Store } from "#store/port";
import type { Opened } from "./conformance.ts";
import { actor, byId, changeSet, deletion, link, source } from "./model.ts";

/** Undoes a revision if nothing stands in the way; answers its blockers. */
async function undo(store: Store, revision: number): Promise<string[]> {
  const { patches, blockers } = undoing(await store.changes(revision), await store.snapshot());
  if (blockers.length === 0) await store.apply(changeSet(patches, { origin: { by: "undo", revision } }));
  return blockers;
}

const rename = (id: string, name: string): RecordPatch => ({ kind: "actor", id, fields: { name } });

/** Every revision can be taken back, unless something later hangs on it. */
export function undoingTests(open: () => Promise<Opened>): void {
  async function opened(...sets: RecordPatch[][]): Promise<Store> {
    const { store } = await open();
    for (const set of sets) await store.apply(changeSet(set));
    return store;
  }
  const base = [source("s"), actor("a", { website: "https://a.fr" }), actor("b"), link("l", "a", "b")];

  test("an undo brings back the state before, and its own undo the state after", async () => {
    const fields = { name: "Autre", website: null, themes: ["housing"] };
    const store = await opened(base, [
      { kind: "actor", id: "a", fields },
      deletion("link", "l"),
      actor("c"),
      link("m", "a", "c"),
    ]);
    const after = byId(await store.snapshot());
    expect(await undo(store, 2)).toEqual([]);
    expect(byId(await store.snapshot())).toEqual(byId(await store.snapshot(1)));
    expect(await undo(store, 3)).toEqual([]);
    expect(byId(await store.snapshot())).toEqual(after);
    expect((await store.revisions(2)).map(({ origin }) => origin)).toEqual([
      { by: "undo", revision: 2 },
      { by: "undo", revision: 3 },
    ]);
  });

  test("the first revision of all can be undone", async () => {
    const store = await opened(base);
    expect(await undo(store, 1)).toEqual([]);
    expect(byId(await store.snapshot())).toEqual({});
  });

  test("what changed since a revision touched it stands in the way", async () => {
    const store = await opened(base, [rename("a", "Deux"), rename("b", "Deux")], [rename("a", "Trois")]);
    expect(await undo(store, 2)).toEqual(["a"]);
    expect(await undo(store, 3)).toEqual([]);
    expect(await undo(store, 2)).toEqual([]);
    expect((await store.get("actor", "a"))?.record).toMatchObject({ name: "Acteur a" });
  });

  test("a change that was itself taken back does not", async () => {
    const store = await opened(base, [rename("a", "Deux")], [rename("a", "Trois")], [rename("a", "Deux")]);
    expect(await undo(store, 2)).toEqual([]);
  });

  test("what was deleted since stands in the way, and so does what was made in its place", async () => {
    const store = await opened(base, [actor("c")], [deletion("actor", "c")]);
    expect(await undo(store, 2)).toEqual(["c"]);
    const other = await opened(base, [actor("c")], [deletion("actor", "c")], [source("c")]);
    expect(await undo(other, 3)).toEqual(["c"]);
  });

  test("what refers since to what a revision created stands in the way", async () => {
    const store = await opened(base, [actor("c"), source("t")], [link("m", "a", "c")], [actor("b", { sourceId: "t" })]);
    expect((await undo(store, 2)).sort()).toEqual(["b", "m"]);
    for (const revision of [4, 3, 2]) expect(await undo(store, revision)).toEqual([]);
    expect(byId(await store.snapshot())).toEqual(byId(await store.snapshot(1)));
  });

  test("what is gone and was referred to stands in the way of what would come back", async () => {
    const store = await opened(base, [deletion("link", "l")], [deletion("actor", "b")]);
    expect(await undo(store, 2)).toEqual(["b"]);
    expect(await undo(store, 3)).toEqual([]);
    expect(await undo(store, 2)).toEqual([]);
    expect(byId(await store.snapshot())).toEqual(byId(await store.snapshot(1)));
  });
}
