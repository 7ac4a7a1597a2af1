import type { MapStep } from "./discs/walkDiscs.ts";
import type { Step } from "./walk.ts";

/** What a key does in the drawing. */
export type KeyAction =
  | { do: "walk"; step: Step }
  | { do: "zoom"; by: "in" | "out" | "fit" }
  | { do: "territory"; step: MapStep }
  | { do: "pan"; x: -1 | 0 | 1; y: -1 | 0 | 1 }
  | { do: "table" | "legend" | "search" | "help" | "escape" };

/** A key as the browser reports it. */
export interface KeyPress {
  key: string;
  altKey: boolean;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

const WALKS: Record<string, Step> = {
  ArrowRight: "next-neighbour",
  ArrowLeft: "previous-neighbour",
  ArrowDown: "smaller",
  ArrowUp: "larger",
  Enter: "follow",
  Backspace: "back",
};

/** Arrows with Shift: from one territory to another. */
const TERRITORIES: Record<string, MapStep> = {
  ArrowRight: "east",
  ArrowLeft: "west",
  ArrowDown: "smaller",
  ArrowUp: "larger",
};

const PANS: Record<string, [-1 | 0 | 1, -1 | 0 | 1]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

const ZOOMS: Record<string, "in" | "out" | "fit"> = { "+": "in", "=": "in", "-": "out", "−": "out", "0": "fit" };

/** Keys of one character that are not figures or arithmetic: the reader may turn them off (WCAG 2.1.4). */
const LETTERS: Record<string, "table" | "legend" | "search" | "help"> = {
  t: "table",
  l: "legend",
  "/": "search",
  "?": "help",
};

/** What a key press asks of the drawing; null when it is the browser's. Without letters, single characters do nothing. */
export function actionOf({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyPress, letters: boolean): KeyAction | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) {
    const pan = PANS[key];
    return pan === undefined ? null : { do: "pan", x: pan[0], y: pan[1] };
  }
  const territory = shiftKey ? TERRITORIES[key] : undefined;
  if (territory !== undefined) return { do: "territory", step: territory };
  if (key === "Escape") return { do: "escape" };
  const step = WALKS[key];
  if (step !== undefined) return { do: "walk", step };
  if (!letters) return null;
  const zoom = ZOOMS[key];
  if (zoom !== undefined) return { do: "zoom", by: zoom };
  const letter = LETTERS[key.toLowerCase()];
  return letter === undefined ? null : { do: letter };
}
