import { z } from "zod";
import { effectSchema } from "./changes.ts";
import { issueSchema } from "./issue.ts";

const count = z.int().min(0);

export const importColumnSchema = z
  .strictObject({
    header: z.string(),
    field: z
      .string()
      .nullable()
      .describe("Field of the record, null when the column is not known or is to be ignored."),
    suggestion: z.string().nullable().describe("The nearest field to an unknown header."),
    example: z.string().nullable().describe("First value that is not empty."),
  })
  .meta({ id: "ImportColumn", description: "How one column of a file is read." });

export const importTableSchema = z
  .strictObject({
    name: z.string(),
    kind: z.string().nullable().describe("Kind of record that it holds, null when nothing tells."),
    columns: z.array(importColumnSchema),
    rows: count,
  })
  .meta({ id: "ImportTable", description: "One table of a file: the file itself, or a sheet of a workbook." });

export const importReportSchema = z
  .strictObject({
    state: z.enum(["checked", "refused", "unchanged", "applied"]),
    tables: z.array(importTableSchema),
    issues: z
      .array(issueSchema)
      .describe("At most the first 1,000, in reading order; `errors` and `warnings` count all."),
    errors: count,
    warnings: count,
    preview: z.strictObject({
      added: count,
      changed: count,
      unchanged: count,
      changes: z.array(effectSchema).describe("At most the first 100."),
    }),
    revision: count.describe("The revision that was checked against, or the one that was made."),
  })
  .meta({ id: "ImportReport", description: "What an import says, would do, or did." });

const bothLanguages = { fr: z.string(), en: z.string() };

export const bothLanguagesSchema = z
  .strictObject(bothLanguages)
  .meta({ id: "BothLanguages", description: "A text in both languages." });

export const columnGuideSchema = z
  .strictObject({
    field: z.string(),
    header: bothLanguagesSchema.describe("How the templates head it. Other headers are understood too."),
    required: z.boolean(),
    type: z.enum(["id", "text", "number", "date", "url", "value", "list", "code", "reference"]),
    values: z
      .array(z.strictObject({ code: z.string(), ...bothLanguages }))
      .optional()
      .describe("The closed list that its values come from, codes with their labels."),
    explanation: bothLanguagesSchema,
  })
  .meta({
    id: "ColumnGuide",
    description: "What a column of a file may hold, for people who fill one in.",
  });

export const tableGuideSchema = z
  .strictObject({
    kind: z.string(),
    plural: z.string().describe("As addresses and file names write it: `actors`."),
    columns: z.array(columnGuideSchema),
  })
  .meta({ id: "TableGuide", description: "The columns of the files of one kind of record." });

export type ImportColumn = z.infer<typeof importColumnSchema>;
export type ImportTable = z.infer<typeof importTableSchema>;
export type ImportReport = z.infer<typeof importReportSchema>;
export type BothLanguages = z.infer<typeof bothLanguagesSchema>;
export type ColumnGuide = z.infer<typeof columnGuideSchema>;
export type TableGuide = z.infer<typeof tableGuideSchema>;
