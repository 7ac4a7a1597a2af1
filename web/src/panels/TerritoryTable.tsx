import { useEffect, useRef, useState } from "react";
import type { TerritoryModel } from "#web/pages/network/territory/model.ts";
import type { Disc } from "#web/stage/discs/map.ts";
import { useWords, type Words } from "#web/words/context.tsx";
import { SortHead } from "./NodeTable.tsx";
import "./tables.css";

interface TerritoryTableProps {
  territory: TerritoryModel;
  /** Code of the selected territory. */
  selected: string | null;
  select(code: string): void;
  /** Whether the table stands beside the picture: fewer columns. */
  narrow: boolean;
}

type Column = "name" | "actors" | "internal" | "external" | "partners";

const COLUMNS: Column[] = ["name", "actors", "internal", "external", "partners"];
const NARROW: Column[] = ["name", "actors", "external"];

/** The discs of the picture as a table: same selection, sortable; those without a place at its end. */
export function TerritoryTable({ territory, selected, select, narrow }: TerritoryTableProps) {
  const words = useWords();
  const { t, number } = words;
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: "actors", down: true });
  const row = useRef<HTMLTableRowElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection brings its row into view
  useEffect(() => {
    row.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const columns = narrow ? NARROW : COLUMNS;
  const { discs, bench } = territory.map;
  const sorted = [...discs].sort(orderOf(sort.by, sort.down, words));
  return (
    <table className="grid" id="territories">
      <caption>{t("table.territories", { n: discs.length })}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHead
              key={column}
              title={titleOf(column, words)}
              figure={column !== "name"}
              direction={sort.by === column ? (sort.down ? "descending" : "ascending") : undefined}
              sort={() => setSort({ by: column, down: sort.by === column ? !sort.down : column !== "name" })}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((disc) => (
          <tr
            key={disc.code}
            ref={disc.code === selected ? row : null}
            data-selected={disc.code === selected || undefined}
          >
            <th scope="row">
              <button
                type="button"
                className="grid-name"
                aria-pressed={disc.code === selected}
                onClick={() => select(disc.code)}
              >
                {disc.name}
              </button>
              {disc.status !== "linked" && <span className="grid-note">{t(`legend.disc.${disc.status}`)}</span>}
            </th>
            {columns.slice(1).map((column) => (
              <td key={column} className="r">
                {number(disc[column as Exclude<Column, "name">])}
              </td>
            ))}
          </tr>
        ))}
        {bench !== null && (
          <tr>
            <th scope="row">{bench.title}</th>
            <td colSpan={columns.length - 1}>{`${bench.counts}. ${bench.hint}`}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function titleOf(column: Column, { t }: Words): string {
  const titles = {
    name: t("table.place"),
    actors: t("table.actors"),
    internal: t("table.inside"),
    external: t("table.outside"),
    partners: t("table.partners"),
  };
  return titles[column];
}

function orderOf(by: Column, down: boolean, { compare }: Words): (a: Disc, b: Disc) => number {
  const sign = down ? -1 : 1;
  return (a, b) => {
    const order = by === "name" ? compare(a.name, b.name) : a[by] - b[by];
    return order * sign || compare(a.name, b.name) || (a.code < b.code ? -1 : 1);
  };
}
