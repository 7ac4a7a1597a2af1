import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from "react-aria-components";
import { Icon } from "#web/parts/Icon.tsx";
import type { Option } from "#web/parts/Options.tsx";

interface PickOneProps {
  label: string;
  options: readonly Option[];
  /** One of the options, or an empty text. */
  value: string;
  /** What stands for none; left out when there must be one. */
  none?: string | undefined;
  onChange(value: string): void;
  note?: string | undefined;
  fault?: string | undefined;
  isRequired?: boolean;
}

/** Stands for the empty text, which is no key. */
const NONE = "-";

/** One of a closed list. */
export function PickOne({ label, options, value, none, onChange, note, fault, isRequired = false }: PickOneProps) {
  const items = [...(none === undefined ? [] : [{ value: NONE, label: none }]), ...options];
  return (
    <Select
      className="data-field"
      validationBehavior="aria"
      isRequired={isRequired}
      isInvalid={fault !== undefined}
      placeholder={none ?? "–"}
      value={value === "" ? null : value}
      onChange={(key) => onChange(key === NONE || key === null ? "" : String(key))}
    >
      <Label>{label}</Label>
      <Button className="btn data-select">
        <SelectValue />
        <Icon name="down" />
      </Button>
      {note !== undefined && (
        <Text slot="description" className="data-note">
          {note}
        </Text>
      )}
      <FieldError className="data-fault">{fault}</FieldError>
      <Popover className="popover" placement="bottom start">
        <ListBox className="menu" items={items}>
          {({ value: id, label: name }) => (
            <ListBoxItem id={id} className="menu-item" textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
