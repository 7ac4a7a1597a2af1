import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { SearchHit } from "#contract/results";
import { useDataset, useWritable } from "#web/api/queries.ts";
import { Search } from "#web/panels/Search.tsx";
import { TopBar } from "#web/panels/TopBar.tsx";
import { useCompact } from "#web/state/media.ts";
import { useView } from "#web/state/useView.ts";
import { completeLens, viewToSearch } from "#web/state/view.ts";
import { useWords } from "#web/words/context.tsx";
import { HistoryTab } from "./history/HistoryTab.tsx";
import { ImportTab } from "./import/ImportTab.tsx";
import { useFreshData } from "./queries.ts";
import { RecordsTab } from "./records/RecordsTab.tsx";
import { TabLine } from "./TabLine.tsx";
import { TABS, tabOf } from "./tabs.ts";
import { useAddress } from "./useAddress.ts";
import { useDataWords } from "./useDataWords.ts";
import "./data.css";
import "./form/form.css";

/** Données: the records, the files that bring them, and everything that was ever written. */
export function DataPage() {
  const { t } = useWords();
  const say = useDataWords();
  const { tab } = useAddress();
  const writable = useWritable();
  useEffect(() => {
    document.title = `${say(`tab.${tab}`)} · ${t("page.data")} · Passerelles`;
  }, [say, t, tab]);
  return (
    <div className="page">
      <a className="skip" href="#data">
        {say("skip")}
      </a>
      <Bar />
      {writable === true && <Workbench />}
      {writable === false && (
        <main className="error-panel" id="data">
          <h1 className="finding">{say("closed")}</h1>
          <p>{say("closed.why")}</p>
        </main>
      )}
      {writable === null && (
        <main className="error-panel" id="data">
          <h1 className="finding">{say("loading")}</h1>
        </main>
      )}
    </div>
  );
}

/** What is open stands in the address; what was just done is said beside the tabs. */
function Workbench() {
  const { tab } = useAddress();
  const [notice, setNotice] = useState("");
  const refresh = useFreshData();
  const tell = (sentence: string) => {
    setNotice(sentence);
    void refresh();
  };
  const kind = TABS[tab];
  return (
    <>
      <TabLine tab={tab} notice={notice} />
      <main id="data" className="data" tabIndex={-1}>
        {kind !== null && <RecordsTab key={tab} tab={tab} kind={kind} tell={tell} />}
        {tab === "importer" && <ImportTab tell={tell} />}
        {tab === "historique" && <HistoryTab tell={tell} />}
      </main>
    </>
  );
}

/** The bar of every page. What is found opens here: a record in its form, a territory in the network. */
function Bar() {
  const { view, change } = useView();
  const { go } = useAddress();
  const navigate = useNavigate();
  const compact = useCompact();
  const info = useDataset().data?.info;
  const [searching, setSearching] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const lens = view.lens ?? (info === undefined ? null : completeLens(info?.lens ?? {}));
  const choose = (hit: SearchHit) => {
    setSearching(false);
    const tab = hit.kind === "territory" ? null : tabOf(hit.kind);
    if (tab !== null) return go(tab, hit.id);
    const search = viewToSearch({ ...view, color: "territory", lens: lens && { ...lens, focus: hit.id } });
    void navigate({ to: "/", search: search as never });
  };
  return (
    <TopBar
      compact={compact}
      searching={searching}
      setSearching={setSearching}
      theme={view.theme}
      setTheme={(theme) => change({ theme }, { replace: true })}
      search={<Search lens={lens} inputRef={input} choose={choose} tellHits={nobody} />}
    />
  );
}

/** There is no drawing here to ring the hits. */
const nobody = (): void => undefined;
