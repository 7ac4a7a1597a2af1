import { promisify } from "node:util";
import express, { type Request, type Response } from "express";
import { Problem } from "#contract/problem";
import { LARGEST_FILE } from "#intake/readers/format";

/** What a file may be sent as. Its first bytes decide what it is. */
export const UPLOAD_TYPES = [
  "text/csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/octet-stream",
];

const read = promisify(express.raw({ limit: LARGEST_FILE, type: UPLOAD_TYPES, inflate: false }));

/**
 * Reads a file sent as the body.
 * @throws Problem `file-too-large` beyond 32 MB, `bad-request` when the body is of another type, compressed or absent.
 */
export async function readUpload(request: Request, response: Response): Promise<Buffer> {
  const expected = UPLOAD_TYPES.join(", ");
  if (request.is(UPLOAD_TYPES) === false) throw new Problem("bad-request", { field: "Content-Type", expected });
  await read(request, response).catch((error: unknown) => {
    throw unreadable(request, error);
  });
  const body: unknown = request.body;
  if (Buffer.isBuffer(body)) return body;
  throw new Problem("bad-request", { field: "body", expected });
}

function unreadable(request: Request, cause: unknown): Problem {
  const status = cause instanceof Error && "status" in cause ? cause.status : undefined;
  if (status !== 413)
    return new Problem("bad-request", { field: "body", expected: UPLOAD_TYPES.join(", ") }, { cause });
  const megabytes = (size: number) => Math.ceil(size / 1_000_000);
  const size = Number(request.get("Content-Length") ?? LARGEST_FILE + 1);
  return new Problem("file-too-large", { size: megabytes(size), max: megabytes(LARGEST_FILE) }, { cause });
}
