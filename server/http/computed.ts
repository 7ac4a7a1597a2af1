import { createHash } from "node:crypto";
import { once } from "node:events";
import { promises as timers } from "node:timers";
import type { Request, Response } from "express";
import { canonicalJson } from "#contract/json";
import type { Lens } from "#contract/lens";
import type { Stamp } from "#contract/results";
import type { Analyses, Answer, Job, Question } from "#workers/port";
import { answerUnchanged } from "./etag.ts";
import type { Interests } from "./interests.ts";

/** Seconds that a computed read waits for its result when the client does not say, and at most. */
const USUAL_WAIT = 2;
const LONGEST_WAIT = 30;

export interface ComputedParts {
  analyses: Analyses;
  interests: Interests;
}

/** One question to the analysis, as an address asks it. */
export interface Asked<Q extends Question> {
  question: Q;
  lens: Lens;
  revision: number | undefined;
  /** The read's own parameters: part of its ETag. */
  own: Record<string, string | undefined>;
}

/**
 * Answers a computed read: 304 when the client has it, the result when it is there within `Prefer: wait=N` seconds,
 * else 202 with where to follow the job. A client that hangs up withdraws its interest; after a 202 the interest is
 * kept until the job ends, is deleted, or nobody asks for it any more.
 *
 * @param shape turns the analysis's answer into the body
 * @throws Problem of the analysis: `not-found`, `job-failed`, `job-cancelled`, `too-many-requests`
 */
export async function answerComputed<Q extends Question>(
  { analyses, interests }: ComputedParts,
  request: Request,
  response: Response,
  asked: Asked<Q>,
  shape: (answer: Answer<Q>) => object | Promise<object>,
): Promise<void> {
  const stamp = await analyses.stamp(asked.lens, asked.revision);
  if (answerUnchanged(request, response, tagOf(stamp, request, asked.own))) return;
  const job = await analyses.ask(asked.question, asked.lens, stamp.revision);
  const outcome = await resultWithin(job, secondsToWait(request), response);
  if (outcome === "gone") job.withdraw();
  else if (outcome === "late") answerLater(job, interests, response);
  else response.json(await shape(outcome.answer));
}

/** Same revision, lens, version and address: same bytes, so same tag. */
function tagOf(stamp: Stamp, request: Request, own: Record<string, string | undefined>): string {
  const { revision, lensHash, version } = stamp;
  const inputs = canonicalJson({ revision, lensHash, version, path: request.baseUrl + request.path, own });
  return createHash("sha256").update(inputs).digest("base64url").slice(0, 24);
}

function secondsToWait(request: Request): number {
  const [, wish] = /(?:^|[,;\s])wait=(\d{1,4})(?=$|[,;\s])/.exec(request.get("Prefer") ?? "") ?? [];
  return wish === undefined ? USUAL_WAIT : Math.min(Number(wish), LONGEST_WAIT);
}

/** The job's result, or `late` after so many seconds, or `gone` when the client hangs up first. */
async function resultWithin<T>(
  job: Job<T>,
  seconds: number,
  response: Response,
): Promise<{ answer: T } | "late" | "gone"> {
  if (response.destroyed) return "gone";
  const race = new AbortController();
  const { signal } = race;
  try {
    return await Promise.race([
      job.result.then((answer) => ({ answer })),
      timers.setTimeout(seconds * 1000, "late" as const, { signal }),
      once(response, "close", { signal }).then(() => "gone" as const),
    ]);
  } finally {
    race.abort();
  }
}

function answerLater(job: Job, interests: Interests, response: Response): void {
  interests.keep(job);
  response.removeHeader("ETag");
  response
    .status(202)
    .set({ Location: `/api/jobs/${encodeURIComponent(job.id)}`, "Retry-After": "1", "Cache-Control": "no-store" })
    .json(job.status);
}
