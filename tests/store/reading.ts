import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { byNameThenId } from "#contract/fold";
import { plainText } from "#contract/text";
import type { Store } from "#store/port";
import type { Opened } from "./conformance.ts";
import { actor, changeSet, deletion, link, source } from "./model.ts";

/** How records are found and in which order. */
export function readingTests(open: () => Promise<Opened>): void {
  let store: Store;

  beforeAll(async () => {
    ({ store } = await open());
    await store.apply(
      changeSet([
        source("s", { name: "Cœur du rapport" }),
        actor("coeur", {
          name: "Le Cœur d’Énergie",
          aliases: ["Ancien Nom"],
          siret: "12345678900012",
          rna: "W595001234",
        }),
        actor("apes", { name: "L'Apes" }),
        actor("zebre", { name: "Zèbre" }),
        actor("ecole", { name: "École de l’été" }),
        actor("ecole-2", { name: "ecole de L'ETE" }),
        { kind: "collectivity", id: "mel", fields: { name: "Métropole", level: "metropole", siren: "200093201" } },
        { kind: "initiative", id: "defi", fields: { name: "Défi cœur", kind: "project" } },
        { kind: "figure", id: "figure", fields: { name: "Cœur", value: 1, unit: "u", sourceId: "s" } },
        link("lien-1", "zebre", "apes", { note: "Cœur partagé" }),
        link("lien-2", "apes", "zebre"),
      ]),
    );
  });

  const found = async (q: string, limit = 50) => (await store.search(q, limit)).map(({ id }) => id);

  test("a hit says its kind, id and name", async () => {
    expect(await store.search("defi", 5)).toEqual([{ kind: "initiative", id: "defi", name: "Défi cœur" }]);
  });

  test.each([
    ["coeur", ["s", "defi", "coeur"]],
    ["CŒUR", ["s", "defi", "coeur"]],
    ["  énergie   cœur ", ["coeur"]],
    ["energ", ["coeur"]],
    ["coeu energie", []],
    ["ancien", ["coeur"]],
    ["l'apes", ["apes"]],
    ["l’ap", ["apes"]],
    ["12345678900012", ["coeur"]],
    ["w5950", ["coeur"]],
    ["200093", ["mel"]],
    ["ecole ete", ["ecole", "ecole-2"]],
    ["partage", []],
    ["coeur OR zebre", []],
    ["", []],
    ["’ -- «»", []],
  ])("searching %j finds %j, in that order", async (q, ids) => {
    expect(await found(q)).toEqual(ids);
  });

  test("a search stops at its limit", async () => {
    expect(await found("coeur", 2)).toEqual(["s", "defi"]);
  });

  test.each([
    '"',
    '"coeur',
    "coeur*",
    "*",
    "name:coeur",
    "^coeur",
    "NEAR(a b)",
    "coeur -zebre",
    "(",
    "a AND",
    "{a b}: c",
    "+",
    "\u0000",
  ])("the characters of %j are only characters", async (q) => {
    const folded = q.replace(/[^a-z ]/gi, " ");
    expect(await found(q)).toEqual(await found(folded));
    expect((await store.list("actor", { q, limit: 9, offset: 0 })).total).toBeLessThanOrEqual(5);
  });

  test("any text whatever can be searched for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), async (q) => {
        expect(Array.isArray(await store.search(q, 10))).toBe(true);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test("a list holds one kind by folded name then id, page by page", async () => {
    const all = ["coeur", "ecole", "ecole-2", "apes", "zebre"];
    const ids = async (options: { q?: string; limit: number; offset: number }) => {
      const { items, total, revision } = await store.list("actor", options);
      return { ids: items.map(({ id }) => id), total, revision };
    };
    const order = ["ecole", "ecole-2", "apes", "coeur", "zebre"];
    expect([...order].sort()).toEqual([...all].sort());
    expect(await ids({ limit: 10, offset: 0 })).toEqual({ ids: order, total: 5, revision: 1 });
    expect(await ids({ limit: 2, offset: 1 })).toEqual({ ids: order.slice(1, 3), total: 5, revision: 1 });
    expect(await ids({ limit: 2, offset: 9 })).toEqual({ ids: [], total: 5, revision: 1 });
    expect(await ids({ q: "ete ecol", limit: 1, offset: 1 })).toEqual({ ids: ["ecole-2"], total: 2, revision: 1 });
    expect(await ids({ q: " ’ ", limit: 10, offset: 0 })).toEqual({ ids: order, total: 5, revision: 1 });
    expect(await ids({ q: "coeur", limit: 10, offset: 0 })).toEqual({ ids: ["coeur"], total: 1, revision: 1 });
  });

  test("links are listed by kind and ends, and found by their note", async () => {
    const ids = async (q?: string) => {
      const page = await store.list("link", { ...(q === undefined ? {} : { q }), limit: 10, offset: 0 });
      return page.items.map(({ id }) => id);
    };
    expect(await ids()).toEqual(["lien-2", "lien-1"]);
    expect(await ids("partage")).toEqual(["lien-1"]);
    expect(await ids("cooperates")).toEqual(["lien-2", "lien-1"]);
  });

  test("a record is only got under its own kind", async () => {
    expect((await store.get("actor", "apes"))?.record.id).toBe("apes");
    expect(await store.get("source", "apes")).toBeNull();
    expect(await store.get("actor", "nobody")).toBeNull();
  });

  test("names of every script are listed as code units order them", { timeout: 60_000 }, async () => {
    const anyName = fc.string({ unit: "binary", minLength: 1, maxLength: 8 }).map(plainText);
    const names = fc.sample(
      anyName.filter((name) => name !== ""),
      { numRuns: 300, seed: 7 },
    );
    // U+FA0E is a smaller code point than U+20000, and a greater code unit than its first surrogate.
    const patches = [...names, "\uFA0E", "\u{20000}"].map((name, index) => actor(`n${index}`, { name }));
    const { store: other } = await open();
    await other.apply(changeSet(patches));
    const { items } = await other.list("actor", { limit: 1000, offset: 0 });
    const expected = patches.map(({ id, fields }) => ({ id, name: String(fields?.name) })).sort(byNameThenId);
    expect(items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  test("what is found follows every change", async () => {
    const { store: other } = await open();
    const hits = async (q: string) => (await other.search(q, 10)).map(({ id }) => id);
    await other.apply(changeSet([actor("a", { name: "Premier" }), actor("b", { name: "Voisin" })]));
    await other.apply(changeSet([actor("a", { name: "Second" }), actor("c", { name: "Tiers" })]));
    expect([await hits("premier"), await hits("second"), await hits("tiers")]).toEqual([[], ["a"], ["c"]]);
    await other.apply(changeSet([deletion("actor", "c"), actor("d", { name: "Quart" }), deletion("actor", "a")]));
    expect([await hits("second"), await hits("tiers"), await hits("quart"), await hits("voi")]).toEqual([
      [],
      [],
      ["d"],
      ["b"],
    ]);
  });
}
