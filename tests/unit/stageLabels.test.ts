import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, crosses, overlap } from "#web/stage/boxes.ts";
import { LINE_HEIGHT, settingsOf } from "#web/stage/labelText.ts";
import { type LabelRequest, placeLabels } from "#web/stage/placeLabels.ts";

const SIZE = { width: 600, height: 400 };
const request = (mark: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  mark,
  settings: () => [{ width: 60, height: 15 }],
  lines: () => [],
  exempt: false,
  insistent: false,
  ...more,
});
const at = (x: number, y: number, radius = 6) => ({ x, y, radius });
const around = ({ x, y, radius }: { x: number; y: number; radius: number }): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

describe("placing labels", () => {
  it("puts a label right of its mark when nothing is in the way", () => {
    const [placed] = placeLabels([request(0)], [at(100, 100)], SIZE, null);
    expect(placed).toEqual({
      request: 0,
      setting: 0,
      align: "left",
      box: { x: 112, y: 92.5, width: 60, height: 15 },
    });
  });

  it("goes left, then above, then below as the places are taken", () => {
    const walls = [at(130, 100), at(70, 100), at(100, 82, 4)];
    const sides = [0, 1, 2, 3].map((taken) => {
      const [placed] = placeLabels([request(0)], [at(100, 100), ...walls.slice(0, taken)], SIZE, null);
      return placed && [Math.sign(placed.box.x + 30 - 100), Math.sign(placed.box.y + 7.5 - 100)];
    });
    expect(sides).toEqual([
      [1, 0],
      [-1, 0],
      [0, -1],
      [0, 1],
    ]);
  });

  it("prefers the side that lies on no line", () => {
    const lines = () => [{ x1: 100, y1: 100, x2: 300, y2: 100 }];
    const [placed] = placeLabels([request(0, { lines })], [at(100, 100)], SIZE, null);
    expect(placed?.align).toBe("right");
  });

  it("sets a label on two lines rather than leaving it out", () => {
    const settings = () => [
      { width: 400, height: 15 },
      { width: 80, height: 30 },
    ];
    const [placed] = placeLabels([request(0, { settings })], [at(60, 100)], { width: 200, height: 200 }, null);
    expect(placed?.setting).toBe(1);
  });

  it("leaves a label out when it fits nowhere, and tries an insistent one further", () => {
    const walls = [at(130, 100), at(70, 100), at(100, 82), at(100, 118)];
    expect(placeLabels([request(0)], [at(100, 100), ...walls], SIZE, null)).toEqual([]);
    const [placed] = placeLabels([request(0, { insistent: true })], [at(100, 100), ...walls], SIZE, null);
    expect(placed?.request).toBe(0);
  });

  it("keeps clear of what covers the drawing", () => {
    const covered = { x: 110, y: 80, width: 100, height: 40 };
    expect(placeLabels([request(0)], [at(100, 100)], SIZE, null, [covered])[0]?.align).toBe("right");
  });

  it("keeps one label a cell, but for exempt ones", () => {
    const marks = [at(100, 100), at(101, 130)];
    const cell = { width: 200, height: 200 };
    expect(placeLabels([request(0), request(1)], marks, SIZE, cell).map((placed) => placed.request)).toEqual([0]);
    const exempt = placeLabels([request(0), request(1, { exempt: true })], marks, SIZE, cell);
    expect(exempt.map((placed) => placed.request)).toEqual([0, 1]);
  });

  it("never lets a label overlap a mark or another label, nor leave the drawing", () => {
    const mark = fc.record({
      x: fc.double({ min: -50, max: 650, noNaN: true }),
      y: fc.double({ min: -50, max: 450, noNaN: true }),
      radius: fc.double({ min: 3, max: 16, noNaN: true }),
    });
    const text = fc.record({ width: fc.integer({ min: 10, max: 200 }), height: fc.constantFrom(15, 30) });
    const nodes = fc.array(
      fc.record({ mark, texts: fc.array(text, { minLength: 1, maxLength: 2 }), insistent: fc.boolean() }),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(nodes, fc.boolean(), (all, celled) => {
        const marks = all.map((node) => node.mark);
        const requests = all.map(({ texts, insistent }, index) => request(index, { settings: () => texts, insistent }));
        const boxes = placeLabels(requests, marks, SIZE, celled ? { width: 120, height: 44 } : null).map(
          ({ box }) => box,
        );
        const inside = boxes.every(
          ({ x, y, width, height }) => x >= 0 && y >= 0 && x + width <= SIZE.width && y + height <= SIZE.height,
        );
        const apart = boxes.every((box, index) => boxes.slice(index + 1).every((other) => !overlap(box, other)));
        const clear = boxes.every((box) => marks.every((other) => !overlap(box, around(other))));
        return inside && apart && clear;
      }),
    );
  });
});

describe("lines and boxes", () => {
  const box = { x: 10, y: 10, width: 20, height: 20 };

  it("sees a line that passes through, and one that ends inside", () => {
    expect(crosses({ x1: 0, y1: 20, x2: 50, y2: 20 }, box)).toBe(true);
    expect(crosses({ x1: 0, y1: 0, x2: 15, y2: 15 }, box)).toBe(true);
  });

  it("does not see a line that passes beside, before or along", () => {
    expect(crosses({ x1: 0, y1: 40, x2: 50, y2: 40 }, box)).toBe(false);
    expect(crosses({ x1: 0, y1: 0, x2: 9, y2: 9 }, box)).toBe(false);
    expect(crosses({ x1: 0, y1: 0, x2: 60, y2: 5 }, box)).toBe(false);
  });

  it("agrees with walking along the line", () => {
    const coordinate = fc.integer({ min: -20, max: 60 });
    const line = fc.record({ x1: coordinate, y1: coordinate, x2: coordinate, y2: coordinate });
    fc.assert(
      fc.property(line, (segment) => {
        const enters = Array.from({ length: 2001 }, (_, step) => step / 2000).some((share) => {
          const x = segment.x1 + (segment.x2 - segment.x1) * share;
          const y = segment.y1 + (segment.y2 - segment.y1) * share;
          return x > 10.05 && x < 29.95 && y > 10.05 && y < 29.95;
        });
        return !enters || crosses(segment, box);
      }),
    );
  });
});

describe("setting a label", () => {
  const measure = (text: string) => text.length * 6;

  it("cuts at the space that leaves the narrowest box", () => {
    expect(settingsOf("Maison des associations de Tourcoing", measure)).toEqual([
      { lines: ["Maison des associations de Tourcoing"], width: 216, height: LINE_HEIGHT },
      { lines: ["Maison des associations", "de Tourcoing"], width: 138, height: 2 * LINE_HEIGHT },
    ]);
  });

  it("never cuts a word, nor at a no-break space", () => {
    expect(settingsOf("Coorace", measure)).toHaveLength(1);
    expect(settingsOf("Osez l’ESS\u202f!", measure)[1]?.lines).toEqual(["Osez", "l’ESS\u202f!"]);
  });
});
