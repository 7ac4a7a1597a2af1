import { type Detail, Problem, type ProblemBody, type ProblemCode, type ProblemMembers } from "#contract/problem";
import { problemBody } from "#http/problems";

/** What each sentence may say, for the examples of the documentation. */
const VALUES: Record<ProblemCode, Detail> = {
  "bad-request": { field: "limit", expected: "0–500" },
  "bad-lens": { parameter: "hubs", value: "maybe" },
  unauthorised: {},
  forbidden: { scope: "other" },
  "local-writes-only": { rule: "peer" },
  "not-found": {},
  "record-in-use": { id: "maillage", n: 3 },
  "undo-conflict": { revision: 2 },
  "job-cancelled": {},
  conflict: { revision: 12 },
  "version-required": {},
  "file-too-large": { size: 40, max: 32 },
  "import-refused": { errors: 2 },
  "too-many-requests": { seconds: 5 },
  "job-failed": { reference: "a1b2c3d4" },
  "internal-error": { reference: "a1b2c3d4" },
  "store-unavailable": { seconds: 5 },
};

const MEMBERS: Partial<Record<ProblemCode, ProblemMembers>> = {
  "undo-conflict": { blockers: [{ id: "maillage", name: "Maillage", revision: 3 }] },
};

/** A refusal as it is answered to who says no language. */
export function problemExample(code: ProblemCode): ProblemBody {
  const problem = new Problem(code, VALUES[code], { members: MEMBERS[code] ?? {} });
  return problemBody(problem, { seconds: 1, reference: "a1b2c3d4", ...VALUES[code] }, "fr");
}
