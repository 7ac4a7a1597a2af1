import { isSaved, rowsIn, sortColumns } from "./importState.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import type { Importing } from "./useImport.ts";

type State = "done" | "fault" | "now" | "later";

interface Step {
  id: "file" | "columns" | "problems" | "preview" | "save";
  state: State;
  saying: string;
}

/** Where the import stands, one line a step; each leads to its part of the page. */
export function ImportSteps({ importing }: { importing: Importing }) {
  const say = useDataWords();
  const steps = stepsOf(importing, say);
  return (
    <ol className="steps">
      {steps.map(({ id, state, saying }, index) => (
        <li key={id} data-state={state} {...(state === "now" ? { "aria-current": "step" as const } : {})}>
          <span className="step-mark" aria-hidden="true">
            {state === "done" ? "✓" : index + 1}
          </span>
          <span>
            {importing.report === null ? <b>{say(`step.${id}`)}</b> : <a href={`#step-${id}`}>{say(`step.${id}`)}</a>}
            <span className="step-say">{saying}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function stepsOf({ report, said }: Importing, say: ReturnType<typeof useDataWords>): Step[] {
  if (report === null) {
    const ids = ["file", "columns", "problems", "preview", "save"] as const;
    return ids.map((id, index) => ({
      id,
      state: index === 0 ? "now" : "later",
      saying: index === 0 ? say("step.file.none") : "",
    }));
  }
  const columns = sortColumns(report, said);
  const open = columns.open.length;
  const known = columns.settled.filter(({ field }) => field !== null).length;
  const changes = report.preview.added + report.preview.changed;
  const refused = report.errors > 0;
  const saved = isSaved(report);
  return [
    { id: "file", state: "done", saying: say("step.file.say", { n: rowsIn(report) }) },
    { id: "columns", state: open > 0 ? "fault" : "done", saying: say("step.columns.say", { known, open }) },
    { id: "problems", state: refused ? "fault" : "done", saying: say("step.problems.say", { n: report.errors }) },
    {
      id: "preview",
      state: refused ? "later" : saved ? "done" : "now",
      saying: refused ? say("step.preview.none") : say("step.preview.say", { n: changes }),
    },
    { id: "save", state: saved ? "done" : "later", saying: say("step.save.say", { done: saved ? "yes" : "no" }) },
  ];
}
