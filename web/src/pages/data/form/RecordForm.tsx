import { useEffect, useRef } from "react";
import { Button, Form } from "react-aria-components";
import type { Stored } from "#contract/changes";
import type { TableGuide } from "#contract/imports";
import type { Written } from "#contract/writes";
import { Icon } from "#web/parts/Icon.tsx";
import { useWords } from "#web/words/context.tsx";
import { Conflict } from "./Conflict.tsx";
import { DeleteRecord } from "./DeleteRecord.tsx";
import { EndLink } from "./EndLink.tsx";
import { Field } from "./Field.tsx";
import { LinksOf } from "./LinksOf.tsx";
import { RecordHistory } from "./RecordHistory.tsx";
import { Refusal } from "#web/pages/data/Refusal.tsx";
import { type Kind, NEW } from "#web/pages/data/tabs.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import { useDraft } from "./useDraft.ts";
import { useFieldWords } from "#web/pages/data/useFieldWords.ts";
import { useSaving } from "./useSaving.ts";
import { fieldsOf } from "./values.ts";

interface RecordFormProps {
  kind: Kind;
  guide: TableGuide;
  /** Null: a record that does not exist yet. */
  stored: Stored | null;
  saved(written: Written): void;
  deleted(revision: number, name: string): void;
  close(): void;
}

/** A record in full: its fields, what depends on it, its history. */
export function RecordForm({ kind, guide, stored, saved, deleted, close }: RecordFormProps) {
  const say = useDataWords();
  const { record } = useFieldWords();
  const columns = fieldsOf(guide);
  const draft = useDraft(`${kind}.${stored?.record.id ?? NEW}`, columns, stored);
  const saving = useSaving({ kind, columns, stored, draft, done: saved });
  const name = stored === null ? say("new", { kind }) : record(kind, stored.record);
  const forget = () => {
    draft.forget();
    saving.clear();
  };
  return (
    <>
      <FormHead name={name} stored={stored} close={close} />
      <Unsaved count={Object.keys(draft.fields).length} forget={forget} />
      {saving.isConflict && stored !== null && (
        <Conflict kind={kind} stored={stored} fields={draft.fields} saveMine={saving.save} takeTheirs={forget} />
      )}
      <Form
        className="data-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          saving.save();
        }}
      >
        <Refusal error={saving.error} />
        <FaultCount n={Object.keys(saving.faults).length} />
        <p className="small muted">{say("form.requiredHint")}</p>
        <div className="data-fields">
          {columns
            .filter(({ field }) => field !== "id" || stored === null)
            .map((column) => (
              <Field
                key={column.field}
                column={column}
                value={draft.values[column.field] ?? ""}
                onChange={(value) => draft.set(column.field, value)}
                fault={saving.faults[column.field]}
              />
            ))}
        </div>
        <div className="data-acts">
          <Button type="submit" className="btn solid" isDisabled={saving.isSaving}>
            {say("form.save")}
          </Button>
          {stored !== null && kind === "link" && <EndLink stored={stored} saved={saved} />}
          {stored !== null && <DeleteRecord kind={kind} stored={stored} name={name} deleted={deleted} />}
        </div>
      </Form>
      {stored !== null && kind !== "link" && kind !== "source" && <LinksOf id={stored.record.id} />}
      {stored !== null && <RecordHistory kind={kind} id={stored.record.id} />}
    </>
  );
}

function FormHead({ name, stored, close }: { name: string; stored: Stored | null; close(): void }) {
  const say = useDataWords();
  const { t } = useWords();
  const head = useRef<HTMLHeadingElement>(null);
  // Opening a record is a step: the keyboard goes along.
  useEffect(() => head.current?.focus(), []);
  return (
    <div className="data-form-head">
      <div>
        <h2 ref={head} tabIndex={-1}>
          {name}
        </h2>
        {stored !== null && (
          <p className="small muted">{say("form.version", { id: stored.record.id, version: stored.version })}</p>
        )}
      </div>
      <Button className="sheet-close" aria-label={t("act.closeSheet")} onPress={close}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

function Unsaved({ count, forget }: { count: number; forget(): void }) {
  const say = useDataWords();
  return (
    <div role="status">
      {count > 0 && (
        <p className="data-unsaved small">
          {say("form.unsaved")}{" "}
          <Button className="act line" onPress={forget}>
            {say("form.abandon")}
          </Button>
        </p>
      )}
    </div>
  );
}

function FaultCount({ n }: { n: number }) {
  const say = useDataWords();
  return <div role="alert">{n > 0 && <p className="data-fault">{say("form.faults", { n })}</p>}</div>;
}
