import { Button } from "react-aria-components";
import type { DatasetInfo } from "#contract/records";
import { useWords } from "#web/words/context.tsx";

export interface StateProps {
  info: DatasetInfo | null;
  /** Revision that the picture was computed on; null while there is none. */
  revision: number | null;
  /** Latest revision of the data; null while it is not known. */
  head: number | null;
  recompute(): void;
}

/** Which data are shown, at which revision, and whether they have moved on since. */
export function StateOfData({ info, revision, head, recompute }: StateProps) {
  const { t } = useWords();
  const stale = revision !== null && head !== null && head > revision;
  return (
    <div className="state">
      {/* Always there, so that a change is announced. */}
      <span role="status">{stale && <span className="stale">{t("state.stale", { revision, head })}</span>}</span>
      {stale ? (
        <Button className="act" onPress={recompute}>
          {t("act.recompute")}
        </Button>
      ) : (
        <span className="state-name">{t("state.data", { name: info?.name ?? "", revision: revision ?? 0 })}</span>
      )}
      {info?.fictional === true && <span className="tag">{t("state.fictional")}</span>}
    </div>
  );
}
