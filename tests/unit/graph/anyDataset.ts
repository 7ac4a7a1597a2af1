import fc from "fast-check";
import type { Dataset } from "#contract/dataset";
import { COOPERATION_KINDS, INITIATIVE_KINDS, LINK_KINDS, NETWORK_ROLES, THEMES } from "#contract/enums";
import { type Lens, type LensInput, lensSchema } from "#contract/lens";
import { actor, collectivity, datasetOf, initiative, link } from "./dataset.ts";

const ACTORS = ["a", "b", "c", "d", "e", "f", "g-1", "g-10", "g-2"];
const INITIATIVES = ["i", "j", "k"];
const ENDS = [...ACTORS, "col", ...INITIATIVES, "nobody"];

const end = fc.constantFrom(...ENDS);
const date = fc.constantFrom("2015", "2016-07", "2018-03-12", "2019", "2021");
const day = fc.constantFrom("2014-12-31", "2016-07-31", "2018-03-12", "2019-06-30", "2022-01-01");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const actorFields = fc.record({
  networkRole: fc.constantFrom("local", ...NETWORK_ROLES),
  activeFrom: maybe(date),
  activeTo: maybe(date),
  epci: maybe(fc.constantFrom("200093201", "245900428")),
  themes: fc.subarray([...THEMES]),
});

const initiativeFields = fc.record({
  kind: fc.constantFrom(...INITIATIVE_KINDS),
  theme: maybe(fc.constantFrom(...THEMES)),
  from: maybe(date),
  to: maybe(date),
});

const linkFields = fc.record({
  kind: fc.constantFrom(...LINK_KINDS),
  theme: maybe(fc.constantFrom(...THEMES)),
  intensity: maybe(fc.integer({ min: 1, max: 4 })),
  since: maybe(date),
  until: maybe(date),
});

/** Small data sets with every kind of record, hubs, dates that contradict each other, parallel links and loops. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    actors: fc
      .subarray(ACTORS)
      .chain((ids) => fc.tuple(...ids.map((id) => actorFields.map((fields) => actor(id, fields))))),
    initiatives: fc.tuple(...INITIATIVES.map((id) => initiativeFields.map((fields) => initiative(id, fields)))),
    links: fc.array(fc.tuple(end, end, linkFields), { maxLength: 40 }),
  })
  .map(({ actors, initiatives, links }) =>
    datasetOf({
      actors,
      initiatives,
      collectivities: [collectivity("col")],
      links: links.map(([from, to, fields], index) => link(from, to, { id: `l${index}`, ...fields })),
    }),
  );

const lensInput: fc.Arbitrary<LensInput> = fc.record({
  asOf: maybe(day),
  linkKinds: fc.subarray([...COOPERATION_KINDS]),
  themes: fc.subarray(THEMES.slice(0, 3)),
  minIntensity: fc.integer({ min: 1, max: 4 }),
  hubs: fc.constantFrom("exclude", "include"),
  initiatives: fc.constantFrom("project", "nodes", "ignore"),
  projectUpTo: fc.integer({ min: 2, max: 6 }),
  pairWeight: fc.constantFrom("max", "sum", "one"),
  scenario: fc.record({
    remove: fc.array(end, { maxLength: 2 }),
    add: fc.array(fc.tuple(end, end), { maxLength: 3 }),
  }),
});

export const anyLens: fc.Arbitrary<Lens> = lensInput.map((input) => lensSchema.parse(input));
