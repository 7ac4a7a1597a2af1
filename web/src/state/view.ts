import { type Lens, lensSchema } from "#contract/lens";
import { LENS_PARAMETERS, lensFromQuery, lensToQuery } from "#contract/lensCodec";
import { Problem } from "#contract/problem";
import { LOCALES, type Locale } from "#contract/words/say";
import type { Camera } from "#web/stage/scene.ts";

export const DISPOSITIONS = ["image", "both", "table"] as const;
export const LAYOUTS = ["territory", "links"] as const;
export const COLOURS = ["kind", "territory", "circle", "theme"] as const;
export const SIZES = ["partners", "betweenness"] as const;
export const THEMES = ["light", "dark"] as const;

export type Disposition = (typeof DISPOSITIONS)[number];
export type Layout = (typeof LAYOUTS)[number];
export type Colour = (typeof COLOURS)[number];
export type Size = (typeof SIZES)[number];
export type Theme = (typeof THEMES)[number];

/** Everything that the reader sees and can send to somebody else: it all lives in the address. */
export interface View {
  /** Null until the address says one: the page then opens on the data set's own. */
  lens: Lens | null;
  /** What is wrong with the lens of the address, if anything. */
  problem: Problem | null;
  /** Null: the browser's. */
  lang: Locale | null;
  /** Null: the system's. */
  theme: Theme | null;
  view: Disposition;
  /** Null: what suits the network best. */
  layout: Layout | null;
  /** Null: what suits the layout best. */
  color: Colour | null;
  size: Size;
  /** Keys of the legend rows that are hidden. */
  off: string[];
  /** Id of the selected node. */
  sel: string | null;
  /** Code of the selected territory; null while a node is. */
  place: string | null;
  camera: Camera | null;
}

export type Search = Record<string, string>;

const known = <T extends string>(values: readonly T[], raw: string | undefined): T | undefined =>
  values.find((value) => value === raw);

/** Reads the parameters of an address; what cannot be read takes its default, but for the lens, whose fault is told. */
export function viewFromSearch(search: Search): View {
  const { lens, problem } = lensOf(search);
  return {
    lens,
    problem,
    lang: known(LOCALES, search.lang) ?? null,
    theme: known(THEMES, search.theme) ?? null,
    view: known(DISPOSITIONS, search.view) ?? "image",
    layout: known(LAYOUTS, search.layout) ?? null,
    color: known(COLOURS, search.color) ?? null,
    size: known(SIZES, search.size) ?? "partners",
    off: search.off === undefined || search.off === "" ? [] : search.off.split(","),
    sel: /^[a-z0-9-]{1,64}$/.test(search.sel ?? "") ? (search.sel ?? null) : null,
    place: /^[0-9AB]{2,9}$/.test(search.place ?? "") ? (search.place ?? null) : null,
    camera: cameraFrom(search.camera),
  };
}

function lensOf(search: Search): Pick<View, "lens" | "problem"> {
  const query = Object.fromEntries(
    LENS_PARAMETERS.filter((name) => name in search).map((name) => [name, search[name]]),
  );
  if (query.v === undefined) return { lens: null, problem: null };
  try {
    return { lens: lensFromQuery(query), problem: null };
  } catch (error) {
    if (error instanceof Problem) return { lens: null, problem: error };
    throw error;
  }
}

function cameraFrom(raw: string | undefined): Camera | null {
  const [x, y, ratio] = (raw ?? "").split(",").map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return null;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}

/** The parameters of a view, defaults left out. The lens is always written: the same address gives the same picture. */
export function viewToSearch(view: View): Search {
  const search: Search = view.lens === null ? {} : lensToQuery(view.lens);
  if (view.lang !== null) search.lang = view.lang;
  if (view.theme !== null) search.theme = view.theme;
  if (view.view !== "image") search.view = view.view;
  if (view.layout !== null) search.layout = view.layout;
  if (view.color !== null) search.color = view.color;
  if (view.size !== "partners") search.size = view.size;
  if (view.off.length > 0) search.off = view.off.join(",");
  if (view.sel !== null) search.sel = view.sel;
  if (view.place !== null) search.place = view.place;
  if (view.camera !== null) search.camera = [view.camera.x, view.camera.y, view.camera.ratio].map(short).join(",");
  return search;
}

const short = (value: number): string => String(Number(value.toFixed(4)));

/** The text after « ? » as a flat record: codes and ids stay texts. */
export function parseSearch(text: string): Search {
  return Object.fromEntries(new URLSearchParams(text));
}

/** A flat record as the text of an address, commas and tildes left readable. */
export function stringifySearch(search: Record<string, unknown>): string {
  const text = Object.entries(search)
    .filter((entry): entry is [string, string] => typeof entry[1] === "string")
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .join("&");
  return text === "" ? "" : `?${text}`;
}

/** A lens as written by hand in a data set, with every default filled in. */
export const completeLens = (lens: unknown): Lens => lensSchema.parse(lens);
