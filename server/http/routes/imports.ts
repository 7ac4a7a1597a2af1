import { type Request, Router } from "express";
import type { Revision } from "#contract/changes";
import { SHELVES } from "#contract/dataset";
import { type ImportReport, importReportSchema } from "#contract/imports";
import { Problem } from "#contract/problem";
import { expectedVersion } from "#http/hand";
import { EXAMPLE_SERVER, json, type Operations, write } from "#http/openapi/operation";
import { inHeader, inQuery } from "#http/openapi/parameters";
import { badParameter, readQuery } from "#http/query";
import { readUpload, UPLOAD_TYPES } from "#http/upload";
import { checkFiles, type FileCheck, type ImportOptions, viewFor } from "#intake/door";
import { IMPORT_KINDS } from "#intake/templates";
import type { Store } from "#store/port";

const PARAMETERS = [
  inQuery("dryRun", "Checks alone: nothing is written.", { type: "boolean", default: false }),
  {
    ...inQuery("file", "Name of the file; it names the source of the load too.", { type: "string", maxLength: 200 }),
    required: true,
  },
  inQuery("kind", "What its tables hold, when their names and columns do not tell.", {
    enum: IMPORT_KINDS.map((kind) => SHELVES[kind]),
  }),
  inQuery("columns", "JSON: header → field, or an empty text to leave a column out.", { type: "string" }),
  inHeader("If-Match", '`"r12"`: the `revision` of the report that was checked. Needed without `dryRun`.'),
];

const EXAMPLE = (query: string, header = "") =>
  `printf 'nom;type;commune\nRecyclerie d’exemple;association;Cambrai\n' |
  curl '${EXAMPLE_SERVER}/api/imports?${query}&file=exemple.csv&kind=actors' -H 'Content-Type: text/csv'${header} --data-binary @-`;

export const importOperations: Operations = {
  "POST /api/imports": write({
    tag: "Files",
    summary: "Checks a file, says what it would change, and loads it as one revision.",
    description:
      "First with `dryRun=true`; then the same bytes without it, with the revision that was checked in `If-Match`. A file with errors is answered 200 too: its report says `refused`, names every fault, and nothing is written.",
    parameters: PARAMETERS,
    body: {
      description: "The bytes of one CSV file or workbook, at most 32 MB.",
      content: Object.fromEntries(UPLOAD_TYPES.map((type) => [type, { schema: { type: "string" } }])),
    },
    answers: { 200: json(importReportSchema, "The report.") },
    problems: ["conflict", "version-required", "file-too-large", "too-many-requests"],
    example: `${EXAMPLE("dryRun=true")}\n${EXAMPLE("dryRun=false", ` -H 'If-Match: "r1"'`)}`,
  }),
};

/** Each check may take a thread and its memory. */
const MOST_CHECKS = 2;

interface ImportParts {
  store: Store;
  now: () => string;
  newId: () => string;
}

/** What an address asks of an import. */
interface Asked {
  isDry: boolean;
  file: string;
  options: ImportOptions;
}

/**
 * `POST /api/imports?dryRun=true&file&kind&columns`: checks the file sent as the body, says what it would change.
 * Without `dryRun`, and with `If-Match: "r<revision that was checked>"`, loads it as one revision. A file with errors is
 * answered 200 too, its report says `refused`.
 */
export function importRoutes(parts: ImportParts): Router {
  let checks = 0;
  return Router().post("/imports", async (request, response) => {
    const asked = readAsked(request);
    const expected = asked.isDry ? null : expectedVersion(request);
    const bytes = await readUpload(request, response);
    if (checks >= MOST_CHECKS) throw new Problem("too-many-requests", { seconds: 5 });
    checks += 1;
    try {
      response.json(await importFile(parts, asked, bytes, expected));
    } finally {
      checks -= 1;
    }
  });
}

async function importFile(
  parts: ImportParts,
  { file, options }: Asked,
  bytes: Uint8Array,
  expected: number | null,
): Promise<ImportReport> {
  const view = await viewFor(file, parts.store);
  const { revision } = view.dataset;
  if (expected !== null && expected !== revision) throw new Problem("conflict", { revision });
  const checked = await checkFiles([{ name: file, bytes }], options, view);
  if (expected === null || checked.report.errors > 0) return checked.report;
  const made = await load(parts, file, checked, revision);
  const state = made === null ? "unchanged" : "applied";
  return { ...checked.report, state, revision: made?.number ?? revision };
}

function load(
  { store, now, newId }: ImportParts,
  source: string,
  { patches }: FileCheck,
  expectHead: number,
): Promise<Revision | null> {
  const origin = { by: "load", source } as const;
  return store.apply({ id: newId(), author: "local", at: now(), summary: source, origin, patches, expectHead });
}

function readAsked(request: Request): Asked {
  const { dryRun = "false", file = "", kind, columns } = readQuery(request, ["dryRun", "file", "kind", "columns"]);
  if (dryRun !== "true" && dryRun !== "false") throw badParameter("dryRun", "true, false");
  // It names the source of the load and stands before each fault: a name, not a path.
  if (!/^[^/\\\p{Cc}]{1,200}$/u.test(file)) throw badParameter("file", "1–200");
  return { isDry: dryRun === "true", file, options: { ...readKind(kind), ...readColumns(columns) } };
}

function readKind(plural: string | undefined): Pick<ImportOptions, "kind"> {
  if (plural === undefined) return {};
  const kind = IMPORT_KINDS.find((one) => SHELVES[one] === plural);
  if (kind === undefined) throw badParameter("kind", IMPORT_KINDS.map((one) => SHELVES[one]).join(", "));
  return { kind };
}

/** Header → field, or an empty text to leave the column out, as JSON. */
function readColumns(json: string | undefined): Pick<ImportOptions, "columns"> {
  if (json === undefined) return {};
  const columns = parsed(json);
  const isTable = columns !== null && typeof columns === "object" && !Array.isArray(columns);
  if (!isTable || !Object.values(columns).every((field) => typeof field === "string")) {
    throw badParameter("columns", '{"…": "name", "…": ""}');
  }
  return { columns: columns as Record<string, string> };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
