import { Button } from "react-aria-components";
import { useProgress } from "#web/api/progress.ts";
import { useAfter } from "#web/state/useAfter.ts";
import { useWords } from "#web/words/context.tsx";
import "./states.css";

/** A line under the lens while something is computed, and after one second what it is, how far, and « Arrêter ». */
export function Waiting({ active, stop }: { active: boolean; stop(): void }) {
  const { t } = useWords();
  const job = useProgress();
  const visible = useAfter(active, 300);
  const long = useAfter(active, 1000);
  const { done, total } = job?.progress ?? { done: 0, total: 0 };
  const words = t("progress", { stage: job?.stage ?? "none", done, total });
  return (
    <div className="waiting" data-active={visible}>
      {visible && (
        <div
          className="waiting-line"
          role="progressbar"
          aria-label={words}
          aria-valuemin={0}
          aria-valuemax={100}
          {...(total > 0 ? { "aria-valuenow": Math.round((100 * done) / total) } : {})}
        >
          <span style={{ width: total > 0 ? `${(100 * done) / total}%` : "30%" }} />
        </div>
      )}
      {long && (
        <div className="waiting-words">
          <span role="status">{words}</span>
          <Button className="act line" onPress={stop}>
            {t("act.stop")}
          </Button>
        </div>
      )}
    </div>
  );
}
