import { useState } from "react";
import type { NetworkModel } from "#web/pages/network/model.ts";
import { useWords } from "#web/words/context.tsx";
import { MoreRows, useFirstRows } from "./MoreRows.tsx";
import { SortHead } from "./NodeTable.tsx";

interface LinkTableProps {
  model: NetworkModel;
  select(id: string): void;
}

type Column = "from" | "kinds" | "to";

/** The lines of the picture, one a pair, sortable. */
export function LinkTable({ model, select }: LinkTableProps) {
  const { t, label, list, compare } = useWords();
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: "from", down: false });
  const { nodes, edges } = model.picture.scene;
  const lines = edges.map((edge, index) => ({
    index,
    fromId: nodes[edge.source]!.id,
    toId: nodes[edge.target]!.id,
    from: nodes[edge.source]!.label,
    to: nodes[edge.target]!.label,
    kinds: edge.derived ? label("derived") : list(edge.kinds.map((kind) => label(`link.kind.${kind}`))),
  }));
  lines.sort((a, b) => compare(a[sort.by], b[sort.by]) * (sort.down ? -1 : 1) || a.index - b.index);
  const { shown, left, more } = useFirstRows(lines);
  return (
    <table className="grid" id="links">
      <caption>{t("table.links", { n: edges.length })}</caption>
      <thead>
        <tr>
          {(["from", "kinds", "to"] as const).map((column) => (
            <SortHead
              key={column}
              title={t(`table.${column}`)}
              direction={sort.by === column ? (sort.down ? "descending" : "ascending") : undefined}
              sort={() => setSort({ by: column, down: sort.by === column && !sort.down })}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((line) => (
          <tr key={line.index}>
            <td>
              <End id={line.fromId} name={line.from} select={select} />
            </td>
            <td>{line.kinds}</td>
            <td>
              <End id={line.toId} name={line.to} select={select} />
            </td>
          </tr>
        ))}
        <MoreRows columns={3} left={left} more={more} />
      </tbody>
    </table>
  );
}

function End({ id, name, select }: { id: string; name: string; select(id: string): void }) {
  return (
    <button type="button" className="grid-name" onClick={() => select(id)}>
      {name}
    </button>
  );
}
