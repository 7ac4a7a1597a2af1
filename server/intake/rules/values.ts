import type { z } from "zod";
import { partialDateSchema } from "#contract/dates";
import { fold } from "#contract/fold";
import type { IssueCode } from "#contract/issue";
import type { Detail } from "#contract/problem";
import { suggest } from "./suggest.ts";

/** What a cell says, or why it says nothing. */
export type Reading = { value: unknown } | { code: IssueCode; detail: Detail };

/** A partial date as ISO writes it (`2020-03`) or as French forms do (`03/2020`, `31/03/2020`). */
export function readDate(raw: string): Reading {
  const [, day, month, year] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(raw) ?? [];
  const parts = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined);
  const date = year === undefined ? raw : parts.join("-");
  return partialDateSchema.safeParse(date).success ? { value: date } : { code: "bad-date", detail: { value: raw } };
}

/** A number with a point or a comma for its decimals and any spaces between its digits. */
export function readNumber(raw: string, schema: z.ZodNumber): Reading {
  const compact = raw.replace(/\s/g, "").replace(",", ".");
  const value = Number(compact);
  const bad: Reading = { code: "bad-number", detail: { value: raw } };
  if (!/^[+-]?\d+(\.\d+)?$/.test(compact)) return bad;
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value };
  if (parsed.error.issues.every((issue) => issue.code !== "too_small" && issue.code !== "too_big")) return bad;
  return { code: "value-out-of-range", detail: { value: raw, min: schema.minValue ?? 0, max: schema.maxValue ?? 0 } };
}

/** One value of a closed list, by its code or by any of the ways of writing it. */
export function readEnum(raw: string, options: readonly string[], spellings: ReadonlyMap<string, string>): Reading {
  if (options.includes(raw)) return { value: raw };
  const code = spellings.get(fold(raw));
  if (code !== undefined) return { value: code };
  const near = suggest(raw, [...options, ...spellings.keys()]);
  const suggestion = spellings.get(near) ?? near;
  return { code: "unknown-kind", detail: { value: raw, suggestion, allowed: options.join(", ") } };
}

/** A text that its schema limits in length, and in form when `code` says which fault another form is. */
export function readText(raw: string, schema: z.ZodString, code: IssueCode): Reading {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: raw };
  const tooLong = parsed.error.issues.every((issue) => issue.code === "too_big");
  if (tooLong) return { code: "text-too-long", detail: { found: raw.length, max: schema.maxLength ?? 0 } };
  return { code, detail: { value: raw } };
}

/** Several values separated by `|`, without repeats, in the order written; the first that cannot be read is the fault. */
export function readList(raw: string, readItem: (item: string) => Reading): Reading {
  const items = raw.split("|").map((item) => item.trim());
  const readings = [...new Set(items)].filter((item) => item !== "").map(readItem);
  const bad = readings.find((reading) => "code" in reading);
  return bad ?? { value: [...new Set(readings.map((reading) => ("value" in reading ? reading.value : null)))] };
}
