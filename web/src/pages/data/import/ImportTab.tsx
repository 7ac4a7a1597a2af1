import { useEffect, useRef, useState } from "react";
import type { Effect } from "#contract/changes";
import { ChosenEffect } from "./ChosenEffect.tsx";
import { Columns } from "./Columns.tsx";
import { FilePart } from "./FilePart.tsx";
import { ImportSteps } from "./ImportSteps.tsx";
import { sortColumns } from "./importState.ts";
import { Preview } from "./Preview.tsx";
import { Problems } from "./Problems.tsx";
import { Refusal } from "#web/pages/data/Refusal.tsx";
import { SavePart } from "./SavePart.tsx";
import { Templates } from "./Templates.tsx";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import { type Importing, useImport } from "./useImport.ts";
import "./import.css";

/** A file in, step by step: the file, its columns, its problems, what it would change, and only then the write. */
export function ImportTab({ tell }: { tell(sentence: string): void }) {
  const say = useDataWords();
  const importing = useImport(({ revision, state }) => {
    if (state === "applied") tell(say("import.applied", { revision }));
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const { report, file, said } = importing;
  const changes = report?.preview.changes ?? [];
  const effect: Effect | null = changes.find(({ id }) => id === chosen) ?? null;
  return (
    <div className="import" data-open={effect !== null}>
      <aside className="import-steps" aria-label={say("steps")}>
        <ImportSteps importing={importing} />
        <Templates />
        <section className="data-section">
          <h2>{say("rule")}</h2>
          <p className="small muted">{say("rule.say")}</p>
        </section>
      </aside>
      <div className="import-main">
        <ImportHead importing={importing} />
        <Refusal error={importing.error} />
        <FilePart importing={importing} />
        {report !== null && file !== null && (
          <>
            <Columns report={report} said={said} say={importing.say} />
            <Problems report={report} file={file.name} />
            <Preview report={report} chosen={chosen} choose={setChosen} />
            <SavePart importing={importing} report={report} />
          </>
        )}
      </div>
      {effect !== null && <ChosenEffect effect={effect} changes={changes} choose={setChosen} />}
    </div>
  );
}

/** The finding: whether the file can be saved, and what it would do. The keyboard comes back here after each check. */
function ImportHead({ importing }: { importing: Importing }) {
  const say = useDataWords();
  const head = useRef<HTMLHeadingElement>(null);
  const { report, isChecking, isMoved } = importing;
  useEffect(() => {
    if (report !== null) head.current?.focus({ preventScroll: true });
  }, [report]);
  const { title, detail } = findingOf(importing, say);
  return (
    <>
      <h1 ref={head} className="finding" tabIndex={-1} aria-live="polite">
        {isChecking ? say("import.checking") : title}
      </h1>
      <p className="small">{detail}</p>
      <div role="alert">{isMoved && <p className="data-fault">{say("import.moved")}</p>}</div>
    </>
  );
}

function findingOf(
  { report, said }: Importing,
  say: ReturnType<typeof useDataWords>,
): { title: string; detail: string } {
  if (report === null) return { title: say("import.title"), detail: say("import.say") };
  const { state, errors, preview, revision } = report;
  if (state === "applied") {
    return { title: say("import.applied", { revision }), detail: say("import.applied.say") };
  }
  if (state === "refused") {
    const detail = sortColumns(report, said).open.length > 0 ? "import.refused.columns" : "import.refused.say";
    return { title: say("import.refused", { errors }), detail: say(detail) };
  }
  if (preview.added + preview.changed === 0) return { title: say("import.same"), detail: say("save.same") };
  return { title: say("import.ready", { ...preview, changes: 0 }), detail: say("import.ready.say") };
}
