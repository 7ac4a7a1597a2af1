import { Button } from "react-aria-components";
import { LayoutSwitch } from "#web/panels/LayoutSwitch.tsx";
import { Segmented } from "#web/parts/Segmented.tsx";
import { DISPOSITIONS, type Disposition, type Layout } from "#web/state/view.ts";
import { useWords } from "#web/words/context.tsx";
import type { Finding } from "./finding.ts";

interface HeadProps {
  finding: Finding | null;
  /** What stands for the finding while there is none. */
  instead: string;
  compact: boolean;
  view: Disposition;
  setView(view: Disposition): void;
  /** Null until the network is known. */
  layout: Layout | null;
  setLayout(layout: Layout): void;
  /** `null` when the data have no heads of network: nothing to set aside. */
  hubs: "exclude" | "include" | null;
  toggleHubs(): void;
  openLegend(): void;
}

/** The finding, which is the page's title, and the three ways to look at what proves it. */
export function Head({ finding, instead, compact, ...props }: HeadProps) {
  const { t } = useWords();
  const offered = compact ? (["image", "table"] as const) : DISPOSITIONS;
  const view = compact && props.view === "both" ? "image" : props.view;
  return (
    <div className="head">
      <div className="head-say">
        <h1 id="finding" className="finding" aria-live="polite">
          {finding === null ? instead : t(finding.title.key, finding.title.values)}
        </h1>
        {finding?.detail && <p className="small muted">{t(finding.detail.key, finding.detail.values)}</p>}
        {props.hubs !== null && (
          <Button className="act line" onPress={props.toggleHubs}>
            {t(props.hubs === "include" ? "hubs.setAside" : "hubs.bringBack")}
          </Button>
        )}
      </div>
      <div className="head-tools">
        <Segmented
          label={t("view")}
          options={offered.map((value) => ({ value, label: t(`view.${value}`) }))}
          value={view}
          onChange={props.setView}
        />
        {!compact && props.layout !== null && <LayoutSwitch layout={props.layout} change={props.setLayout} />}
        {compact && (
          <Button className="btn" onPress={props.openLegend}>
            {t("legend")}
          </Button>
        )}
      </div>
    </div>
  );
}
