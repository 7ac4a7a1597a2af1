import { Worker } from "node:worker_threads";
import { Problem } from "#contract/problem";
import type { Store } from "#store/port";
import { BUSY_SECONDS } from "./busy.ts";
import { type Call, type Method, OPENING, type Reply, toProblem } from "./messages.ts";

const CLOSED = "The store is closed.";

interface Waiting {
  promise: Promise<unknown>;
  resolve: (result: never) => void;
  reject: (problem: Problem) => void;
}

/** A `Database` in a thread of its own, called by messages. */
export class RemoteDatabase {
  /** Rejects with Problem `store-unavailable` when the file cannot be opened. */
  readonly opened: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = OPENING;
  #gone: string | undefined;

  constructor(file: string) {
    this.#worker = new Worker(new URL("./thread.ts", import.meta.url), { workerData: { file } });
    this.#worker.on("message", (reply: Reply) => this.#settle(reply));
    this.#worker.on("error", (error) => this.#abandon(String(error)));
    this.#worker.on("exit", () => this.#abandon(CLOSED));
    this.opened = this.#reply(OPENING);
  }

  call<M extends Method>(method: M, ...args: Parameters<Store[M]>): ReturnType<Store[M]>;
  async call(method: Method, ...args: unknown[]): Promise<unknown> {
    if (this.#gone !== undefined) throw unavailable(this.#gone);
    return this.#send(method, args);
  }

  /** Waits for the calls under way, closes the file and ends the thread. */
  async close(): Promise<void> {
    await Promise.allSettled(Array.from(this.#waiting.values(), ({ promise }) => promise));
    if (this.#gone === undefined) {
      this.#gone = CLOSED;
      await this.#send("close", []);
    }
    await this.#worker.terminate();
  }

  #send(method: Method, args: unknown[]): Promise<unknown> {
    this.#calls += 1;
    this.#worker.postMessage({ call: this.#calls, method, args } satisfies Call);
    return this.#reply(this.#calls);
  }

  #reply<T>(call: number): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#waiting.set(call, { promise, resolve, reject });
    return promise;
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.call);
    this.#waiting.delete(reply.call);
    if (!("failure" in reply)) {
      waiting?.resolve(reply.result as never);
      return;
    }
    if (reply.call === OPENING) this.#gone = reply.failure.cause;
    waiting?.reject(toProblem(reply.failure));
  }

  #abandon(why: string): void {
    this.#gone ??= why;
    for (const { reject } of this.#waiting.values()) reject(unavailable(this.#gone));
    this.#waiting.clear();
  }
}

function unavailable(why: string): Problem {
  return new Problem("store-unavailable", { seconds: BUSY_SECONDS }, { cause: new Error(why) });
}
