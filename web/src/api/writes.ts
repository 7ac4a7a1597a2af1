import { problemOf } from "./client.ts";

interface Sent {
  method: "POST" | "PATCH" | "DELETE";
  locale: string;
  /** Fields of a record, or a file as it is. */
  body?: Record<string, unknown> | Blob;
  /** The version, or the revision, that the write starts from. */
  version?: number;
}

/**
 * Writes, and answers what the server says of it.
 * @throws Problem with the server's code, whose detail holds the server's `sentence`; TypeError when the server does not answer at all.
 */
export async function send<T>(path: string, { method, locale, body, version }: Sent): Promise<T> {
  const isFile = body instanceof Blob;
  const type = isFile ? "application/octet-stream" : "application/json";
  const response = await fetch(path, {
    method,
    headers: {
      "Accept-Language": locale,
      ...(body === undefined ? {} : { "Content-Type": type }),
      ...(version === undefined ? {} : { "If-Match": `"r${version}"` }),
    },
    ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}
