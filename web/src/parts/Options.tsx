import { Checkbox, CheckboxGroup, Radio, RadioGroup } from "react-aria-components";
import "./options.css";

export interface Option<T extends string = string> {
  value: T;
  label: string;
  note?: string;
}

/** One of several. */
export function OneOf<T extends string>(props: {
  label: string;
  options: readonly Option<T>[];
  value: T;
  onChange(value: T): void;
}) {
  return (
    <RadioGroup
      className="options"
      aria-label={props.label}
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
    >
      {props.options.map(({ value, label, note }) => (
        <Radio key={value} value={value} className="option">
          <span className="option-mark round" aria-hidden="true" />
          <span>
            {label}
            {note !== undefined && <span className="option-note">{note}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** Any of several. */
export function AnyOf<T extends string>(props: {
  label: string;
  options: readonly Option<T>[];
  value: readonly T[];
  onChange(value: T[]): void;
}) {
  return (
    <CheckboxGroup
      className="options"
      aria-label={props.label}
      value={[...props.value]}
      onChange={(value) => props.onChange(value as T[])}
    >
      {props.options.map(({ value, label, note }) => (
        <Checkbox key={value} value={value} className="option">
          <span className="option-mark" aria-hidden="true" />
          <span>
            {label}
            {note !== undefined && <span className="option-note">{note}</span>}
          </span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
