import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { SHELVES } from "#contract/dataset";
import type { AnyRecord } from "#contract/records";
import { ErrorPanel } from "#web/panels/ErrorPanel.tsx";
import { alone, useWords } from "#web/words/context.tsx";
import { Pager } from "#web/pages/data/Pager.tsx";
import { useList } from "#web/pages/data/queries.ts";
import { RecordPicker } from "#web/pages/data/RecordPicker.tsx";
import { type Kind, NEW, type Tab } from "#web/pages/data/tabs.ts";
import { linkTo } from "#web/pages/data/useAddress.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import { useFieldWords } from "#web/pages/data/useFieldWords.ts";

interface Asked {
  words: string;
  /** Id of the record whose links are listed. */
  node: string | null;
}

interface RecordListProps {
  tab: Tab;
  kind: Kind;
  open: string | null;
  asked: Asked;
  setWords(words: string): void;
  setNode(node: string | null): void;
}

/** Fields that a list shows beside the name. */
const COLUMNS: Record<Kind, readonly string[]> = {
  actor: ["kind", "epci", "themes"],
  collectivity: ["level", "engagedSince"],
  initiative: ["kind", "theme", "from", "to"],
  link: ["since", "until", "sourceId"],
  source: ["date", "licence"],
};

/** Records of one kind in the order of their names, found by any of their words; links by one of their ends. */
export function RecordList({ tab, kind, open, asked, setWords, setNode }: RecordListProps) {
  const say = useDataWords();
  const { t } = useWords();
  const [offset, setOffset] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is read from its first answer
  useEffect(() => setOffset(0), [asked.words, asked.node]);
  const { data, error, refetch } = useList(kind, { ...asked, offset });
  const total = data?.total ?? 0;
  const isAsked = asked.words.trim() !== "";
  return (
    <section className="data-list" aria-labelledby="list-title">
      <div className="data-list-head">
        <h1 id="list-title" className="finding" aria-live="polite">
          {data === undefined ? say("loading") : say("list.title", { n: total, kind })}
        </h1>
        <Link className="btn solid" {...linkTo(tab, NEW)}>
          {say("add", { kind })}
        </Link>
      </div>
      <div className="data-list-tools">
        {kind === "link" ? (
          <RecordPicker
            label={say("list.ofRecord")}
            kinds={["actor", "collectivity", "initiative"]}
            value={asked.node ?? ""}
            onChange={(id) => setNode(id === "" ? null : id)}
          />
        ) : (
          <SearchField className="data-field" value={asked.words} onChange={setWords}>
            <Label>{say("list.search")}</Label>
            <Input />
          </SearchField>
        )}
        <a className="small" href={`/api/exports/${SHELVES[kind]}.csv?variant=excel`} download>
          {say("list.download")}
        </a>
      </div>
      {error && <ErrorPanel error={error} act={t("act.retry")} onAct={() => void refetch()} />}
      {isAsked && data !== undefined && (
        <p className="small muted">{say("list.found", { n: total, query: asked.words.trim() })}</p>
      )}
      {data !== undefined && total === 0 && !isAsked && <p>{say("list.empty")}</p>}
      {data !== undefined && total > 0 && <Records tab={tab} kind={kind} open={open} items={data.items} />}
      <Pager offset={offset} total={total} setOffset={setOffset} />
    </section>
  );
}

function Records({ tab, kind, open, items }: Pick<RecordListProps, "tab" | "kind" | "open"> & { items: AnyRecord[] }) {
  const { t, label } = useWords();
  const { field, value, record } = useFieldWords();
  // A code is shown as the name that it stands for, and so is its column.
  const heading = (name: string) => (name === "epci" ? label("territory") : field(kind, name));
  return (
    <div className="data-scroll">
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{t("table.name")}</th>
            {COLUMNS[kind].map((name) => (
              <th key={name} scope="col" className="data-wide">
                {alone(heading(name))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} data-selected={item.id === open || undefined}>
              <th scope="row">
                <Link className="grid-name" data-record={item.id} {...linkTo(tab, item.id)}>
                  {record(kind, item)}
                </Link>
              </th>
              {COLUMNS[kind].map((name) => {
                const said = (item as unknown as Record<string, unknown>)[name];
                return (
                  <td key={name} className="data-wide">
                    {said === undefined || String(said) === "" ? "–" : value(kind, name, said)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
