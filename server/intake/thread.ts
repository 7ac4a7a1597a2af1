import { parentPort, workerData } from "node:worker_threads";
import "#contract/jitless";
import { Problem } from "#contract/problem";
import { checkGiven } from "./files.ts";
import type { Answer, Order } from "./wire.ts";

const { files, options, view } = workerData as Order;

/** Checks what the thread was started with, answers once, and ends. */
async function answer(): Promise<Answer> {
  try {
    return { check: await checkGiven(files, options, view) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: { code: error.code, detail: error.detail } };
  }
}

parentPort?.postMessage(await answer());
