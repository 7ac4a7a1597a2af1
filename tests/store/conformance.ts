import { describe } from "vitest";
import type { Store } from "#store/port";
import { expectingTests } from "./expecting.ts";
import { historyTests } from "./history.ts";
import { readingTests } from "./reading.ts";
import { undoingTests } from "./undoing.ts";
import { writingTests } from "./writing.ts";

/** A fresh, empty store, and a way to close it and open the same data again. */
export interface Opened {
  store: Store;
  reopen: () => Promise<Store>;
}

/** Everything that a store must do, whatever its engine. */
export function conformance(engine: string, open: () => Promise<Opened>): void {
  describe(`${engine} as a store`, () => {
    describe("writing", () => writingTests(open));
    describe("expecting", () => expectingTests(open));
    describe("history", () => historyTests(open));
    describe("undoing", () => undoingTests(open));
    describe("reading", () => readingTests(open));
  });
}
