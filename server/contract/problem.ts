/** Every way in which a request or a command can fail: HTTP status, and whether trying again makes sense. */
const PROBLEMS = {
  "bad-request": { status: 400, retriable: false },
  "bad-lens": { status: 400, retriable: false },
  unauthorised: { status: 401, retriable: false },
  forbidden: { status: 403, retriable: false },
  "local-writes-only": { status: 403, retriable: false },
  "not-found": { status: 404, retriable: false },
  "record-in-use": { status: 409, retriable: false },
  "undo-conflict": { status: 409, retriable: false },
  "job-cancelled": { status: 409, retriable: true },
  conflict: { status: 412, retriable: false },
  "version-required": { status: 428, retriable: false },
  "file-too-large": { status: 413, retriable: false },
  "import-refused": { status: 422, retriable: false },
  "too-many-requests": { status: 429, retriable: true },
  "job-failed": { status: 500, retriable: true },
  "internal-error": { status: 500, retriable: true },
  "store-unavailable": { status: 503, retriable: true },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];

/** Values that a sentence of `words/problems.ts` takes. */
export type Detail = Record<string, string | number>;

/** A record that stands in the way of undoing a revision, and the revision that changed it last. */
export interface Blocker {
  id: string;
  name: string;
  revision: number;
}

/** What an answer says beyond its sentence. */
export interface ProblemMembers {
  /** Of an `undo-conflict`: at most the first 100. */
  blockers?: Blocker[];
}

/** How a problem is written in an answer, `application/problem+json` (RFC 9457). */
export interface ProblemBody extends ProblemMembers {
  /** `urn:passerelles:problem:` and the code. */
  type: string;
  /** Reason phrase of the HTTP status. */
  title: string;
  status: number;
  code: ProblemCode;
  /** A sentence for people, in the language that the request prefers. */
  detail: string;
}

/** The one error class of the product. Its words, in both languages, are in `words/problems.ts`. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly detail: Detail;
  readonly members: ProblemMembers;

  constructor(code: ProblemCode, detail: Detail = {}, options: { cause?: unknown; members?: ProblemMembers } = {}) {
    super(`${code} ${JSON.stringify(detail)}`, options);
    this.code = code;
    this.detail = detail;
    this.members = options.members ?? {};
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }

  get retriable(): boolean {
    return PROBLEMS[this.code].retriable;
  }
}
