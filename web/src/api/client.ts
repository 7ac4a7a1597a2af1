import { PROBLEM_CODES, Problem, type ProblemBody } from "#contract/problem";
import type { JobStatus } from "#contract/results";
import type { Locale } from "#contract/words/say";
import { progress } from "./progress.ts";

export interface Asked {
  signal: AbortSignal;
  locale: Locale;
}

/**
 * Reads one resource as JSON. A computation that takes its time (202) is followed until its result is there, its
 * progress told on the way; aborting withdraws our interest in it.
 * @throws Problem with the server's code, whose detail holds the server's `sentence`; TypeError when the server does not answer at all.
 */
export async function read<T>(path: string, asked: Asked): Promise<T> {
  return (await (await answer(path, asked)).json()) as T;
}

/** A file with the name that the server gives it, waited for like any other resource. @throws as `read` does. */
export async function readFile(path: string, asked: Asked): Promise<{ name: string; content: Blob }> {
  const response = await answer(path, asked);
  const [, name = "passerelles"] = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "") ?? [];
  return { name, content: await response.blob() };
}

async function answer(path: string, asked: Asked): Promise<Response> {
  const response = await get(path, asked);
  if (response.status !== 202) return response;
  const location = response.headers.get("Location");
  if (location === null) throw new Problem("internal-error", { reference: "202" });
  await follow(path, location, pauseOf(response), asked);
  return answer(path, asked);
}

async function get(path: string, { signal, locale }: Asked): Promise<Response> {
  const response = await fetch(path, { signal, headers: { "Accept-Language": locale, Prefer: "wait=1" } });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** What the server answered in the place of what was asked, with its sentence and the values that it is made of. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const { code, detail, values, blockers } = (body ?? {}) as Partial<ProblemBody>;
  if (code === undefined || detail === undefined || !PROBLEM_CODES.includes(code)) {
    return new Problem("internal-error", { reference: String(response.status) });
  }
  const members = blockers === undefined ? {} : { blockers };
  return new Problem(code, { ...values, sentence: detail }, { members });
}

async function follow(path: string, location: string, pause: number, asked: Asked): Promise<void> {
  const withdraw = () => void fetch(location, { method: "DELETE", keepalive: true }).catch(() => undefined);
  asked.signal.addEventListener("abort", withdraw);
  try {
    for (;;) {
      const status = (await (await get(location, asked)).json()) as JobStatus;
      progress.tell(path, status);
      if (status.state === "done") return;
      if (status.state === "failed") throw new Problem("job-failed", { reference: status.id.slice(0, 12) });
      if (status.state === "cancelled") throw new Problem("job-cancelled");
      await sleep(pause, asked.signal);
    }
  } finally {
    asked.signal.removeEventListener("abort", withdraw);
    progress.tell(path, null);
  }
}

/** Milliseconds between two looks at a job: what the server asks, at least a third of a second. */
function pauseOf(response: Response): number {
  const seconds = Number(response.headers.get("Retry-After"));
  return Number.isFinite(seconds) ? Math.max(seconds * 1000, 333) : 1000;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
