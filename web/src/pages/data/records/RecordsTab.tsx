import { useState } from "react";
import { SHELVES } from "#contract/dataset";
import { Problem } from "#contract/problem";
import { ErrorPanel } from "#web/panels/ErrorPanel.tsx";
import { useWords } from "#web/words/context.tsx";
import { useGuides, useStoredRecord } from "#web/pages/data/queries.ts";
import { RecordForm } from "#web/pages/data/form/RecordForm.tsx";
import { RecordHistory } from "#web/pages/data/form/RecordHistory.tsx";
import { RecordList } from "./RecordList.tsx";
import { type Kind, NEW, type Tab } from "#web/pages/data/tabs.ts";
import { useAddress } from "#web/pages/data/useAddress.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";

interface RecordsTabProps {
  tab: Tab;
  kind: Kind;
  tell(sentence: string): void;
}

/** Records of one kind, and beside them the one that is open. */
export function RecordsTab({ tab, kind, tell }: RecordsTabProps) {
  const say = useDataWords();
  const { open, go } = useAddress();
  const [words, setWords] = useState("");
  const [node, setNode] = useState<string | null>(null);
  const close = () => {
    go(tab);
    // Back to where the record was opened from.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-record="${open}"], #data`)?.focus({ preventScroll: true }),
    );
  };
  return (
    <div className="data-columns" data-open={open !== null}>
      <RecordList tab={tab} kind={kind} open={open} asked={{ words, node }} setWords={setWords} setNode={setNode} />
      {open !== null && (
        <aside className="data-record" aria-label={say("form")}>
          <OpenRecord key={open} tab={tab} kind={kind} id={open} close={close} tell={tell} />
        </aside>
      )}
    </div>
  );
}

/** The form of the open record, once it is there. */
function OpenRecord({ tab, kind, id, close, tell }: RecordsTabProps & { id: string; close(): void }) {
  const say = useDataWords();
  const { t } = useWords();
  const { go } = useAddress();
  const guide = useGuides()?.get(kind);
  const isNew = id === NEW;
  const { data, error, refetch } = useStoredRecord(kind, isNew ? null : id);
  if (error instanceof Problem && error.code === "not-found") return <Missing kind={kind} id={id} close={close} />;
  if (error) return <ErrorPanel error={error} act={t("act.retry")} onAct={() => void refetch()} />;
  if (guide === undefined || (!isNew && data === undefined)) return <p className="muted">{say("loading")}</p>;
  return (
    <RecordForm
      kind={kind}
      guide={guide}
      stored={data ?? null}
      close={close}
      saved={({ record, version, revision }) => {
        const unchanged = data !== undefined && version === data.version;
        tell(say(unchanged ? "form.unchanged" : "form.saved", { revision }));
        if (isNew) go(tab, record.id);
      }}
      deleted={(revision, name) => {
        tell(say("delete.done", { name, revision }));
        close();
      }}
    />
  );
}

/** An id under which there is nothing any more may still have a history. */
function Missing({ kind, id, close }: { kind: Kind; id: string; close(): void }) {
  const say = useDataWords();
  const { t } = useWords();
  return (
    <>
      <h2>{say("form.missing")}</h2>
      <p className="small muted">{`/api/${SHELVES[kind]}/${id}`}</p>
      <p className="data-acts">
        <button type="button" className="btn" onClick={close}>
          {t("act.close")}
        </button>
      </p>
      <RecordHistory kind={kind} id={id} />
    </>
  );
}
