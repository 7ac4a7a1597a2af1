import { Checkbox, CheckboxGroup, FieldError, Input, Label, Text, TextArea, TextField } from "react-aria-components";
import type { ColumnGuide } from "#contract/imports";
import type { Term } from "#contract/words/glossary";
import type { Option } from "#web/parts/Options.tsx";
import { alone, useWords, type Words } from "#web/words/context.tsx";
import { PickOne } from "#web/pages/data/PickOne.tsx";
import { RecordPicker } from "#web/pages/data/RecordPicker.tsx";
import type { Kind } from "#web/pages/data/tabs.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import { isTicked, type Values } from "./values.ts";

interface FieldProps {
  column: ColumnGuide;
  value: Values[string];
  onChange(value: Values[string]): void;
  fault: string | undefined;
}

/** One field of a record, with the control that its type asks for. */
export function Field({ column, value, onChange, fault }: FieldProps) {
  const words = useWords();
  const say = useDataWords();
  const { locale } = words;
  const { field, required, type, explanation } = column;
  const name = alone(column.header[locale]);
  const label = required ? `${name} (${say("form.required")})` : name;
  const shared = { label, fault, isRequired: required };
  const options = optionsOf(column, words);
  if (isTicked(column)) return <Ticks {...shared} options={options ?? []} value={value} onChange={onChange} />;
  const text = String(value);
  if (options !== null) {
    const none = required ? undefined : say("none");
    return (
      <PickOne {...shared} note={explanation[locale]} options={options} value={text} none={none} onChange={onChange} />
    );
  }
  if (type === "reference") return <RecordPicker {...shared} kinds={kindsOf(field)} value={text} onChange={onChange} />;
  const notes = { date: say("form.date"), list: say("form.list") };
  return (
    <TextField
      className={isWide(column) ? "data-field wide" : "data-field"}
      validationBehavior="aria"
      value={text}
      onChange={onChange}
      isRequired={required}
      isInvalid={fault !== undefined}
    >
      <Label>{label}</Label>
      {LONG.includes(field) ? <TextArea rows={4} /> : <Input inputMode={type === "number" ? "numeric" : "text"} />}
      <Text slot="description" className="data-note">
        {type === "date" || type === "list" ? notes[type] : explanation[locale]}
      </Text>
      <FieldError className="data-fault">{fault}</FieldError>
    </TextField>
  );
}

const LONG = ["description", "note"];

/** Whether a text takes the whole width. */
const isWide = ({ field, type }: ColumnGuide): boolean =>
  type === "url" || type === "list" || [...LONG, "name"].includes(field);

const kindsOf = (field: string): readonly Kind[] =>
  field === "sourceId" ? ["source"] : ["actor", "collectivity", "initiative"];

/** Codes to choose among, in words; null when a field is not of a closed list. */
function optionsOf({ field, values }: ColumnGuide, { locale, label }: Words): Option[] | null {
  if (field === "intensity") {
    return ["1", "2", "3", "4"].map((value) => ({
      value,
      label: `${value}, ${label(`link.intensity.${value}` as Term)}`,
    }));
  }
  return values?.map((value) => ({ value: value.code, label: value[locale] })) ?? null;
}

interface TicksProps extends Pick<FieldProps, "value" | "onChange" | "fault"> {
  label: string;
  options: readonly Option[];
}

function Ticks({ label, options, value, onChange, fault }: TicksProps) {
  return (
    <CheckboxGroup
      className="data-field options wide"
      validationBehavior="aria"
      isInvalid={fault !== undefined}
      value={typeof value === "string" ? [] : [...value]}
      onChange={onChange}
    >
      <Label>{label}</Label>
      {options.map((option) => (
        <Checkbox key={option.value} value={option.value} className="option">
          <span className="option-mark" aria-hidden="true" />
          <span>{option.label}</span>
        </Checkbox>
      ))}
      <FieldError className="data-fault">{fault}</FieldError>
    </CheckboxGroup>
  );
}
