import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "#contract/changes";
import { type Dataset, datasetFrom } from "#contract/dataset";
import { canonicalJson } from "#contract/json";
import type { AnyRecord } from "#contract/records";
import { undoing } from "#contract/undo";
import { anyHistory, Model } from "../../store/model.ts";

type State = Model["states"][number];

function present(model: Model): Dataset {
  const records = [...(model.states.at(-1) as State).values()];
  return datasetFrom(
    0,
    records.map(({ kind, record }) => ({ kind, record: record as AnyRecord })),
  );
}

/** What one revision of a model did, by comparing the states around it. */
function changes(model: Model, revision: number): Change[] {
  const [before, after] = [model.states[revision - 1], model.states[revision]] as [State, State];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (canonicalJson(was?.record) === canonicalJson(is?.record)) return [];
    const kind = (is ?? was)?.kind as Change["kind"];
    return [{ revision, kind, id, before: (was?.record ?? null) as never, after: (is?.record ?? null) as never }];
  });
}

function lived(history: Parameters<Model["apply"]>[0][]): Model {
  const model = new Model();
  for (const patches of history) model.apply(patches);
  return model;
}

test("after any history, undoing from the last revision back is never blocked and finds every state again", () => {
  let undone = 0;
  fc.assert(
    fc.property(anyHistory, (history) => {
      const model = lived(history);
      for (let revision = model.states.length - 1; revision > 0; revision -= 1) {
        const { patches, blockers } = undoing(changes(model, revision), present(model));
        expect(blockers).toEqual([]);
        expect(model.apply(patches)).toBe(true);
        expect(model.at(model.states.length - 1)).toEqual(model.at(revision - 1));
        undone += 1;
      }
    }),
    { numRuns: 100, seed: 2020 },
  );
  expect(undone).toBeGreaterThan(500);
});

test("any revision of any history is undone exactly, and only when the data allow it", () => {
  const seen = { undone: 0, refused: 0 };
  fc.assert(
    fc.property(anyHistory, (history) => {
      const past = lived(history).states;
      for (let revision = 1; revision < past.length; revision += 1) {
        const model = new Model();
        model.states = [...past];
        const did = changes(model, revision);
        const { patches, blockers } = undoing(did, present(model));
        if (blockers.length > 0) {
          seen.refused += 1;
          continue;
        }
        const expected = { ...model.at(past.length - 1) };
        for (const { id, before } of did) {
          if (before === null) delete expected[id];
          else expected[id] = before;
        }
        expect(model.apply(patches)).toBe(true);
        expect(model.at(model.states.length - 1)).toEqual(expected);
        seen.undone += 1;
      }
    }),
    { numRuns: 100, seed: 7 },
  );
  expect(Math.min(seen.undone, seen.refused)).toBeGreaterThan(100);
});

test("an undo that is refused would have broken what is there, or overwritten it", () => {
  let refused = 0;
  fc.assert(
    fc.property(anyHistory, (history) => {
      const past = lived(history).states;
      for (let revision = 1; revision < past.length; revision += 1) {
        const model = new Model();
        model.states = [...past];
        const did = changes(model, revision);
        const { patches, blockers } = undoing(did, present(model));
        if (blockers.length === 0) continue;
        const now = model.at(past.length - 1);
        const overwrites = did.some(({ id, after }) => canonicalJson(now[id] ?? null) !== canonicalJson(after));
        expect(overwrites || !model.apply(patches)).toBe(true);
        refused += 1;
      }
    }),
    { numRuns: 100, seed: 11 },
  );
  expect(refused).toBeGreaterThan(100);
});
