import { type Response, Router } from "express";
import { Problem } from "#contract/problem";
import type { JobStatus } from "#contract/results";
import type { Interests } from "#http/interests";
import { readQuery } from "#http/query";
import type { Analyses, Job } from "#workers/port";

/** Milliseconds between the comments that keep a quiet stream of events open. */
const HEARTBEAT = 15_000;

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
