import type { TextSize } from "./placeLabels.ts";

/** Width in px of a text on one line. */
export type Measure = (text: string) => number;

/** A label set on one line or two. */
export interface TextSetting extends TextSize {
  lines: string[];
}

/** Height in px of a line of label. */
export const LINE_HEIGHT = 15;

/** Settings of a label: on one line, then on two cut at the space that leaves the narrowest box, if it has a space. */
export function settingsOf(text: string, measure: Measure): TextSetting[] {
  const single = { lines: [text], width: measure(text), height: LINE_HEIGHT };
  const words = text.split(" ");
  const cuts = words.slice(1).map((_, cut) => setOn([words.slice(0, cut + 1), words.slice(cut + 1)], measure));
  const [narrowest] = cuts.sort((a, b) => a.width - b.width);
  return narrowest === undefined ? [single] : [single, narrowest];
}

function setOn(rows: string[][], measure: Measure): TextSetting {
  const lines = rows.map((words) => words.join(" "));
  return { lines, width: Math.max(...lines.map(measure)), height: LINE_HEIGHT * lines.length };
}

/** Measures with one canvas context and font, remembering what it measured. */
export function measuring(context: CanvasRenderingContext2D, font: string): Measure {
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
}
