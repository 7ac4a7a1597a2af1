import { describe, expect, it } from "vitest";
import type { Dataset } from "#contract/dataset";
import { DEFAULT_LENS, lensSchema } from "#contract/lens";
import type { Problem } from "#contract/problem";
import type { JobStatus } from "#contract/results";
import type { Job } from "#workers/port";
import { network } from "./fixture.ts";
import { analysesOn, answer, BETWEENNESS, COMMUNITIES, GRAPH } from "./opened.ts";

/** Many Louvain runs: seconds on the large network. */
const SLOW = lensSchema.parse({ communities: { runs: 1000 } });

const small = network(30, 4);
const large = network(2000, 6);

/** Waits until a job is in a state, and answers every status seen on the way. */
async function until(job: Job<unknown>, wanted: (status: JobStatus) => boolean): Promise<JobStatus[]> {
  const seen = [job.status];
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = job.onStatus((status) => {
    seen.push(status);
    if (wanted(status)) resolve();
  });
  if (wanted(job.status)) resolve();
  await promise;
  stop();
  return seen;
}

const isComputing = ({ state, stage, progress }: JobStatus) =>
  state === "running" && stage === "communities" && progress !== null;

describe("jobs", () => {
  it("are shared by equal questions, under way and done", async () => {
    const analyses = analysesOn(small);
    const focused = lensSchema.parse({ focus: "a1" });
    const [one, other] = await Promise.all([analyses.ask(GRAPH, DEFAULT_LENS), analyses.ask(GRAPH, focused)]);
    expect(one).toBe(other);
    await one.result;
    expect(await analyses.ask(GRAPH, DEFAULT_LENS, 1)).toBe(one);
    expect(await analyses.ask(BETWEENNESS, DEFAULT_LENS)).not.toBe(one);
  });

  it("have an id that any server gives and that fits in an address", async () => {
    const ids = await Promise.all([1, 2].map(async () => (await analysesOn(small).ask(COMMUNITIES, DEFAULT_LENS)).id));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toMatch(/^1-communities-[0-9a-f]{64}$/);
  });

  it("tell how they go, stage by stage, from waiting to done", async () => {
    const job = await analysesOn(small).ask(COMMUNITIES, DEFAULT_LENS);
    const seen = await until(job, ({ state }) => state === "done");
    expect(seen).toContainEqual({ id: job.id, state: "queued", stage: "communities", progress: null });
    expect(seen).toContainEqual({
      id: job.id,
      state: "running",
      stage: "communities",
      progress: { done: 50, total: 100 },
    });
    expect(seen.at(-1)).toEqual({ id: job.id, state: "done", stage: "communities", progress: null });
  });

  it("are found by id while they are remembered", async () => {
    const analyses = analysesOn(small);
    const job = await analyses.ask(GRAPH, DEFAULT_LENS);
    expect(analyses.job(job.id)).toBe(job);
    await job.result;
    expect(analyses.job(job.id)).toBe(job);
    expect(analyses.job("1-graph-0")).toBeUndefined();
  });

  it("of an unknown measure are a Problem", async () => {
    const asked = analysesOn(small).ask({ about: "measure", measure: "charisma" }, DEFAULT_LENS);
    await expect(asked).rejects.toMatchObject({ code: "not-found" });
  });

  it("that fail in a thread say so with a reference and the cause, and are tried again", async () => {
    const broken = { ...small, links: [null] } as unknown as Dataset;
    const analyses = analysesOn(broken);
    const lens = lensSchema.parse({ asOf: "2020-01-01" });
    const job = await analyses.ask(BETWEENNESS, lens);
    const problem: Problem = await job.result.then(
      () => expect.fail("a broken link was measured"),
      (error) => error,
    );
    expect(problem).toMatchObject({ code: "job-failed", detail: { reference: job.id.slice(-12) } });
    expect(problem.cause).toBeInstanceOf(TypeError);
    expect(analyses.job(job.id)?.status.state).toBe("failed");
    expect(await analyses.ask(BETWEENNESS, lens)).not.toBe(job);
  });

  it("are refused when fifty wait already, and taken again when one of them has left", async () => {
    const analyses = analysesOn(large);
    const seeded = (seed: number) => analyses.ask(COMMUNITIES, { ...SLOW, seed });
    const waiting = [];
    for (let seed = 0; seed < 51; seed++) waiting.push(await seeded(seed));
    await expect(seeded(51)).rejects.toMatchObject({ code: "too-many-requests", detail: { seconds: 5 } });
    expect(await seeded(50)).toBe(waiting[50]);
    waiting[3]!.withdraw();
    await expect(seeded(51)).resolves.toBeDefined();
  });
});

describe("withdrawing", () => {
  it("leaves the job to the others who want it", async () => {
    const analyses = analysesOn(small);
    const job = await analyses.ask(COMMUNITIES, DEFAULT_LENS);
    await analyses.ask(COMMUNITIES, DEFAULT_LENS);
    job.withdraw();
    await expect(job.result).resolves.toMatchObject({ measure: "communities" });
    job.withdraw();
    expect(job.status.state).toBe("done");
  });

  it("stops a running job when nobody wants it, and frees its thread for the next", async () => {
    const analyses = analysesOn(large);
    const job = await analyses.ask(COMMUNITIES, SLOW);
    await until(job, isComputing);
    job.withdraw();
    expect(job.status.state).toBe("cancelled");
    await expect(job.result).rejects.toMatchObject({ code: "job-cancelled" });
    const started = performance.now();
    await answer(analyses, { about: "measure", measure: "degree" });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(analyses.job(job.id)?.status.state).toBe("cancelled");
  });

  it("takes a waiting job out of the line", async () => {
    const analyses = analysesOn(large);
    const running = await analyses.ask(COMMUNITIES, SLOW);
    await until(running, isComputing);
    const waiting = await analyses.ask(BETWEENNESS, DEFAULT_LENS);
    const next = await analyses.ask({ about: "measure", measure: "degree" }, DEFAULT_LENS);
    expect(waiting.status).toMatchObject({ state: "queued", stage: "betweenness" });
    waiting.withdraw();
    await expect(waiting.result).rejects.toMatchObject({ code: "job-cancelled" });
    running.withdraw();
    await expect(next.result).resolves.toMatchObject({ measure: "degree" });
  });

  it("lets whoever asks right afterwards have the job computed anew", async () => {
    const analyses = analysesOn(small);
    const given = await analyses.ask(COMMUNITIES, DEFAULT_LENS);
    given.withdraw();
    const wanted = await analyses.ask(COMMUNITIES, DEFAULT_LENS);
    expect(wanted).not.toBe(given);
    await expect(wanted.result).resolves.toMatchObject({ measure: "communities" });
  });

  it("happens to every job when the analyses close", async () => {
    const analyses = analysesOn(large);
    const job = await analyses.ask(COMMUNITIES, SLOW);
    await until(job, isComputing);
    await analyses.close();
    await expect(job.result).rejects.toMatchObject({ code: "job-cancelled" });
  });
});

describe("the thread that answers requests", () => {
  // Retried: on a busy machine the system itself may keep a thread waiting that long.
  it("is never held up by a computation", { retry: 2 }, async () => {
    const job = await analysesOn(large).ask(COMMUNITIES, SLOW);
    let worst = 0;
    let ticks = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      worst = Math.max(worst, now - last - 5);
      last = now;
      ticks += 1;
    }, 5);
    await until(job, ({ progress }) => progress !== null && progress.done >= 30);
    clearInterval(timer);
    job.withdraw();
    expect(ticks).toBeGreaterThan(20);
    expect(worst).toBeLessThan(100);
  });
});
