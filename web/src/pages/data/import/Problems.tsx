import { useState } from "react";
import { Button } from "react-aria-components";
import type { ImportReport } from "#contract/imports";
import type { Issue } from "#contract/issue";
import { ISSUE_WORDS } from "#contract/words/issues";
import { type Locale, say as sayWords } from "#contract/words/say";
import { useWords } from "#web/words/context.tsx";
import { saveText } from "./saveText.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";

/** The third step: every fault with its place and what to do; warnings on demand. */
export function Problems({ report, file }: { report: ImportReport; file: string }) {
  const say = useDataWords();
  const { locale } = useWords();
  const [isReading, setReading] = useState(false);
  const errors = report.issues.filter(({ severity }) => severity === "error");
  const warnings = report.issues.filter(({ severity }) => severity === "warning");
  return (
    <section className="import-part" id="step-problems" aria-labelledby="part-problems">
      <div className="import-part-head">
        <h2 id="part-problems">
          3. {say("step.problems")} <span className="muted">{say("step.problems.say", { n: report.errors })}</span>
        </h2>
        {report.issues.length > 0 && (
          <Button
            className="act line"
            onPress={() => saveText(`${file} ${say("problems.fileName")}`, tableOf(report.issues, locale))}
          >
            {say("problems.download")}
          </Button>
        )}
      </div>
      {errors.length > 0 && <IssueTable issues={errors} label={say("step.problems")} />}
      {errors.length < report.errors && (
        <p className="small muted">{say("problems.first", { shown: errors.length, n: report.errors })}</p>
      )}
      {report.warnings > 0 && (
        <p className="small muted">
          {say("problems.warnings", { n: report.warnings })}{" "}
          <Button className="act line" aria-expanded={isReading} onPress={() => setReading(!isReading)}>
            {say(isReading ? "problems.hide" : "problems.read")}
          </Button>
        </p>
      )}
      {isReading && <IssueTable issues={warnings} label={say("problems.warnings", { n: report.warnings })} />}
    </section>
  );
}

function IssueTable({ issues, label }: { issues: readonly Issue[]; label: string }) {
  const say = useDataWords();
  const { locale, number } = useWords();
  return (
    <div className="data-scroll">
      <table className="import-issues" aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className="data-wide">
              {say("problems.file")}
            </th>
            <th scope="col" className="r">
              {say("problems.line")}
            </th>
            <th scope="col">{say("problems.column")}</th>
            <th scope="col">{say("problems.value")}</th>
            <th scope="col">{say("problems.what")}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two faults may be the same, and their order never changes
            <tr key={index}>
              <td className="muted data-wide">{issue.file}</td>
              <td className="r">{issue.line === undefined ? "–" : number(issue.line)}</td>
              <td>{issue.column ?? "–"}</td>
              <td>
                {issue.code === "personal-data" ? (
                  <span className="muted">{say("problems.masked")}</span>
                ) : (
                  <span className="import-value" data-severity={issue.severity}>
                    {cellOf(issue)}
                  </span>
                )}
              </td>
              <td>{sentenceOf(issue, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const cellOf = ({ detail }: Issue): string => String(detail.value ?? "");

const sentenceOf = ({ code, detail }: Issue, locale: Locale): string =>
  sayWords(ISSUE_WORDS[locale][code], detail, locale);

/** The list as a spreadsheet opens it. A value that starts a formula is only a text there. */
function tableOf(issues: readonly Issue[], locale: Locale): string {
  const cell = (text: string) => `"${text.replace(/^(?=[=+\-@\t])/, "'").replaceAll('"', '""')}"`;
  const rows = issues.map((issue) =>
    [issue.file, String(issue.line ?? ""), issue.column ?? "", cellOf(issue), sentenceOf(issue, locale)].map(cell),
  );
  return `\uFEFF${rows.map((row) => row.join(";")).join("\r\n")}\r\n`;
}
