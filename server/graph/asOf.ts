import type { Dataset } from "#contract/dataset";
import { lastDay } from "#contract/dates";
import type { Lens } from "#contract/lens";

/** What a data set without a single date is read at: any day gives the same graph. */
const NO_DATE = "1970-01-01";

/**
 * ISO day that a lens reads a data set at: its own `asOf` or the end of its period, else the data set's reference date,
 * else the latest date in the data. Never the machine's clock.
 */
export function asOfFor(dataset: Dataset, lens: Lens): string {
  return lens.asOf ?? lens.period?.to ?? dataset.info?.referenceDate ?? latestDate(dataset);
}

function latestDate(dataset: Dataset): string {
  const dates = [
    ...dataset.actors.flatMap((actor) => [actor.activeFrom, actor.activeTo, actor.tiesCheckedOn]),
    ...dataset.collectivities.map((collectivity) => collectivity.engagedSince),
    ...dataset.initiatives.flatMap((initiative) => [initiative.from, initiative.to]),
    ...dataset.sources.map((source) => source.date),
    ...dataset.links.flatMap((link) => [link.since, link.until, link.checkedOn]),
  ];
  return dates.reduce((latest: string, date) => {
    const day = date === undefined ? NO_DATE : lastDay(date);
    return day > latest ? day : latest;
  }, NO_DATE);
}
