import { canonicalJson } from "./json.ts";
import { DEFAULT_LENS, type Lens, lensSchema } from "./lens.ts";
import { Problem } from "./problem.ts";

/** How one kind of value is written in an address. `read` answers undefined when the text cannot be read at all. */
interface Format {
  write: (value: never) => string;
  read: (raw: string) => unknown;
}

const split = (raw: string): string[] => (raw === "" ? [] : raw.split(","));

const text: Format = { write: (value: string) => value, read: (raw) => raw };
const number: Format = {
  write: (value: number) => String(value),
  read: (raw) => (/^\d+(\.\d+)?$/.test(raw) ? Number(raw) : undefined),
};
const list: Format = { write: (value: string[]) => value.join(","), read: split };
const pairs: Format = {
  write: (value: [string, string][]) => value.map((pair) => pair.join("~")).join(","),
  read: (raw) => split(raw).map((pair) => pair.split("~")),
};

/** Query parameter → where its value stands in the lens and how it is written, in the order in which an address shows them. */
export const LENS_FIELDS: Readonly<Record<string, { path: [string] | [string, string]; format: Format }>> = {
  v: { path: ["v"], format: number },
  asOf: { path: ["asOf"], format: text },
  from: { path: ["period", "from"], format: text },
  to: { path: ["period", "to"], format: text },
  linkKinds: { path: ["linkKinds"], format: list },
  themes: { path: ["themes"], format: list },
  minIntensity: { path: ["minIntensity"], format: number },
  territoryLevel: { path: ["territoryLevel"], format: text },
  hubs: { path: ["hubs"], format: text },
  initiatives: { path: ["initiatives"], format: text },
  projectUpTo: { path: ["projectUpTo"], format: number },
  pairWeight: { path: ["pairWeight"], format: text },
  remove: { path: ["scenario", "remove"], format: list },
  add: { path: ["scenario", "add"], format: pairs },
  resolution: { path: ["communities", "resolution"], format: number },
  runs: { path: ["communities", "runs"], format: number },
  seed: { path: ["seed"], format: number },
  focus: { path: ["focus"], format: text },
};

/** Names of the query parameters that make a lens. */
export const LENS_PARAMETERS: readonly string[] = Object.keys(LENS_FIELDS);

/**
 * A lens as a flat record of texts, defaults left out but for `v`, whose presence says that the lens is explicit.
 * Codes and ids stay texts (`02`, `59350`).
 */
export function lensToQuery(lens: Lens): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, { path, format }] of Object.entries(LENS_FIELDS)) {
    const value = valueAt(lens, path);
    if (value === undefined) continue;
    const written = format.write(value as never);
    const byDefault = valueAt(DEFAULT_LENS, path);
    if (name === "v" || byDefault === undefined || written !== format.write(byDefault as never)) query[name] = written;
  }
  return query;
}

function valueAt(lens: Lens, [group, name]: [string] | [string, string]): unknown {
  const outer = (lens as Record<string, unknown>)[group];
  return name === undefined ? outer : (outer as Record<string, unknown> | undefined)?.[name];
}

/**
 * Reads a lens from flat query parameters; what is absent takes its default.
 * @throws Problem `bad-lens` that names the parameter and the value that are not understood.
 */
export function lensFromQuery(query: Record<string, unknown>): Lens {
  const input: Record<string, unknown> = {};
  for (const [parameter, raw] of Object.entries(query)) {
    const field = Object.hasOwn(LENS_FIELDS, parameter) ? LENS_FIELDS[parameter] : undefined;
    const value = typeof raw === "string" ? field?.format.read(raw) : undefined;
    if (field === undefined || value === undefined) throw badLens(parameter, raw);
    const [group, name] = field.path;
    input[group] = name === undefined ? value : { ...(input[group] as object | undefined), [name]: value };
  }
  const parsed = lensSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const parameter = parameterAt(parsed.error.issues[0]?.path.map(String) ?? []);
  throw badLens(parameter, query[parameter]);
}

function parameterAt([group, name]: string[]): string {
  const found = Object.entries(LENS_FIELDS).find(
    ([, { path }]) => path[0] === group && (path[1] === undefined || path[1] === (name ?? path[1])),
  );
  return found?.[0] ?? "v";
}

function badLens(parameter: string, value: unknown): Problem {
  return new Problem("bad-lens", { parameter: parameter.slice(0, 40), value: String(value ?? "").slice(0, 80) });
}

/** Canonical JSON of a lens, defaults filled in, keys sorted, `focus` out: the lens hash is its SHA-256. */
export function canonicalLens(lens: Lens): string {
  const { focus: _display, ...computed } = lens;
  return canonicalJson(computed);
}
