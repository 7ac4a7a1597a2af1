import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COOPERATION_KINDS, THEMES as LENS_THEMES, TERRITORY_LEVELS } from "#contract/enums";
import { lensSchema } from "#contract/lens";
import {
  COLOURS,
  DISPOSITIONS,
  LAYOUTS,
  parseSearch,
  SIZES,
  stringifySearch,
  THEMES,
  type View,
  viewFromSearch,
  viewToSearch,
} from "#web/state/view.ts";

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const lens = fc
  .record({
    linkKinds: fc.subarray([...COOPERATION_KINDS]),
    themes: fc.subarray([...LENS_THEMES]),
    minIntensity: fc.integer({ min: 1, max: 4 }),
    territoryLevel: fc.constantFrom(...TERRITORY_LEVELS),
    hubs: fc.constantFrom("exclude" as const, "include" as const),
    scenario: fc.record({ remove: fc.array(id, { maxLength: 3 }) }),
    focus: fc.option(fc.constantFrom("02", "59350", "200093201", "apes"), { nil: undefined }),
  })
  .map((input) => lensSchema.parse(input));
const coordinate = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100);
const views: fc.Arbitrary<View> = fc.record({
  lens: fc.option(lens),
  problem: fc.constant(null),
  lang: fc.option(fc.constantFrom("fr" as const, "en" as const)),
  theme: fc.option(fc.constantFrom(...THEMES)),
  view: fc.constantFrom(...DISPOSITIONS),
  layout: fc.option(fc.constantFrom(...LAYOUTS)),
  color: fc.option(fc.constantFrom(...COLOURS)),
  size: fc.constantFrom(...SIZES),
  off: fc.uniqueArray(fc.constantFrom("kind.association", "shape.initiative", "territory.02", "link.founds")),
  sel: fc.option(id),
  place: fc.option(fc.constantFrom("02", "593", "200093201")),
  camera: fc.option(
    fc.record({ x: coordinate, y: coordinate, ratio: fc.integer({ min: 1, max: 900 }).map((n) => n / 100) }),
  ),
});

describe("the view in the address", () => {
  it("comes back from any address as it was written", () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = stringifySearch(viewToSearch(view));
        expect(viewFromSearch(parseSearch(address))).toEqual(view);
      }),
    );
  });

  it("keeps codes as texts and lists readable", () => {
    const view = viewFromSearch(parseSearch("?v=1&focus=02&themes=environment,housing"));
    expect(view.lens?.focus).toBe("02");
    expect(stringifySearch(viewToSearch(view))).toBe("?v=1&themes=environment,housing&focus=02");
  });

  it("has no lens until the address says one", () => {
    expect(viewFromSearch({}).lens).toBeNull();
    expect(viewFromSearch({ hubs: "include" }).lens).toBeNull();
    expect(viewFromSearch({ v: "1" }).lens?.hubs).toBe("exclude");
  });

  it("tells which parameter of the lens is wrong instead of guessing", () => {
    const { lens: read, problem } = viewFromSearch({ v: "1", hubs: "perhaps" });
    expect(read).toBeNull();
    expect(problem?.code).toBe("bad-lens");
    expect(problem?.detail).toEqual({ parameter: "hubs", value: "perhaps" });
  });

  it.each(["", "1,2", "1,2,0", "1,2,-3", "a,b,c", "1,2,Infinity"])(
    "shows everything for the camera « %s »",
    (camera) => {
      expect(viewFromSearch({ camera }).camera).toBeNull();
    },
  );

  it("takes the default for what it cannot read outside the lens", () => {
    const view = viewFromSearch({ view: "cinema", color: "pink", size: "huge", lang: "de", theme: "neon", sel: "<b>" });
    expect(view).toMatchObject({ view: "image", color: null, size: "partners", lang: null, theme: null, sel: null });
  });
});
