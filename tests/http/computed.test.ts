import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { GraphResult, JobStatus } from "#contract/results";
import { createInterests } from "#http/interests";
import type { Job } from "#workers/port";
import { ring, type Served, serve, SMALL, write } from "./support.ts";

/** Many seeded runs on a graph of this size take far longer than any test waits. */
const SLOW = "/api/communities?runs=1000";

let small: Served;
let large: Served;
beforeAll(async () => {
  [small, large] = await Promise.all([serve(SMALL), serve(ring(1500))]);
});
afterAll(async () => {
  await Promise.all([small.close(), large.close()]);
});

/** Waits until the thing is true: half a minute, as the machine may be busy. */
async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isTrue()); tries += 1) {
    if (tries > 600) throw new Error("it never came true");
    await delay(50);
  }
}

const statusOf = (location: string) => large.json<JobStatus>(location);

async function askSlowly(query = ""): Promise<{ location: string; status: JobStatus }> {
  const response = await large.get(SLOW + query, { Prefer: "wait=0" });
  expect(response.status).toBe(202);
  return { location: response.headers.get("Location") ?? "", status: (await response.json()) as JobStatus };
}

const withdraw = (location: string) => fetch(large.url + location, { method: "DELETE" });

describe("ETags", () => {
  test("the same question to the same data is answered 304", async () => {
    const first = await small.get("/api/graph?hubs=include", { Prefer: "wait=30" });
    const tag = first.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^"[\w-]{24}"$/);
    const again = await small.get("/api/graph?hubs=include", { "If-None-Match": tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    // Spelled otherwise, it is the same lens.
    expect((await small.get("/api/graph?v=1&hubs=include&seed=1", { "If-None-Match": tag })).status).toBe(304);
  });

  test("another lens, resource, part of a list or revision has another tag", async () => {
    const tagOf = async (path: string) => (await small.get(path, { Prefer: "wait=30" })).headers.get("ETag");
    const paths = [
      "/api/graph",
      "/api/graph?hubs=include",
      "/api/brokers",
      "/api/brokers?limit=1",
      "/api/measures/degree",
    ];
    const tags = [];
    for (const path of paths) tags.push(await tagOf(path));
    await write(small.store, "next", [{ kind: "actor", id: "beta", fields: { description: "Deux" } }]);
    for (const path of paths) tags.push(await tagOf(path));
    expect(new Set(tags).size).toBe(2 * paths.length);
    expect(tags).not.toContain(null);
  });

  test("a list keeps its tag until the data change", async () => {
    const tag = (await small.get("/api/actors")).headers.get("ETag") ?? "";
    expect((await small.get("/api/actors", { "If-None-Match": tag })).status).toBe(304);
    await write(small.store, "one more", [{ kind: "actor", id: "beta", fields: { description: "Trois" } }]);
    expect((await small.get("/api/actors", { "If-None-Match": tag })).status).toBe(200);
  });

  test("two servers' answers to one question are the same bytes", async () => {
    const other = await serve(SMALL);
    try {
      const query = "/api/graph?revision=1";
      const [here, there] = await Promise.all([small, other].map((served) => served.get(query, { Prefer: "wait=30" })));
      expect(here?.headers.get("ETag")).toBe(there?.headers.get("ETag"));
      expect(await here?.text()).toBe(await there?.text());
    } finally {
      await other.close();
    }
  });
});

describe("a computation that takes long", () => {
  afterEach(async () => {
    for (const job of large.asked) job.withdraw();
    large.asked.length = 0;
    await until(async () => (await large.get("/api/measures/degree", { Prefer: "wait=30" })).status === 200);
    large.asked.length = 0;
  });

  test("is answered 202 with where to follow it, and goes on", async () => {
    const { location, status } = await askSlowly();
    expect(location).toBe(`/api/jobs/${status.id}`);
    expect(["queued", "running"]).toContain(status.state);
    const followed = await large.get(location);
    expect(followed.headers.get("Retry-After")).toBe("1");
    expect(followed.headers.get("Cache-Control")).toBe("no-store");
    await until(async () => (await statusOf(location)).progress !== null);
    expect((await statusOf(location)).state).toBe("running");
  });

  test("waits two seconds when nothing is said", async () => {
    const started = performance.now();
    const response = await large.get(SLOW);
    expect(response.status).toBe(202);
    expect(performance.now() - started).toBeGreaterThan(1900);
    expect(response.headers.get("ETag")).toBeNull();
  });

  test("stops when the only one who asked withdraws", async () => {
    const { location } = await askSlowly();
    expect((await withdraw(location)).status).toBe(204);
    await expect(large.asked[0]?.result).rejects.toMatchObject({ code: "job-cancelled" });
  });

  test("goes on for another who asked the same", async () => {
    const { location } = await askSlowly();
    expect((await askSlowly("&hubs=exclude")).location).toBe(location);
    await withdraw(location);
    expect(["queued", "running"]).toContain((await statusOf(location)).state);
    await withdraw(location);
    await expect(large.asked[0]?.result).rejects.toMatchObject({ code: "job-cancelled" });
  });

  test("stops when the client hangs up before the answer", async () => {
    const hangUp = new AbortController();
    const asking = fetch(large.url + SLOW, { headers: { Prefer: "wait=30" }, signal: hangUp.signal });
    await until(() => large.asked.length === 1);
    hangUp.abort();
    await expect(asking).rejects.toThrow();
    await expect(large.asked[0]?.result).rejects.toMatchObject({ code: "job-cancelled" });
  });

  test("tells its progress as it goes, to the end", async () => {
    const { location } = await askSlowly();
    const response = await large.get(`${location}/events`);
    expect(response.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toBe("no-store, no-transform");
    expect(response.headers.get("X-Accel-Buffering")).toBe("no");
    expect(response.headers.get("Content-Encoding")).toBeNull();
    const events: JobStatus[] = [];
    for await (const status of eventsOf(response)) {
      events.push(status);
      if (status.progress !== null && events.length > 3) await withdraw(location);
    }
    expect(events.at(-1)?.state).toBe("cancelled");
    const done = events.map(({ progress }) => progress?.done ?? 0).slice(0, -1);
    expect(Math.max(...done)).toBeGreaterThan(0);
    // Whoever listens too late hears how it ended.
    expect(await large.get(`${location}/events`).then((late) => late.text())).toMatch(
      /^event: status\ndata: .*"cancelled".*\n\n$/,
    );
  });
});

test("a job that is done says so once, and its result is there", async () => {
  const response = await small.get("/api/communities?runs=50", { Prefer: "wait=0" });
  expect(response.status).toBe(202);
  const location = response.headers.get("Location");
  const states: string[] = [];
  for await (const { state } of eventsOf(await small.get(`${location}/events`))) states.push(state);
  expect(states.filter((state) => state === "done")).toHaveLength(1);
  expect(states.at(-1)).toBe("done");
  expect((await small.get("/api/communities?runs=50", { Prefer: "wait=0" })).status).toBe(200);
});

test("requests for the same thing at the same time share one job", async () => {
  small.asked.length = 0;
  const answers = await Promise.all([1, 2, 3, 4].map(() => small.json<GraphResult>("/api/graph?themes=housing")));
  expect(new Set(small.asked.map(({ id }) => id)).size).toBe(1);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

async function* eventsOf(response: Response): AsyncGenerator<JobStatus> {
  let pending = "";
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (pending + text).split("\n\n");
    pending = blocks.pop() ?? "";
    for (const block of blocks) {
      const [, data] = /^event: status\ndata: (.*)$/.exec(block) ?? [];
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

describe("the interest of a client that got a 202", () => {
  const PATIENCE = 60_000;
  const job = () => ({
    id: "j",
    status: { id: "j", state: "running" as const, stage: "graph", progress: null },
    result: new Promise<GraphResult>(() => {}),
    onStatus: () => () => {},
    withdraw: vi.fn<Job["withdraw"]>(),
  });
  beforeAll(() => void vi.useFakeTimers());
  afterAll(() => void vi.useRealTimers());

  test("ends when nobody polls for a minute", () => {
    const asked = job();
    const interests = createInterests(PATIENCE);
    interests.keep(asked);
    vi.advanceTimersByTime(PATIENCE - 1);
    interests.touch("j");
    vi.advanceTimersByTime(PATIENCE - 1);
    expect(asked.withdraw).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(asked.withdraw).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(PATIENCE);
    interests.release("j");
    expect(asked.withdraw).toHaveBeenCalledTimes(1);
  });

  test("ends once when it is withdrawn", () => {
    const [first, second] = [job(), job()];
    const interests = createInterests(PATIENCE);
    interests.keep(first);
    interests.keep(second);
    interests.release("j");
    expect(first.withdraw.mock.calls.length + second.withdraw.mock.calls.length).toBe(1);
    vi.advanceTimersByTime(PATIENCE);
    expect(first.withdraw).toHaveBeenCalledTimes(1);
    expect(second.withdraw).toHaveBeenCalledTimes(1);
  });

  test("is over when the job is", async () => {
    const asked = { ...job(), result: Promise.resolve({} as GraphResult) };
    const interests = createInterests(PATIENCE);
    interests.keep(asked);
    await asked.result;
    await Promise.resolve();
    vi.advanceTimersByTime(PATIENCE);
    expect(asked.withdraw).not.toHaveBeenCalled();
  });
});
