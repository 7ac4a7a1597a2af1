import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "..", "..", "server", "main.ts");

/** `node server/main.ts` as a process of its own, on a port that the system chooses unless `env` says otherwise. */
export interface Started {
  process: ChildProcess;
  /** What it has said so far, sentences and errors together. */
  said(): string;
  /** Its address, once it has said it. @throws what it said, when it ends before that. */
  url(): Promise<string>;
  /** Resolves when it has ended, with its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
}

export function start(env: Record<string, string>, args: readonly string[] = []): Started {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, PORT: "0", ...env } });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    process: child,
    said: () => text,
    ended,
    url: async () => {
      let isOver = false;
      void ended.then(() => {
        isOver = true;
      });
      for (;;) {
        const [address] = /http:\/\/\S+/.exec(text) ?? [];
        if (address !== undefined) return address;
        if (isOver) throw new Error(text);
        await Promise.race([once(child.stdout, "data"), ended]);
      }
    },
  };
}
