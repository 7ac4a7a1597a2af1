import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import type { Effect } from "#contract/changes";
import { Icon } from "#web/parts/Icon.tsx";
import { useWords } from "#web/words/context.tsx";
import { Diff } from "#web/pages/data/Diff.tsx";
import { whatOf } from "#web/pages/data/form/RecordHistory.tsx";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import { useFieldWords } from "#web/pages/data/useFieldWords.ts";

interface ChosenEffectProps {
  effect: Effect;
  changes: readonly Effect[];
  choose(id: string | null): void;
}

/** One record of the file in full: as it is, and as it would be. */
export function ChosenEffect({ effect, changes, choose }: ChosenEffectProps) {
  const say = useDataWords();
  const { t } = useWords();
  const words = useFieldWords();
  const head = useRef<HTMLHeadingElement>(null);
  const { kind, id, before, after } = effect;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard follows the choice
  useEffect(() => head.current?.focus(), [id]);
  const record = after ?? before;
  const name = record === null ? id : words.record(kind, record);
  const index = changes.indexOf(effect);
  return (
    <aside className="import-chosen" aria-label={say("preview.chosen")}>
      <div className="sheet-over">
        <span>{say("change", { what: whatOf(effect) })}</span>
        <span className="muted">
          {index + 1} / {changes.length}
        </span>
        <Button className="sheet-close" aria-label={t("act.close")} onPress={() => choose(null)}>
          <Icon name="close" />
        </Button>
      </div>
      <h2 ref={head} tabIndex={-1}>
        {name}
      </h2>
      <p className="small muted">{id}</p>
      <Diff kind={kind} before={before} after={after} label={name} />
      <p className="note">{say("preview.keep")}</p>
    </aside>
  );
}
