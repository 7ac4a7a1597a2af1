import { type Response, Router } from "express";
import { Problem } from "#contract/problem";
import { type JobStatus, jobStatusSchema } from "#contract/results";
import type { Interests } from "#http/interests";
import { EXAMPLE_SERVER, json, type Operations } from "#http/openapi/operation";
import { inPath } from "#http/openapi/parameters";
import { readQuery } from "#http/query";
import type { Analyses, Job } from "#workers/port";

/** Milliseconds between the comments that keep a quiet stream of events open. */
const HEARTBEAT = 15_000;

const JOB = inPath("id", "As the `Location` of a 202 gives it.");

/** Starts a computation, unlike those that other examples ask for, without waiting for it. */
const startJob = (seed: number): string =>
  `job=$(curl -s -o /dev/null -w '%header{location}' -H 'Prefer: wait=0' '${EXAMPLE_SERVER}/api/communities?runs=1000&seed=${seed}')`;

export const jobOperations: Operations = {
  "GET /api/jobs/{id}": {
    tag: "Jobs",
    summary: "How far a computation is.",
    description:
      "Remembered while it is under way, and for a while after. When it is `done`, ask the first address again.",
    parameters: [JOB],
    answers: { 200: json(jobStatusSchema, "Its state.") },
    problems: ["not-found"],
    example: `${startJob(7)}\ncurl "${EXAMPLE_SERVER}$job"`,
  },
  "GET /api/jobs/{id}/events": {
    tag: "Jobs",
    summary: "The same as server-sent events, until the computation ends.",
    description: "Each event is called `status`; its data are what `GET /api/jobs/{id}` answers. A comment every 15 s.",
    parameters: [JOB],
    answers: {
      200: { description: "A stream of events.", content: { "text/event-stream": { schema: { type: "string" } } } },
    },
    problems: ["not-found"],
    example: `${startJob(8)}\ncurl -N "${EXAMPLE_SERVER}$job/events"`,
  },
  "DELETE /api/jobs/{id}": {
    tag: "Jobs",
    summary: "Says that you no longer want it.",
    description: "The work stops when nobody wants it any more.",
    parameters: [JOB],
    answers: { 204: { description: "Noted." } },
    problems: ["not-found"],
    example: `${startJob(9)}\ncurl -X DELETE "${EXAMPLE_SERVER}$job"`,
  },
};

/**
 * `GET /api/jobs/:id`: how far a computation is. `GET /api/jobs/:id/events`: the same as server-sent events `status`,
 * until it ends. `DELETE /api/jobs/:id`: withdraws one interest; the work stops when nobody is interested any more.
 */
export function jobRoutes({ analyses, interests }: { analyses: Analyses; interests: Interests }): Router {
  const jobCalled = (id: string): Job => {
    const job = analyses.job(id);
    if (job === undefined) throw new Problem("not-found");
    return job;
  };
  return Router()
    .get("/jobs/:id", (request, response) => {
      readQuery(request, []);
      const { id, status } = jobCalled(request.params.id);
      interests.touch(id);
      if (!hasEnded(status)) response.set("Retry-After", "1");
      response.set("Cache-Control", "no-store").json(status);
    })
    .get("/jobs/:id/events", (request, response) => {
      readQuery(request, []);
      const job = jobCalled(request.params.id);
      response.status(200).set({
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store, no-transform",
        "X-Accel-Buffering": "no",
      });
      if (request.method === "HEAD") response.end();
      else tellUntilTheEnd(job, interests, response);
    })
    .delete("/jobs/:id", (request, response) => {
      readQuery(request, []);
      interests.release(jobCalled(request.params.id).id);
      response.status(204).end();
    });
}

function tellUntilTheEnd(job: Job, interests: Interests, response: Response): void {
  const tell = (status: JobStatus) => {
    response.write(`event: status\ndata: ${JSON.stringify(status)}\n\n`);
    if (hasEnded(status)) response.end();
  };
  const stopListening = job.onStatus(tell);
  const heartbeat = setInterval(() => {
    interests.touch(job.id);
    response.write(":\n\n");
  }, HEARTBEAT);
  response.once("close", () => {
    stopListening();
    clearInterval(heartbeat);
  });
  interests.touch(job.id);
  tell(job.status);
}

function hasEnded({ state }: JobStatus): boolean {
  return state === "done" || state === "failed" || state === "cancelled";
}
