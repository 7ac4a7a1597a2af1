import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extendFrame, fitCamera } from "#web/stage/fit.ts";
import { markAt } from "#web/stage/hit.ts";
import { panned, project, ratioBounds, revealing, zoomed } from "#web/stage/projection.ts";
import { dashOf, restAlpha, restDash } from "#web/stage/strokes.ts";

const SIZE = { width: 600, height: 300 };
/** Positions come from the server in hundredths. */
const number = fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100);
const camera = fc.record({ x: number, y: number, ratio: fc.double({ min: 0.01, max: 100, noNaN: true }) });

describe("camera", () => {
  it("puts its point at the centre, north up", () => {
    const view = { x: 2, y: 3, ratio: 10 };
    expect(project({ x: 2, y: 3 }, view, SIZE)).toEqual({ x: 300, y: 150 });
    expect(project({ x: 3, y: 4 }, view, SIZE)).toEqual({ x: 330, y: 120 });
  });

  it("fits every node with its label when labels leave room", () => {
    const node = fc.record({
      x: number,
      y: number,
      radius: fc.double({ min: 3, max: 16, noNaN: true }),
      labelWidth: fc.integer({ min: 0, max: 160 }),
    });
    fc.assert(
      fc.property(fc.array(node, { minLength: 2, maxLength: 40 }), (nodes) => {
        const view = fitCamera(nodes, SIZE);
        return nodes.every((one) => {
          const { x, y } = project(one, view, SIZE);
          const inside = (value: number, length: number) =>
            value >= one.radius - 0.01 && value <= length - one.radius + 0.01;
          return inside(x, SIZE.width) && inside(y, SIZE.height);
        });
      }),
    );
  });

  it("leaves the label of the outermost node its room", () => {
    const view = fitCamera(
      [
        { x: 0, y: 0, radius: 5, labelWidth: 0 },
        { x: 10, y: 1, radius: 5, labelWidth: 150 },
      ],
      SIZE,
    );
    expect(project({ x: 10, y: 1 }, view, SIZE).x).toBeCloseTo(600 - 12 - 5 - 158);
  });

  it("leaves the top free when something lies over it", () => {
    const nodes = [0, 1, 2].map((y) => ({ x: 0, y, radius: 5, labelWidth: 0 }));
    const heights = nodes.map((node) => project(node, fitCamera(nodes, SIZE, 60), SIZE).y);
    expect(Math.min(...heights)).toBeCloseTo(60 + 12 + 5);
    expect(Math.max(...heights)).toBeCloseTo(300 - 12 - 5);
  });

  it("shows a lone node, or none, without an infinite scale", () => {
    const views = [fitCamera([], SIZE), fitCamera([{ x: 4, y: 5, radius: 4, labelWidth: 0 }], SIZE)];
    expect(views[0]).toEqual({ x: 0, y: 0, ratio: 1 });
    expect(views[1]).toMatchObject({ x: 4, y: 5 });
    expect(views[1]!.ratio).toBeGreaterThan(0);
  });

  it("zooms within bounds and pans by a share of what it shows", () => {
    const whole = { x: 0, y: 0, ratio: 10 };
    expect(zoomed(whole, 2, whole).ratio).toBe(5);
    expect([zoomed(whole, 1e6, whole).ratio, zoomed(whole, 1e-6, whole).ratio]).toEqual(ratioBounds(whole));
    expect(panned(whole, 0.5, -0.1)).toEqual({ x: 5, y: -1, ratio: 10 });
  });

  it("moves just enough to show a place, and not at all when it is in view", () => {
    const view = { x: 0, y: 0, ratio: 10 };
    expect(revealing({ x: 1, y: 1 }, view, SIZE, 40)).toBe(view);
    fc.assert(
      fc.property(fc.record({ x: number, y: number }), camera, (place, from) => {
        const { x, y } = project(place, revealing(place, from, SIZE, 40), SIZE);
        return x > 39.9 && x < 560.1 && y > 39.9 && y < 260.1;
      }),
    );
  });
});

describe("frame of a disposition", () => {
  const a = { id: "a", x: 0, y: 0, radius: 4, labelWidth: 0 };
  const b = { id: "b", x: 1, y: 0, radius: 4, labelWidth: 0 };

  it("remembers what a filter hides", () => {
    const frame = extendFrame(new Map(), [a, b]);
    expect(extendFrame(frame, [a])).toBe(frame);
    expect([...frame.keys()]).toEqual(["a", "b"]);
  });

  it("starts afresh when a node has moved", () => {
    const frame = extendFrame(new Map(), [a, b]);
    expect([...extendFrame(frame, [{ ...a, x: 5 }]).keys()]).toEqual(["a"]);
  });
});

describe("pointing", () => {
  it("finds the mark whose rim is nearest, within reach", () => {
    const marks = [
      { x: 0, y: 0, radius: 4 },
      { x: 15, y: 0, radius: 4 },
      { x: 100, y: 0, radius: 16 },
    ];
    expect(markAt(marks, 6, 0, 12)).toBe(0);
    expect(markAt(marks, 9, 0, 12)).toBe(1);
    expect(markAt(marks, 40, 0, 12)).toBe(-1);
    expect(markAt(marks, 86, 0, 12)).toBe(2);
  });
});

describe("lines", () => {
  const tie = (kinds: Parameters<typeof dashOf>[0]["kinds"], derived = false) => ({
    source: 0,
    target: 1,
    kinds,
    derived,
  });

  it("dashes by kind, and by the first of several", () => {
    expect(dashOf(tie(["cooperates"]))).toEqual([]);
    expect(dashOf(tie(["participates"]))).toEqual([1.5, 3.5, 1.5, 3.5]);
    expect(dashOf(tie(["carries"]))).toEqual([7, 3, 7, 3]);
    expect(dashOf(tie(["supports"]))).toEqual([7, 3, 1.5, 3]);
    expect(dashOf(tie(["supports", "cooperates"]))).toEqual([]);
  });

  it("is all solid at rest above 300 lines", () => {
    expect([300, 301].map((total) => restDash(tie(["participates"]), total).length)).toEqual([4, 0]);
  });

  it("fades with the number of lines, and a derived one by half", () => {
    expect([199, 200, 1500, 1501].map((total) => restAlpha(tie(["cooperates"]), total, 0.28, null))).toEqual([
      0.5, 0.28, 0.28, 0.14,
    ]);
    expect(restAlpha(tie(["participates"], true), 10, 0.28, null)).toBe(0.25);
  });

  it("fades beside a selection only when there are many", () => {
    expect([199, 1000].map((total) => restAlpha(tie(["cooperates"]), total, 0.28, 0.5))).toEqual([0.5, 0.14]);
  });
});
