import { Button } from "react-aria-components";
import type { Lens } from "#contract/lens";
import { useGraphs } from "#web/api/queries.ts";
import { useWords } from "#web/words/context.tsx";
import { looseningsOf } from "./loosenings.ts";

interface EmptyProps {
  lens: Lens;
  /** Whether the legend hides rows: showing them again comes first. */
  filtered: boolean;
  changeLens(patch: Partial<Lens>): void;
  showAll(): void;
}

/** Nothing is linked: the one word of the framing that would bring most links back, with the button that does it. */
export function Empty({ lens, filtered, changeLens, showAll }: EmptyProps) {
  const { t } = useWords();
  const loosenings = filtered ? [] : looseningsOf(lens);
  const graphs = useGraphs(loosenings.map(({ patch }) => ({ ...lens, ...patch })));
  const gains = loosenings.map((loosening, at) => ({
    ...loosening,
    links: graphs[at]?.data?.edges.source.length ?? 0,
  }));
  const best = gains.reduce((most, one) => (one.links > most.links ? one : most), {
    word: "date" as const,
    patch: {},
    links: 0,
  });
  if (filtered) {
    return (
      <p className="empty">
        <Button className="btn" onPress={showAll}>
          {t("act.showAll")}
        </Button>
      </p>
    );
  }
  if (best.links === 0) return null;
  return (
    <p className="empty">
      <Button className="btn solid" onPress={() => changeLens(best.patch)}>
        {t("empty.loosen", { word: best.word, n: best.links })}
      </Button>
    </p>
  );
}
