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
/** Unusual values are rarer than usual ones: a graph is seldom reached through many filters at once. */
const mostly = <T>(usual: T, others: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others });
const maybe = <T>(value: fc.Arbitrary<T>) => mostly<T | undefined>(undefined, value);

const actorFields = fc.record({
  networkRole: mostly("local", fc.constantFrom(...NETWORK_ROLES)),
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
  kind: mostly("cooperates", fc.constantFrom(...LINK_KINDS)),
  theme: maybe(fc.constantFrom(...THEMES)),
  intensity: maybe(fc.integer({ min: 1, max: 4 })),
  since: maybe(date),
  until: maybe(date),
});

/** Small data sets with every kind of record, hubs, dates that contradict each other, parallel links and loops. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    actors: fc
      .subarray(ACTORS, { minLength: 6 })
      .chain((ids) => fc.tuple(...ids.map((id) => actorFields.map((fields) => actor(id, fields))))),
    initiatives: fc.tuple(...INITIATIVES.map((id) => initiativeFields.map((fields) => initiative(id, fields)))),
    links: fc.array(fc.tuple(end, end, linkFields), { maxLength: 100, size: "max" }),
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
  linkKinds: mostly([...COOPERATION_KINDS], fc.subarray([...COOPERATION_KINDS])),
  themes: mostly([], fc.subarray(THEMES.slice(0, 3))),
  minIntensity: mostly(1, fc.integer({ min: 2, max: 4 })),
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
