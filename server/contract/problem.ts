import { z } from "zod";

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
export const detailSchema = z.record(z.string(), z.union([z.string(), z.number()]));

export type Detail = z.infer<typeof detailSchema>;

const blockerSchema = z.strictObject({ id: z.string(), name: z.string(), revision: z.int().min(0) }).meta({
  id: "Blocker",
  description: "A record that stands in the way of undoing a revision, and the revision that changed it last.",
});

export type Blocker = z.infer<typeof blockerSchema>;

const membersSchema = z.strictObject({
  blockers: z.array(blockerSchema).optional().describe("Of an `undo-conflict`: at most the first 100."),
});

/** What an answer says beyond its sentence. */
export type ProblemMembers = z.infer<typeof membersSchema>;

export const problemBodySchema = z
  .strictObject({
    type: z.string().describe("`urn:passerelles:problem:` and the code."),
    title: z.string().describe("Reason phrase of the HTTP status."),
    status: z.int(),
    code: z.enum(PROBLEM_CODES),
    detail: z.string().describe("A sentence for people, in the language that the request prefers."),
    values: detailSchema.describe(
      "What the sentence is made of, for programs: the `field` at fault, the `revision` that came between, …",
    ),
    ...membersSchema.shape,
  })
  .meta({
    id: "Problem",
    description: "How a problem is written in an answer, `application/problem+json` (RFC 9457).",
  });

export type ProblemBody = z.infer<typeof problemBodySchema>;

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
