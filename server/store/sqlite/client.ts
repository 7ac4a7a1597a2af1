import { Worker } from "node:worker_threads";
import type { Change, ChangeSet, Revision, Stored } from "#contract/changes";
import type { Dataset } from "#contract/dataset";
import { Problem } from "#contract/problem";
import type { AnyRecord, RecordKind } from "#contract/records";
import type { Page } from "#contract/results";
import type { Hit, Store, StoreHealth } from "#store/port";
import { BUSY_SECONDS } from "./busy.ts";
import { type Call, type Method, OPENING, type Reply, toProblem } from "./messages.ts";

/**
 * Opens a SQLite file as a store, creating it if needed, in a thread of its own.
 * @throws Problem `store-unavailable` when the file stays locked, cannot be opened, or is of a newer schema.
 */
export async function openSqlite(file: string): Promise<Store> {
  const client = new SqliteClient(file);
  await client.opened;
  return client;
}

interface Waiting {
  promise: Promise<unknown>;
  resolve: (result: never) => void;
  reject: (problem: Problem) => void;
}

class SqliteClient implements Store {
  readonly opened: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #gone: string | undefined;
  #closing: Promise<void> | undefined;

  constructor(file: string) {
    this.#worker = new Worker(new URL("./thread.ts", import.meta.url), { workerData: { file } });
    this.#worker.on("message", (reply: Reply) => this.#settle(reply));
    this.#worker.on("error", (error) => this.#abandon(String(error)));
    this.#worker.on("exit", () => this.#abandon("The store's thread has ended."));
    this.opened = this.#reply(OPENING);
  }

  /** Waits for the calls under way, then leaves the file without its log. */
  close(): Promise<void> {
    this.#closing ??= this.#leave();
    return this.#closing;
  }

  health(): Promise<StoreHealth> {
    return this.#call("health");
  }

  head(): Promise<number> {
    return this.#call("head");
  }

  snapshot(revision?: number): Promise<Dataset> {
    return this.#call("snapshot", revision);
  }

  get(kind: RecordKind, id: string): Promise<Stored | null> {
    return this.#call("get", kind, id);
  }

  list(kind: RecordKind, options: { q?: string; limit: number; offset: number }): Promise<Page<AnyRecord>> {
    return this.#call("list", kind, options);
  }

  search(q: string, limit: number): Promise<Hit[]> {
    return this.#call("search", q, limit);
  }

  apply(changes: ChangeSet): Promise<Revision | null> {
    return this.#call("apply", changes);
  }

  revisions(from: number): Promise<Revision[]> {
    return this.#call("revisions", from);
  }

  changesOf(id: string): Promise<Change[]> {
    return this.#call("changesOf", id);
  }

  #call<M extends Method>(method: M, ...args: Parameters<Store[M]>): ReturnType<Store[M]>;
  async #call(method: Method, ...args: unknown[]): Promise<unknown> {
    if (this.#closing !== undefined) throw unavailable("The store is closed.");
    return this.#send(method, args);
  }

  async #send<T>(method: Method, args: unknown[]): Promise<T> {
    if (this.#gone !== undefined) throw unavailable(this.#gone);
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
    if ("failure" in reply) waiting?.reject(toProblem(reply.failure));
    else waiting?.resolve(reply.result as never);
  }

  #abandon(why: string): void {
    this.#gone ??= why;
    for (const { reject } of this.#waiting.values()) reject(unavailable(this.#gone));
    this.#waiting.clear();
  }

  async #leave(): Promise<void> {
    await Promise.allSettled(Array.from(this.#waiting.values(), ({ promise }) => promise));
    if (this.#gone === undefined) await this.#send("close", []);
    await this.#worker.terminate();
  }
}

function unavailable(why: string): Problem {
  return new Problem("store-unavailable", { seconds: BUSY_SECONDS }, { cause: new Error(why) });
}
