import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { NetworkModel } from "#web/pages/network/model.ts";
import { Swatch } from "#web/parts/Swatch.tsx";
import { alone, useWords, type Words } from "#web/words/context.tsx";
import { MoreRows, useFirstRows } from "./MoreRows.tsx";
import "./tables.css";

interface NodeTableProps {
  model: NetworkModel;
  caption: string;
  selected: string | null;
  select(id: string): void;
  /** Whether the table stands beside the picture: fewer columns. */
  narrow: boolean;
}

interface Line {
  id: string;
  name: string;
  kind: string;
  place: string;
  partners: number;
  share: number | null;
  index: number;
}

type Column = "name" | "kind" | "place" | "partners" | "share";

/** The picture as a table: same marks, same selection, sortable. */
export function NodeTable({ model, caption, selected, select, narrow }: NodeTableProps) {
  const words = useWords();
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: "partners", down: true });
  const row = useRef<HTMLTableRowElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection brings its row into view
  useEffect(() => {
    row.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const columns: Column[] = narrow ? ["name", "kind", "partners"] : ["name", "kind", "place", "partners", "share"];
  const lines = linesOf(model, words).sort(orderOf(sort.by, sort.down, words));
  const at = lines.findIndex(({ id }) => id === selected);
  const { shown, left, more } = useFirstRows(lines, at);
  return (
    <table className="grid">
      {/* The same sentence stands above as the title of the page. */}
      <caption>
        <span className="hidden">{caption}</span>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHead
              key={column}
              title={titleOf(column, words)}
              figure={column === "partners" || column === "share"}
              direction={sort.by === column ? (sort.down ? "descending" : "ascending") : undefined}
              sort={() =>
                setSort({
                  by: column,
                  down: sort.by === column ? !sort.down : column === "partners" || column === "share",
                })
              }
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((line) => (
          <tr key={line.id} ref={line.id === selected ? row : null} data-selected={line.id === selected || undefined}>
            <th scope="row">
              <Name line={line} model={model} selected={line.id === selected} select={select} />
            </th>
            <td>{line.kind}</td>
            {!narrow && <td>{line.place}</td>}
            <td className="r">{words.number(line.partners)}</td>
            {!narrow && <td className="r">{line.share === null ? "–" : words.percent(line.share)}</td>}
          </tr>
        ))}
        <MoreRows columns={columns.length} left={left} more={more} />
      </tbody>
    </table>
  );
}

function Name({
  line,
  model,
  selected,
  select,
}: {
  line: Line;
  model: NetworkModel;
  selected: boolean;
  select(id: string): void;
}) {
  const node = model.picture.scene.nodes[line.index]!;
  return (
    <button type="button" className="grid-name" aria-pressed={selected} onClick={() => select(line.id)}>
      {node.shape === "square" ? (
        <Swatch shape="square" size={10} />
      ) : (
        <Swatch shape="circle" hue={node.hue} size={10} />
      )}
      {line.name}
    </button>
  );
}

export function SortHead(props: {
  title: string;
  figure?: boolean;
  direction: "ascending" | "descending" | undefined;
  sort(): void;
}) {
  const { title, figure, direction, sort } = props;
  return (
    <th scope="col" className={figure ? "r" : undefined} aria-sort={direction}>
      <Button className="grid-sort" onPress={sort}>
        {title}
        <span aria-hidden="true">{direction === undefined ? "" : direction === "ascending" ? " ↑" : " ↓"}</span>
      </Button>
    </th>
  );
}

function titleOf(column: Column, { t, label }: Words): string {
  if (column === "partners") return label("degree");
  if (column === "share") return label("betweenness");
  return t(`table.${column}`);
}

function linesOf({ picture, graph, places, betweenness }: NetworkModel, { t }: Words): Line[] {
  return picture.scene.nodes.map((node, index) => {
    const at = picture.nodeOf[index]!;
    const code = graph.nodes.territory[at];
    const unknown = graph.nodes.type[at] === "actor" ? t("legend.territory.none") : "–";
    return {
      id: node.id,
      name: node.label,
      kind: alone(node.kindLabel),
      place: code === null || code === undefined ? unknown : (places.get(code) ?? code),
      partners: picture.partners[index]!,
      share: betweenness?.get(node.id) ?? null,
      index,
    };
  });
}

function orderOf(by: Column, down: boolean, { compare }: Words): (a: Line, b: Line) => number {
  const sign = down ? -1 : 1;
  return (a, b) => {
    const [x, y] = [a[by], b[by]];
    const order = typeof x === "string" ? compare(x, String(y)) : (x ?? -1) - Number(y ?? -1);
    return order * sign || compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  };
}
