import { createHash } from "node:crypto";
import { once } from "node:events";
import { promises as timers } from "node:timers";
import type { Request, Response } from "express";
import { canonicalJson } from "#contract/json";
import type { Lens } from "#contract/lens";
import type { Stamp } from "#contract/results";
import type { Analyses, Answer, AnyResult, Job, Question } from "#workers/port";
import { answerUnchanged } from "./etag.ts";
import type { Interests } from "./interests.ts";

/** Seconds that a computed read waits for its result when the client does not say, and at most. */
const USUAL_WAIT = 2;
const LONGEST_WAIT = 30;

export interface ComputedParts {
  analyses: Analyses;
  interests: Interests;
}

/** On what an address asks the analysis. */
interface AskedOn {
  lens: Lens;
  revision: number | undefined;
  /** The read's own parameters: part of its ETag. */
  own: Record<string, string | undefined>;
}

/** One question to the analysis, as an address asks it. */
export interface Asked<Q extends Question> extends AskedOn {
  question: Q;
}

type Answers<Qs extends readonly Question[]> = { [at in keyof Qs]: Answer<Qs[at]> };

/**
 * Answers a computed read: 304 when the client has it, the result when it is there within `Prefer: wait=N` seconds,
 * else 202 with where to follow the job. A client that hangs up withdraws its interest; after a 202 the interest is
 * kept until the job ends, is deleted, or nobody asks for it any more.
 *
 * @param shape turns the analysis's answer into the body
 * @throws Problem of the analysis: `not-found`, `job-failed`, `job-cancelled`, `too-many-requests`
 */
export async function answerComputed<Q extends Question>(
  parts: ComputedParts,
  request: Request,
  response: Response,
  { question, ...on }: Asked<Q>,
  shape: (answer: Answer<Q>) => object | Promise<object>,
): Promise<void> {
  await answerAllComputed(parts, request, response, { questions: [question] as const, ...on }, async ([answer]) => {
    response.json(await shape(answer));
  });
}

/**
 * The same for a read that needs several answers: 304, all of them given to `send` when they are there in time, else
 * 202 with where to follow the first that is still under way.
 */
export async function answerAllComputed<const Qs extends readonly Question[]>(
  { analyses, interests }: ComputedParts,
  request: Request,
  response: Response,
  asked: AskedOn & { questions: Qs },
  send: (answers: Answers<Qs>) => Promise<void>,
): Promise<void> {
  const stamp = await analyses.stamp(asked.lens, asked.revision);
  if (answerUnchanged(request, response, tagOf(stamp, request, asked.own))) return;
  const jobs: Job[] = [];
  try {
    for (const question of asked.questions) jobs.push(await analyses.ask(question, asked.lens, stamp.revision));
    const outcome = await resultsWithin(jobs, secondsToWait(request), response);
    if (outcome === "late") answerLater(jobs, interests, response);
    else if (outcome !== "gone") await send(outcome.answers as Answers<Qs>);
    else for (const job of jobs) job.withdraw();
  } catch (error) {
    // What was asked together is wanted together.
    for (const job of jobs) job.withdraw();
    throw error;
  }
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

/** The jobs' results, or `late` after so many seconds, or `gone` when the client hangs up first. */
async function resultsWithin(
  jobs: readonly Job[],
  seconds: number,
  response: Response,
): Promise<{ answers: AnyResult[] } | "late" | "gone"> {
  if (response.destroyed) return "gone";
  const race = new AbortController();
  const { signal } = race;
  try {
    return await Promise.race([
      Promise.all(jobs.map(({ result }) => result)).then((answers) => ({ answers })),
      timers.setTimeout(seconds * 1000, "late" as const, { signal }),
      once(response, "close", { signal }).then(() => "gone" as const),
    ]);
  } finally {
    race.abort();
  }
}

function answerLater(jobs: readonly Job[], interests: Interests, response: Response): void {
  for (const job of jobs) interests.keep(job);
  const followed = jobs.find(({ status }) => status.state !== "done") ?? jobs[0]!;
  response.removeHeader("ETag");
  response
    .status(202)
    .set({ Location: `/api/jobs/${encodeURIComponent(followed.id)}`, "Retry-After": "1", "Cache-Control": "no-store" })
    .json(followed.status);
}
