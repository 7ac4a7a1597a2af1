import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Option } from "./Options.tsx";
import "./segmented.css";

/** One of a few, side by side. */
export function Segmented<T extends string>(props: {
  label: string;
  options: readonly Option<T>[];
  value: T;
  onChange(value: T): void;
}) {
  return (
    <ToggleButtonGroup
      className="seg"
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const [value] = keys;
        if (value !== undefined) props.onChange(value as T);
      }}
    >
      {props.options.map(({ value, label }) => (
        <ToggleButton key={value} id={value}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
