import { useState } from "react";
import type { Effect } from "#contract/changes";
import type { ImportReport } from "#contract/imports";
import { Segmented } from "#web/parts/Segmented.tsx";
import { alone, useWords } from "#web/words/context.tsx";
import { changedFields } from "#web/pages/data/Diff.tsx";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import { useFieldWords } from "#web/pages/data/useFieldWords.ts";

interface PreviewProps {
  report: ImportReport;
  /** Id of the record that is shown in full. */
  chosen: string | null;
  choose(id: string | null): void;
}

const SHOWN = ["all", "added", "changed"] as const;

/** The fourth step: what the file would change, or has changed, record by record. */
export function Preview({ report, chosen, choose }: PreviewProps) {
  const say = useDataWords();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>("all");
  const { added, changed, unchanged, changes } = report.preview;
  const rows = changes.filter(({ before }) => shown === "all" || (before === null) === (shown === "added"));
  const counts = { all: added + changed, added, changed };
  const none = report.state === "refused";
  return (
    <section className="import-part" id="step-preview" aria-labelledby="part-preview">
      <h2 id="part-preview">
        4. {say("step.preview")}{" "}
        {!none && <span className="muted">{say("preview.counts", { added, changed, unchanged })}</span>}
      </h2>
      {none && <p className="small muted">{say("preview.none")}</p>}
      {changes.length > 0 && (
        <>
          <Proportions added={added} changed={changed} unchanged={unchanged} />
          <Segmented<(typeof SHOWN)[number]>
            label={say("preview.shown")}
            options={SHOWN.map((value) => ({ value, label: `${say(`preview.${value}`)} ${counts[value]}` }))}
            value={shown}
            onChange={setShown}
          />
          <Effects rows={rows} chosen={chosen} choose={choose} />
          {changes.length < counts.all && (
            <p className="small muted">{say("preview.first", { shown: changes.length, n: counts.all })}</p>
          )}
        </>
      )}
    </section>
  );
}

/** Decoration: the words above say the same. */
function Proportions(counts: Pick<ImportReport["preview"], "added" | "changed" | "unchanged">) {
  return (
    <div className="import-bar" aria-hidden="true">
      {(["added", "changed", "unchanged"] as const).map((part) => (
        <span key={part} data-part={part} style={{ flexGrow: counts[part] }} />
      ))}
    </div>
  );
}

function Effects({ rows, chosen, choose }: Pick<PreviewProps, "chosen" | "choose"> & { rows: readonly Effect[] }) {
  const say = useDataWords();
  const { label, list } = useWords();
  const words = useFieldWords();
  const told = ({ kind, before, after }: Effect) => {
    const fields = changedFields(before, after);
    const what = before === null ? say("preview.new") : alone(list(fields.map((field) => words.field(kind, field))));
    return { n: fields.length, what };
  };
  return (
    <div className="data-scroll">
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say("preview.record")}</th>
            <th scope="col">{say("preview.what")}</th>
            <th scope="col" className="r data-wide">
              <span className="hidden">{say("preview.fields", { n: 2 })}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((effect) => {
            const { n, what } = told(effect);
            const record = effect.after ?? effect.before;
            return (
              <tr key={effect.id} data-selected={effect.id === chosen || undefined}>
                <th scope="row">
                  <button type="button" className="grid-name" onClick={() => choose(effect.id)}>
                    {record === null ? effect.id : words.record(effect.kind, record)}
                  </button>
                  {effect.kind !== "link" && <span className="small muted"> {label(effect.kind as "actor")}</span>}
                </th>
                <td>{what}</td>
                <td className="r muted data-wide">{say("preview.fields", { n })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
