import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COOPERATION_KINDS, TERRITORY_LEVELS, THEMES } from "#contract/enums";
import { DEFAULT_LENS, type Lens, lensSchema } from "#contract/lens";
import { canonicalLens, LENS_PARAMETERS, lensFromQuery, lensToQuery } from "#contract/lensCodec";
import { Problem } from "#contract/problem";

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2050-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc.oneof(
  fc.constant({}),
  day.map((asOf) => ({ asOf })),
  fc.tuple(day, day).map(([a, b]) => ({ period: a < b ? { from: a, to: b } : { from: b, to: a } })),
);
const fields = fc.record(
  {
    linkKinds: fc.subarray([...COOPERATION_KINDS]),
    themes: fc.subarray([...THEMES]),
    minIntensity: fc.integer({ min: 1, max: 4 }),
    territoryLevel: fc.constantFrom(...TERRITORY_LEVELS),
    hubs: fc.constantFrom("exclude", "include"),
    initiatives: fc.constantFrom("project", "nodes", "ignore"),
    projectUpTo: fc.integer({ min: 2, max: 50 }),
    pairWeight: fc.constantFrom("max", "sum", "one"),
    scenario: fc.record({
      remove: fc.array(id, { maxLength: 5 }),
      add: fc.array(fc.tuple(id, id), { maxLength: 5 }),
    }),
    communities: fc.record({
      resolution: fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10),
      runs: fc.integer({ min: 1, max: 1000 }),
    }),
    seed: fc.integer({ min: 0, max: 4294967295 }),
    focus: id,
  },
  { requiredKeys: [] },
);
const lenses: fc.Arbitrary<Lens> = fc
  .tuple(moment, fields)
  .map(([when, rest]) => lensSchema.parse({ ...when, ...rest }));

function problemOf(query: Record<string, unknown>): Problem {
  try {
    lensFromQuery(query);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`accepted: ${JSON.stringify(query)}`);
}

describe("lens in an address", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(lenses, (lens) => {
        expect(lensFromQuery(lensToQuery(lens))).toEqual(lens);
      }),
    );
  });

  it("leaves defaults out, but for the version that says it is explicit", () => {
    expect(lensToQuery(DEFAULT_LENS)).toEqual({ v: "1" });
  });

  it("keeps codes and ids as texts", () => {
    expect(lensFromQuery({ focus: "02", remove: "007" })).toMatchObject({ focus: "02", scenario: { remove: ["007"] } });
  });

  it.each([
    [{ nope: "1" }, "nope"],
    [{ v: "2" }, "v"],
    [{ asOf: "2019-02-30" }, "asOf"],
    [{ linkKinds: "member-of" }, "linkKinds"],
    [{ resolution: "0" }, "resolution"],
    [{ runs: "1e3" }, "runs"],
    [{ add: "a" }, "add"],
    [{ from: "2019-01-01" }, "to"],
    [{ hubs: ["exclude", "include"] }, "hubs"],
    [{ __proto__x: "1" }, "__proto__x"],
    [{ constructor: "1" }, "constructor"],
  ])("refuses %j and names the parameter", (query, parameter) => {
    const problem = problemOf(query);
    expect(problem.code).toBe("bad-lens");
    expect(problem.detail.parameter).toBe(parameter);
  });

  it("answers any text with a lens or a problem", () => {
    const query = fc.dictionary(fc.oneof(fc.constantFrom(...LENS_PARAMETERS), fc.string()), fc.string(), {
      maxKeys: 6,
    });
    fc.assert(
      fc.property(query, (raw) => {
        try {
          lensSchema.parse(lensFromQuery(raw));
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });
});

describe("canonical lens", () => {
  it("does not depend on order, repeats or focus", () => {
    const one = lensSchema.parse({ themes: ["housing", "environment", "housing"], scenario: { add: [["b", "a"]] } });
    const two = lensSchema.parse({ focus: "x", scenario: { add: [["a", "b"]] }, themes: ["environment", "housing"] });
    expect(canonicalLens(one)).toBe(canonicalLens(two));
  });

  it("differs as soon as one computed field does", () => {
    fc.assert(
      fc.property(lenses, lenses, (a, b) => {
        const same =
          JSON.stringify(lensToQuery({ ...a, focus: undefined })) ===
          JSON.stringify(lensToQuery({ ...b, focus: undefined }));
        expect(canonicalLens(a) === canonicalLens(b)).toBe(same);
      }),
    );
  });
});
