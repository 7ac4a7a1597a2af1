import { firstDay } from "#contract/dates";
import type { Link, Source } from "#contract/records";
import { Choice } from "#web/parts/Choice.tsx";
import { useWords } from "#web/words/context.tsx";

interface LinkKnowProps {
  link: Link;
  source: Source | undefined;
  /** Name of a record, by its id. */
  nameOf(id: string): string;
  asOf: string;
}

const FRESH_YEARS = 2;

/** Where a link comes from: its page, which opens who stated it, in which source, and whether it was checked. */
export function LinkKnow({ link, source, nameOf, asOf }: LinkKnowProps) {
  const { t, date, label } = useWords();
  const page = link.page === undefined ? "none" : String(link.page);
  const title = source?.name ?? link.sourceId;
  return (
    <Choice className="act line" label={t("sheet.page", { page })} title={t("know")}>
      <p>{t("know.stated", { source: title, page })}</p>
      {link.declaredBy !== undefined && (
        <p>{t("know.declared", { by: link.declaredBy, from: nameOf(link.from), to: nameOf(link.to) })}</p>
      )}
      <p>{t("know.checked", { age: ageOf(link.checkedOn, asOf), date: date(link.checkedOn ?? "") })}</p>
      {link.confidence === "classified" && <p>{t("know.classed")}</p>}
      <p>
        {link.intensity === undefined
          ? t("sheet.intensity.unknown")
          : `${link.intensity}, ${label(`link.intensity.${link.intensity as 1 | 2 | 3 | 4}`)}`}
      </p>
      {link.note !== undefined && <p>{link.note}</p>}
      {source?.url !== undefined && (
        <p>
          <a href={source.url} rel="noreferrer">
            {source.url}
          </a>
        </p>
      )}
    </Choice>
  );
}

/** Whether a check is more than 24 months older than the date of the picture. */
export function ageOf(checkedOn: string | undefined, asOf: string): "recent" | "old" | "never" {
  if (checkedOn === undefined) return "never";
  const limit = `${Number(asOf.slice(0, 4)) - FRESH_YEARS}${asOf.slice(4)}`;
  return firstDay(checkedOn) < limit ? "old" : "recent";
}

/** Where a figure comes from: what it means, and how it was obtained. */
export function FigureKnow({ meaning, how }: { meaning: string; how: string }) {
  const { t } = useWords();
  return (
    <Choice className="act line" label={t("know")} title={t("know")}>
      <p>{meaning}</p>
      <p>{how}</p>
    </Choice>
  );
}
