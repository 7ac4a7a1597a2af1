import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { isoDaySchema } from "#contract/dates";
import { Problem } from "#contract/problem";
import { type DatasetInfo, datasetSchema } from "#contract/records";
import { refusal } from "#contract/refusal";
import type { TableKind } from "./table.ts";

/** The file that says what a package holds. */
const DESCRIPTOR = "datapackage.json";

/** Which kind of record each file of a package holds. */
const KIND_OF_FILE = new Map<string, TableKind>([
  ["sources.csv", "source"],
  ["actors.csv", "actor"],
  ["collectivities.csv", "collectivity"],
  ["initiatives.csv", "initiative"],
  ["links.csv", "link"],
  ["figures.csv", "figure"],
]);

export interface Resource {
  kind: TableKind;
  /** Relative to the package, as the descriptor writes it. */
  path: string;
}

/** What a package says of itself; `info` is null when it does not describe a whole data set. */
export interface Descriptor {
  info: DatasetInfo | null;
  resources: Resource[];
}

const { id: _id, name, referenceDate: _day, ...described } = datasetSchema.shape;

/** The part of a Frictionless data package that intake reads, with our own member `passerelles`. */
const descriptorSchema = z.object({
  title: name,
  resources: z.array(z.object({ path: z.string() })).min(1),
  passerelles: z.strictObject({ ...described, referenceDate: isoDaySchema }).optional(),
});

/**
 * Reads the descriptor of a data package.
 * @throws Problem `bad-request` that names the member at fault.
 */
export async function readDescriptor(folder: string): Promise<Descriptor> {
  const parsed = descriptorSchema.safeParse(await readJson(join(folder, DESCRIPTOR)));
  if (!parsed.success) {
    const { field, expected } = refusal(parsed.error);
    throw notUnderstood(field, expected);
  }
  const { title, resources, passerelles } = parsed.data;
  return {
    info: passerelles === undefined ? null : { id: "dataset", name: title, ...passerelles },
    resources: resources.map(({ path }, index) => resourceAt(path, index)),
  };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw notUnderstood("", "JSON", cause);
  }
}

function resourceAt(path: string, index: number): Resource {
  const segments = path.split("/");
  const kind = KIND_OF_FILE.get(segments.at(-1) ?? "");
  // The package's own folder is all that it may read: no absolute path, no step up, in either system's writing.
  const inside = !segments.some((segment) => segment === "" || segment === ".." || /[\\:]/.test(segment));
  if (kind === undefined || !inside) {
    throw notUnderstood(`resources.${index}.path`, [...KIND_OF_FILE.keys()].join(", "));
  }
  return { kind, path };
}

function notUnderstood(member: string, expected: string, cause?: unknown): Problem {
  const field = member === "" ? DESCRIPTOR : `${DESCRIPTOR} ${member}`;
  return new Problem("bad-request", { field, expected }, { cause });
}
