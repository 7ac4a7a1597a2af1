import { type Detail, Problem, type ProblemCode } from "#contract/problem";
import type { Store } from "#store/port";

export type Method = keyof Store;

/** The number of the reply that says whether the file is open; calls count from 1. */
export const OPENING = 0;

export interface Call {
  call: number;
  method: Method;
  args: unknown[];
}

/** A Problem in parts, since a thread boundary keeps only the message of an error. */
export interface Failure {
  code: ProblemCode;
  detail: Detail;
  cause: string;
}

export type Reply = { call: number; result: unknown } | { call: number; failure: Failure };

/** Any other error is one of ours that nobody foresaw. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof Problem)) {
    return { code: "internal-error", detail: {}, cause: error instanceof Error ? String(error.stack) : String(error) };
  }
  const { code, detail, cause } = error;
  return { code, detail, cause: cause instanceof Error ? cause.message : "" };
}

export function toProblem({ code, detail, cause }: Failure): Problem {
  return new Problem(code, detail, { cause: new Error(cause) });
}
