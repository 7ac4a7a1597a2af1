import type { Dataset } from "#contract/dataset";
import { emptyDataset } from "#contract/dataset";
import { actorSchema, linkSchema, sourceSchema } from "#contract/records";
import type { Territory } from "#contract/territory";

/** Two places far enough apart for the layout to have a direction. */
export const TERRITORIES: Territory[] = [
  place("200093201", "Lille", { lon: 3.06, lat: 50.63 }),
  place("246000582", "Amiens", { lon: 2.3, lat: 49.9 }),
];

function place(code: string, name: string, centre: { lon: number; lat: number }): Territory {
  return { code, level: "epci", name, population: 1000, parent: null, centre, communes: 1 };
}

/** Numbers that look random and are the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A data set of `actors` actors, each tied to about `ties` others. */
export function network(actors: number, ties: number, revision = 1): Dataset {
  const random = numbers(7);
  const pick = () => Math.floor(random() * actors);
  const links = Array.from({ length: (actors * ties) / 2 }, (_, index) => [index, pick(), pick()] as const);
  return {
    ...emptyDataset(revision),
    sources: [sourceSchema.parse({ id: "survey", name: "Survey", date: "2020-12-31" })],
    actors: Array.from({ length: actors }, (_, index) =>
      actorSchema.parse({
        id: `a${index}`,
        name: `Actor ${index}`,
        epci: TERRITORIES[index % 2]!.code,
        geoPrecision: "epci",
      }),
    ),
    links: links
      .filter(([, from, to]) => from !== to)
      .map(([index, from, to]) =>
        linkSchema.parse({
          id: `l${index}`,
          kind: "cooperates",
          from: `a${from}`,
          to: `a${to}`,
          sourceId: "survey",
        }),
      ),
  };
}
