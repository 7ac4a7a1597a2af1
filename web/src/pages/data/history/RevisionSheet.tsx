import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { Change } from "#contract/changes";
import { Problem } from "#contract/problem";
import type { Done } from "#contract/writes";
import { send } from "#web/api/writes.ts";
import { ErrorPanel } from "#web/panels/ErrorPanel.tsx";
import { Icon } from "#web/parts/Icon.tsx";
import { useWords } from "#web/words/context.tsx";
import { Diff } from "#web/pages/data/Diff.tsx";
import { useRevision } from "#web/pages/data/queries.ts";
import { whatOf } from "#web/pages/data/form/RecordHistory.tsx";
import { Refusal } from "#web/pages/data/Refusal.tsx";
import { tabOf } from "#web/pages/data/tabs.ts";
import { linkTo } from "#web/pages/data/useAddress.ts";
import { useDataWords, useRevisionWords } from "#web/pages/data/useDataWords.ts";
import { useFieldWords } from "#web/pages/data/useFieldWords.ts";

interface RevisionSheetProps {
  number: string;
  close(): void;
  tell(sentence: string): void;
}

const BATCH = 25;

/** One revision: who, when, each record before and after, and the way to undo it. */
export function RevisionSheet({ number, close, tell }: RevisionSheetProps) {
  const say = useDataWords();
  const { t } = useWords();
  const words = useRevisionWords();
  const [limit, setLimit] = useState(BATCH);
  const { data, error, refetch } = useRevision(number, limit);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const revision = data?.revision;
  return (
    <>
      <div className="data-form-head">
        <div>
          <h2 ref={head} tabIndex={-1}>
            {say("revision", { number: Number(number) || 0 })}
          </h2>
          {revision !== undefined && (
            <p className="small muted">
              {say("revision.line", {
                at: words.at(revision.at),
                author: words.author(revision),
                origin: words.origin(revision),
              })}
            </p>
          )}
        </div>
        <Button className="sheet-close" aria-label={t("act.close")} onPress={close}>
          <Icon name="close" />
        </Button>
      </div>
      {error && <ErrorPanel error={error} act={t("act.retry")} onAct={() => void refetch()} />}
      {revision !== undefined && data !== undefined && (
        <>
          <Undo number={revision.number} tell={tell} />
          <h3>{say("revision.changes", { n: revision.changes })}</h3>
          <ol className="data-history">
            {data.changes.map((change) => (
              <OneChange key={change.id} change={change} />
            ))}
          </ol>
          {data.changes.length < revision.changes && data.changes.length >= limit && (
            <Button className="act line" onPress={() => setLimit(limit + 4 * BATCH)}>
              {say("revision.more")}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function OneChange({ change }: { change: Change }) {
  const say = useDataWords();
  const { record } = useFieldWords();
  const { kind, id, before, after } = change;
  const tab = tabOf(kind);
  const shown = after ?? before;
  const name = shown === null ? id : record(kind, shown);
  return (
    <li>
      <p>
        <span className="small muted">{say("change", { what: whatOf(change) })}</span>{" "}
        {tab === null ? name : <Link {...linkTo(tab, id)}>{name}</Link>}
      </p>
      <Diff kind={kind} before={before} after={after} label={name} />
    </li>
  );
}

/** Undoes a revision, or says which records have changed since and stand in the way. */
function Undo({ number, tell }: { number: number; tell(sentence: string): void }) {
  const say = useDataWords();
  const { locale } = useWords();
  const undo = useMutation({
    mutationFn: () => send<Done>(`/api/revisions/${number}/undo`, { method: "POST", locale }),
    onSuccess: ({ revision }) => tell(say("revision.undone", { undone: number, revision })),
  });
  const blockers = undo.error instanceof Problem ? (undo.error.members.blockers ?? []) : [];
  return (
    <div className="data-undo">
      <Button className="btn" isDisabled={undo.isPending} onPress={() => undo.mutate()}>
        {say("revision.undo")}
      </Button>
      <Refusal error={undo.error} />
      {blockers.length > 0 && (
        <>
          <h3>{say("revision.blockers")}</h3>
          <ul className="data-depends small">
            {blockers.map(({ id, name, revision }) => (
              <li key={id}>
                <Link {...linkTo("historique", String(revision))}>{say("revision.blocker", { name, revision })}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
