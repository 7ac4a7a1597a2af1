import { useState } from "react";
import { Button } from "react-aria-components";
import type { TerritoryModel } from "#web/pages/network/territory/model.ts";
import { Swatch } from "#web/parts/Swatch.tsx";
import { ropeWidth } from "#web/stage/discs/look.ts";
import { useWords } from "#web/words/context.tsx";

interface TerritoryLinksProps {
  territory: TerritoryModel;
  /** Index of its disc. */
  at: number;
}

const FIRST_PARTNERS = 6;
const FIRST_HOLDERS = 3;

/** The territories that one has direct links with, most first, each with the line that the picture draws. */
export function Partners({ territory, at, select }: TerritoryLinksProps & { select(code: string): void }) {
  const { t, number } = useWords();
  const { map, counts } = territory;
  const { shown, left, showAll } = useFirst(counts[at]!.partners, FIRST_PARTNERS);
  if (shown.length === 0) return null;
  return (
    <table className="ties territory-links">
      <caption>{t("sheet.outside")}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {t("table.place")}
          </th>
          <th scope="col" className="r" aria-sort="descending">
            {t("sheet.count")}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ disc, links }) => (
          <tr key={disc}>
            <td>
              <Button className="ties-other" onPress={() => select(map.discs[disc]!.code)}>
                {map.discs[disc]!.name}
              </Button>
            </td>
            <td className="territory-rope">
              <svg width="44" height="12" aria-hidden="true">
                <path d="M0 6h44" stroke="var(--link)" strokeWidth={ropeWidth(links)} />
              </svg>
            </td>
            <td className="r">{number(links)}</td>
          </tr>
        ))}
        <Next columns={3} left={left} showAll={showAll} />
      </tbody>
    </table>
  );
}

/** The actors of a territory with most direct links to others. */
export function Holders({ territory, at, select }: TerritoryLinksProps & { select(id: string): void }) {
  const { t } = useWords();
  const { scene, counts } = territory;
  const { shown, left, showAll } = useFirst(counts[at]!.holders, FIRST_HOLDERS);
  if (shown.length === 0) return null;
  return (
    <table className="ties territory-links">
      <caption>{t("sheet.holders")}</caption>
      <tbody>
        {shown.map(({ node, links }) => (
          <tr key={node}>
            <td>
              <Button className="ties-other" onPress={() => select(scene.nodes[node]!.id)}>
                <Swatch shape="circle" hue={scene.nodes[node]!.hue} size={9} />
                {scene.nodes[node]!.label}
              </Button>
            </td>
            <td className="r">{t("sheet.links", { n: links })}</td>
          </tr>
        ))}
        <Next columns={2} left={left} showAll={showAll} />
      </tbody>
    </table>
  );
}

function useFirst<T>(all: readonly T[], count: number) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? all : all.slice(0, count);
  return { shown, left: all.length - shown.length, showAll: () => setWhole(true) };
}

function Next({ columns, left, showAll }: { columns: number; left: number; showAll(): void }) {
  const { t } = useWords();
  if (left === 0) return null;
  return (
    <tr>
      <td colSpan={columns}>
        <Button className="act line" onPress={showAll}>
          {t("sheet.next", { n: left })}
        </Button>
      </td>
    </tr>
  );
}
