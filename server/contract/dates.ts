import { z } from "zod";

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), monthNumber));
}

/** A date known to the year, the month or the day (`2015`, `2015-03`, `2015-03-12`), kept as written. */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, { error: "bad-date" })
  .meta({ id: "PartialDate", examples: ["2015", "2015-03", "2015-03-12"] });

/** A date known to the day, `2020-12-31`. */
export const isoDaySchema = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), { error: "bad-date" })
  .meta({ format: "date" });

/** First day of the period that a partial date names. */
export function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day of the period that a partial date names. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}` : date;
}

/**
 * Whether something that lasts from `since` to `until` exists at some moment of `from`–`to` (ISO days).
 * An unknown start means "there from the beginning", an unknown end "still there".
 */
export function existsDuring(
  span: { since?: string | undefined; until?: string | undefined },
  from: string,
  to: string,
): boolean {
  if (span.since !== undefined && firstDay(span.since) > to) return false;
  return span.until === undefined || lastDay(span.until) >= from;
}
