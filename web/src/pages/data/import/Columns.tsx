import { useState } from "react";
import { Button } from "react-aria-components";
import type { ImportReport } from "#contract/imports";
import type { Option } from "#web/parts/Options.tsx";
import { alone, useWords } from "#web/words/context.tsx";
import { isIgnored, isSaved, sortColumns, type TableColumn } from "./importState.ts";
import type { Said } from "./keptFile.ts";
import { PickOne } from "#web/pages/data/PickOne.tsx";
import { useGuides } from "#web/pages/data/queries.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";

interface ColumnsProps {
  report: ImportReport;
  said: Said;
  say(more: Partial<Said>): void;
}

/** The second step: what each column holds. Those that nobody knows come first, and each can be corrected. */
export function Columns({ report, said, say: tell }: ColumnsProps) {
  const say = useDataWords();
  const { open, settled } = sortColumns(report, said);
  const known = settled.filter(({ field }) => field !== null).length;
  const settle = (header: string, field: string) => tell({ columns: { ...said.columns, [header]: field } });
  return (
    <section className="import-part" id="step-columns" aria-labelledby="part-columns">
      <h2 id="part-columns">
        2. {say("step.columns")} <span className="muted">{say("step.columns.say", { known, open: open.length })}</span>
      </h2>
      {open.map((column) => (
        <UnknownColumn key={`${column.table} ${column.header}`} column={column} settle={settle} />
      ))}
      <ul className="import-columns">
        {settled.map((column) => (
          <li key={`${column.table} ${column.header}`}>
            <KnownColumn column={column} said={said} isFixed={isSaved(report)} settle={settle} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneColumn {
  column: TableColumn;
  settle(header: string, field: string): void;
}

function UnknownColumn({ column, settle }: OneColumn) {
  const say = useDataWords();
  const options = useFieldOptions(column.kind);
  const [field, setField] = useState(column.suggestion ?? "");
  const { header, example } = column;
  return (
    <div className="import-unknown">
      <p>
        {say("column.unknown", { column: header })}
        {example !== null && <span className="muted"> {alone(say("column.example", { example }))}</span>}
      </p>
      <PickOne label={say("column.holds", { column: header })} options={options} value={field} onChange={setField} />
      <div className="data-acts">
        <Button
          className="btn"
          isDisabled={field === ""}
          aria-label={say("column.confirm.named", { column: header })}
          onPress={() => settle(header, field)}
        >
          {say("column.confirm")}
        </Button>
        <Button
          className="btn bare"
          aria-label={say("column.ignore.named", { column: header })}
          onPress={() => settle(header, "")}
        >
          {say("column.ignore")}
        </Button>
      </div>
    </div>
  );
}

function KnownColumn({ column, said, isFixed, settle }: OneColumn & { said: Said; isFixed: boolean }) {
  const say = useDataWords();
  const options = useFieldOptions(column.kind);
  const { header, field } = column;
  if (isFixed) {
    const label = options.find(({ value }) => value === field)?.label;
    return (
      <>
        {header} → <span className="muted">{label ?? say("column.ignored")}</span>
      </>
    );
  }
  return (
    <PickOne
      label={header}
      options={options}
      none={say("column.ignored")}
      value={isIgnored(column, said) ? "" : (field ?? "")}
      onChange={(next) => settle(header, next)}
    />
  );
}

/** The fields that a column of this kind of record may hold. */
function useFieldOptions(kind: string | null): Option[] {
  const { locale } = useWords();
  const columns = useGuides()?.get(kind ?? "")?.columns ?? [];
  return columns.map(({ field, header }) => ({ value: field, label: alone(header[locale]) }));
}
