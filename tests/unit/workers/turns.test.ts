import { describe, expect, it } from "vitest";
import { createTurns } from "#workers/turns";

const never = new AbortController().signal;

/** Takes a place and writes the name down when it has it. */
function follow(turns: ReturnType<typeof createTurns>, entered: string[]) {
  return (name: string, signal = never) => turns.take(signal).then(() => entered.push(name));
}

describe("turns", () => {
  it("lets in as many as there are places, the others in the order in which they came", async () => {
    const turns = createTurns(2);
    const entered: string[] = [];
    const take = follow(turns, entered);
    const all = Promise.all(["a", "b", "c", "d"].map((name) => take(name)));
    await Promise.resolve();
    expect(entered).toEqual(["a", "b"]);
    turns.give();
    turns.give();
    await all;
    expect(entered).toEqual(["a", "b", "c", "d"]);
  });

  it("keeps a place free when nobody waits for it", async () => {
    const turns = createTurns(1);
    await turns.take(never);
    turns.give();
    await expect(turns.take(never)).resolves.toBeUndefined();
  });

  it("forgets whoever gives up waiting, and lets the next one in instead", async () => {
    const turns = createTurns(1);
    const entered: string[] = [];
    const take = follow(turns, entered);
    await take("a");
    const impatient = new AbortController();
    const left = take("b", impatient.signal);
    const last = take("c");
    impatient.abort(new Error("enough"));
    await expect(left).rejects.toThrow("enough");
    turns.give();
    await last;
    expect(entered).toEqual(["a", "c"]);
  });

  it("does not let in whoever gave up before coming", async () => {
    const turns = createTurns(1);
    await expect(turns.take(AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
    await expect(turns.take(never)).resolves.toBeUndefined();
  });
});
