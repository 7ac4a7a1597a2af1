import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Revision } from "#contract/changes";
import { ErrorPanel } from "#web/panels/ErrorPanel.tsx";
import { useWords } from "#web/words/context.tsx";
import { Pager } from "#web/pages/data/Pager.tsx";
import { useRevisions } from "#web/pages/data/queries.ts";
import { RevisionSheet } from "./RevisionSheet.tsx";
import { linkTo, useAddress } from "#web/pages/data/useAddress.ts";
import { useDataWords, useRevisionWords } from "#web/pages/data/useDataWords.ts";

/** Everything that was written, the latest first, and beside it the revision that is open. */
export function HistoryTab({ tell }: { tell(sentence: string): void }) {
  const say = useDataWords();
  const { t } = useWords();
  const { open, go } = useAddress();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useRevisions(offset);
  const close = () => {
    go("historique");
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-record="${open}"], #data`)?.focus({ preventScroll: true }),
    );
  };
  return (
    <div className="data-columns" data-open={open !== null}>
      <section className="data-list" aria-labelledby="list-title">
        <h1 id="list-title" className="finding">
          {data === undefined ? say("loading") : say("history.title", { n: data.total })}
        </h1>
        <p className="small muted">{say("history.say")}</p>
        {error && <ErrorPanel error={error} act={t("act.retry")} onAct={() => void refetch()} />}
        {data !== undefined && data.total > 0 && <Revisions items={data.items} open={open} />}
        <Pager offset={offset} total={data?.total ?? 0} setOffset={setOffset} />
      </section>
      {open !== null && (
        <aside className="data-record" aria-label={say("tab.historique")}>
          <RevisionSheet key={open} number={open} close={close} tell={tell} />
        </aside>
      )}
    </div>
  );
}

function Revisions({ items, open }: { items: readonly Revision[]; open: string | null }) {
  const say = useDataWords();
  const { number } = useWords();
  const words = useRevisionWords();
  return (
    <div className="data-scroll">
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say("history.number")}</th>
            <th scope="col">{say("history.at")}</th>
            <th scope="col" className="data-wide">
              {say("history.author")}
            </th>
            <th scope="col">{say("history.origin")}</th>
            <th scope="col">{say("history.summary")}</th>
            <th scope="col" className="r data-wide">
              {say("history.changes")}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((revision) => {
            const name = String(revision.number);
            return (
              <tr key={name} data-selected={name === open || undefined}>
                <th scope="row">
                  <Link
                    className="grid-name"
                    data-record={name}
                    aria-label={say("revision", { number: revision.number })}
                    {...linkTo("historique", name)}
                  >
                    {number(revision.number)}
                  </Link>
                </th>
                <td>{words.at(revision.at)}</td>
                <td className="data-wide">{words.author(revision)}</td>
                <td>{words.origin(revision)}</td>
                <td>{revision.summary}</td>
                <td className="r data-wide">{number(revision.changes)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
