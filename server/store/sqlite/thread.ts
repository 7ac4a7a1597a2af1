import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { whenFree } from "./busy.ts";
import { Database } from "./database.ts";
import { type Call, OPENING, type Reply, toFailure } from "./messages.ts";

/** Entry of the thread that owns the connection: it opens the file, then answers each call with one reply. */
const port = parentPort as MessagePort;
const { file } = workerData as { file: string };

async function reply(call: number, answer: () => unknown): Promise<void> {
  let message: Reply;
  try {
    message = { call, result: await whenFree(answer) };
  } catch (error) {
    message = { call, failure: toFailure(error) };
  }
  port.postMessage(message);
}

let database: Database;
port.on("message", async ({ call, method, args }: Call) => {
  const answer = database[method] as (...args: unknown[]) => unknown;
  await reply(call, () => answer.apply(database, args));
});

await reply(OPENING, () => {
  database = new Database(file);
});
