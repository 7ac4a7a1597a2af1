import { Link } from "@tanstack/react-router";
import { useDataset } from "#web/api/queries.ts";
import { useWords } from "#web/words/context.tsx";
import { useRevisions } from "./queries.ts";
import { type Tab, TABS } from "./tabs.ts";
import { linkTo } from "./useAddress.ts";
import { useDataWords, useRevisionWords } from "./useDataWords.ts";

/** On a narrow screen the tabs scroll: the one that is open comes into sight. */
const show = (link: HTMLElement | null): void => link?.scrollIntoView({ block: "nearest", inline: "nearest" });

/** In the place of the framing: the tabs, and where the data stand or what was just done to them. */
export function TabLine({ tab, notice }: { tab: Tab; notice: string }) {
  const say = useDataWords();
  const { t } = useWords();
  const { day } = useRevisionWords();
  const latest = useRevisions(0).data?.items[0];
  const fictional = useDataset().data?.info?.fictional === true;
  return (
    <section className="data-tabs" aria-label={say("tabs")}>
      <nav aria-label={say("tabs.nav")}>
        {(Object.keys(TABS) as Tab[]).map((one) => (
          <Link key={one} {...linkTo(one)} {...(one === tab ? { "aria-current": "page" as const, ref: show } : {})}>
            {say(`tab.${one}`)}
          </Link>
        ))}
      </nav>
      <div className="state">
        {/* Always there, so that a change is announced. */}
        <span role="status" className="data-notice">
          {notice}
        </span>
        {notice === "" && latest !== undefined && (
          <span>{say("state", { revision: latest.number, date: day(latest.at) })}</span>
        )}
        {fictional && <span className="tag">{t("state.fictional")}</span>}
      </div>
    </section>
  );
}
