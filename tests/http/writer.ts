import type { Actor, AnyRecord } from "#contract/records";
import type { Done, Written } from "#contract/writes";

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** Writes to a server as its page does. `url` is asked at each request. */
export function writerTo(url: () => string) {
  async function send<T>(
    method: string,
    path: string,
    fields?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const body = fields === undefined ? {} : { body: JSON.stringify(fields) };
    const type: Record<string, string> = fields === undefined ? {} : { "Content-Type": "application/json" };
    const response = await fetch(`${url()}/api/${path}`, { method, headers: { ...type, ...headers }, ...body });
    return { status: response.status, headers: response.headers, body: (await response.json()) as T };
  }
  return {
    send,
    create: <R extends AnyRecord = Actor>(plural: string, fields: unknown) => send<Written<R>>("POST", plural, fields),
    change: (path: string, fields: unknown, tag: string) =>
      send<Written<Actor>>("PATCH", path, fields, { "If-Match": tag }),
    remove: (path: string, tag: string) => send<Done>("DELETE", path, undefined, { "If-Match": tag }),
    undo: <T = Done>(revision: number) => send<T>("POST", `revisions/${revision}/undo`),
  };
}
