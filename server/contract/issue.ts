import { z } from "zod";
import { detailSchema } from "./problem.ts";

/** What may be wrong with a file, a row or a cell. Sentences: `words/issues.ts`. */
export const ISSUE_CODES = [
  "empty-file",
  "unreadable-encoding",
  "missing-column",
  "unknown-column",
  "duplicate-column",
  "corrupt-file",
  "row-width",
  "required-value",
  "bad-siret",
  "bad-siren",
  "bad-rna",
  "unknown-commune",
  "ambiguous-commune",
  "merged-commune",
  "commune-mismatch",
  "out-of-region",
  "unknown-actor",
  "unknown-source",
  "duplicate-id",
  "duplicate-link",
  "loop-link",
  "wrong-ends",
  "unknown-kind",
  "value-out-of-range",
  "bad-number",
  "bad-date",
  "end-before-start",
  "text-too-long",
  "bad-url",
  "bad-id",
  "unknown-separator",
  "unsupported-format",
  "file-too-large",
  "too-many-rows",
  "archive-bomb",
  "protected-file",
  "unsafe-xml",
  "postcode-only",
  "ambiguous-name",
  "possible-duplicate",
  "formula-cell",
  "personal-data",
  "unknown-table",
  "id-taken",
  "conflict-with-hand",
  "check-stopped",
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

export const issueSchema = z
  .strictObject({
    code: z.enum(ISSUE_CODES),
    severity: z.enum(["error", "warning"]),
    file: z.string(),
    line: z.int().min(1).optional().describe("1 is the header. Absent when the fault is the file's."),
    column: z.string().optional(),
    detail: detailSchema,
  })
  .meta({
    id: "Issue",
    description: "One fault found in an input. An error blocks the whole load, a warning does not.",
  });

export type Issue = z.infer<typeof issueSchema>;
