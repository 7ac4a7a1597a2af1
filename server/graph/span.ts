import { existsDuring, firstDay, lastDay } from "#contract/dates";
import type { Lens } from "#contract/lens";

/** How long something lasts, in partial dates; unknown bounds are open. */
export interface Span {
  since?: string | undefined;
  until?: string | undefined;
}

/** First and last ISO day that a lens looks at. */
export interface Window {
  from: string;
  to: string;
}

/** The lens's period, else the one day `asOf`. */
export function windowFor(lens: Lens, asOf: string): Window {
  return lens.period ?? { from: asOf, to: asOf };
}

/** Whether all these spans hold together at some moment of the window: a link ends when either end ends. */
export function holdTogether(spans: readonly Span[], window: Window): boolean {
  let { from, to } = window;
  for (const { since, until } of spans) {
    if (!existsDuring({ since, until }, from, to)) return false;
    if (since !== undefined && firstDay(since) > from) from = firstDay(since);
    if (until !== undefined && lastDay(until) < to) to = lastDay(until);
  }
  return from <= to;
}
