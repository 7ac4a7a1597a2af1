import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTOR_KINDS, THEMES } from "#contract/enums";
import type { TableGuide } from "#contract/imports";
import { type Actor, actorSchema } from "#contract/records";
import { tableGuides } from "#intake/templates";
import { faultsOf } from "#web/pages/data/form/faults.ts";
import { changedFields, fieldsOf, recordWith, valuesOf } from "#web/pages/data/form/values.ts";
import type { Names } from "#web/pages/data/queries.ts";
import type { Kind } from "#web/pages/data/tabs.ts";
import { wordsOf } from "#web/words/context.tsx";

const guides = tableGuides();
const columnsOf = (kind: Kind) => fieldsOf(guides.find((guide) => guide.kind === kind) as TableGuide);

const word = fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,8}( [A-Za-zÀ-ÿ]{1,8})?$/);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const actors: fc.Arbitrary<Actor> = fc
  .record({
    name: word,
    aliases: fc.uniqueArray(word, { maxLength: 3 }),
    kind: maybe(fc.constantFrom(...ACTOR_KINDS)),
    themes: fc.uniqueArray(fc.constantFrom(...THEMES), { maxLength: 3 }),
    departement: maybe(fc.constantFrom("02", "59")),
    activeFrom: maybe(fc.constantFrom("2015", "2015-03", "2015-03-12")),
    page: maybe(fc.integer({ min: 1, max: 9999 })),
  })
  .map((fields) => actorSchema.parse({ id: "a", ...fields }));

describe("a form of a record", () => {
  it("changes nothing that nobody touched", () => {
    const columns = columnsOf("actor");
    fc.assert(
      fc.property(actors, (actor) => {
        const values = valuesOf(columns, actor);
        expect(changedFields(columns, values, values)).toEqual({});
      }),
    );
  });

  it("leads from any record to any other, and sends only what differs", () => {
    const columns = columnsOf("actor");
    fc.assert(
      fc.property(actors, actors, (from, to) => {
        const fields = changedFields(columns, valuesOf(columns, to), valuesOf(columns, from));
        const left = recordWith({ kind: "actor", record: from, version: 1 }, fields);
        const sorted = (actor: Actor) => ({ ...actor, themes: [...actor.themes].sort() });
        expect(sorted(actorSchema.parse(left))).toEqual(sorted(to));
        expect("name" in fields).toBe(from.name !== to.name);
      }),
    );
  });

  it("offers no column that only helps a file to find a place", () => {
    const fields = columnsOf("actor").map(({ field }) => field);
    expect(fields).toContain("communeInsee");
    expect(fields).not.toContain("commune");
    expect(fields).not.toContain("postcode");
  });
});

describe("what a form finds wrong", () => {
  const names: Names = new Map(
    (["actor", "initiative", "source"] as const).map((kind) => [kind, { id: kind, kind, name: kind }]),
  );
  const faults = (kind: Kind, record: Record<string, unknown>) =>
    faultsOf({ kind, columns: columnsOf(kind), record: { id: "new", ...record }, names }, (key) => key, wordsOf("fr"));
  const link = { kind: "participates", from: "actor", to: "initiative", sourceId: "source" };

  it("is nothing in a record that the contract takes", () => {
    expect(faults("link", link)).toEqual({});
  });

  it.each([
    ["a field that must be filled", "link", { ...link, sourceId: undefined }, { sourceId: "fault.required" }],
    ["a text that is no date", "actor", { name: "A", activeFrom: "31/03/2020" }, { activeFrom: "fault.date" }],
    ["an address of another form", "actor", { name: "A", website: "example.org" }, { website: "fault.url" }],
    ["a number that is none", "actor", { name: "A", page: "p. 6" }, { page: "fault.number" }],
    ["a code that is too short", "actor", { name: "A", siret: "123" }, { siret: "fault.form" }],
    ["a link to itself", "link", { ...link, kind: "cooperates", to: "actor" }, { to: "fault.loop" }],
    ["a kind that cannot join its ends", "link", { ...link, kind: "cooperates" }, { kind: "fault.ends" }],
    ["an end before the start", "link", { ...link, since: "2020", until: "2019" }, { until: "fault.period" }],
  ] as const)("is %s", (_what, kind, record, expected) => {
    const present = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
    expect(faults(kind, present)).toEqual(expected);
  });
});
