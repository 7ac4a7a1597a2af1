import { type KeyboardEvent, useState } from "react";
import { actionOf, type KeyAction } from "./keys.ts";
import type { MapStep } from "./discs/walkDiscs.ts";
import type { Step } from "./walk.ts";

/** What the keys of the drawing act on. */
export interface KeyTargets {
  walk(step: Step): void;
  /** From one territory to another, when they are drawn. */
  walkDiscs(step: MapStep): void;
  zoom(by: "in" | "out" | "fit"): void;
  /** Moves the view by a step to the east and to the north. */
  pan(x: number, y: number): void;
  onTable(): void;
  onLegend(): void;
  onSearch(): void;
  /** Clears the selection, else leaves the drawing. */
  escape(): void;
}

interface Keyboard {
  onKeyDown(event: KeyboardEvent): void;
  /** Whether keys of one character act. */
  letters: boolean;
  setLetters(on: boolean): void;
  help: boolean;
  setHelp(shown: boolean): void;
}

/** Turns the keys pressed in the drawing into what they do, and keeps the list of keys. */
export function useKeyboard(targets: KeyTargets): Keyboard {
  const [letters, setLetters] = useState(true);
  const [help, setHelp] = useState(false);
  return {
    letters,
    setLetters,
    help,
    setHelp,
    onKeyDown(event) {
      const action = actionOf(event, letters);
      if (action === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (action.do === "help") setHelp(true);
      else act(action, targets);
    },
  };
}

function act(action: Exclude<KeyAction, { do: "help" }>, targets: KeyTargets): void {
  if (action.do === "walk") targets.walk(action.step);
  else if (action.do === "territory") targets.walkDiscs(action.step);
  else if (action.do === "zoom") targets.zoom(action.by);
  else if (action.do === "pan") targets.pan(action.x, action.y);
  else if (action.do === "table") targets.onTable();
  else if (action.do === "legend") targets.onLegend();
  else if (action.do === "search") targets.onSearch();
  else targets.escape();
}
