import { useState } from "react";
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { byNameThenId, fold } from "#contract/fold";
import { Icon } from "#web/parts/Icon.tsx";
import { useWords } from "#web/words/context.tsx";
import { type Named, type Names, useNames } from "./queries.ts";
import type { Kind } from "./tabs.ts";
import { useDataWords } from "./useDataWords.ts";

interface RecordPickerProps {
  label: string;
  /** Kinds of record to choose among. */
  kinds: readonly Kind[];
  /** Id of the chosen one; empty when there is none. */
  value: string;
  onChange(id: string): void;
  fault?: string | undefined;
  isRequired?: boolean;
}

/** Records that the list shows at once. */
const MOST = 20;

/** One record, found by any of the words of its name. */
export function RecordPicker({ label, kinds, value, onChange, fault, isRequired = false }: RecordPickerProps) {
  const say = useDataWords();
  const { label: term } = useWords();
  const names = useNames();
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = names.get(value) ?? (value === "" ? null : { id: value, name: value, kind: "source" as const });
  const text = typed ?? chosen?.name ?? "";
  return (
    <ComboBox
      className="data-field"
      menuTrigger="input"
      allowsEmptyCollection
      validationBehavior="aria"
      isRequired={isRequired}
      isInvalid={fault !== undefined}
      items={offered(names, kinds, typed, chosen)}
      inputValue={text}
      onInputChange={setTyped}
      value={value === "" ? null : value}
      onChange={(id) => onChange(id === null ? "" : String(id))}
      onBlur={() => setTyped(null)}
    >
      <Label>{label}</Label>
      <div className="data-pick">
        <Input />
        <Button className="btn bare">
          <Icon name="down" />
        </Button>
      </div>
      <Text slot="description" className="data-note">
        {say("form.pick")}
      </Text>
      <FieldError className="data-fault">{fault}</FieldError>
      <Popover className="popover search-popover" placement="bottom start">
        <ListBox className="menu" renderEmptyState={() => <p className="search-none">{say("form.noMatch")}</p>}>
          {({ id, name, kind }: Named) => (
            <ListBoxItem id={id} className="menu-item hit" textValue={name}>
              <span>{name}</span>
              <span className="hit-kind">{term(kind)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The first records whose names, or whose id, hold what is typed, and the chosen one, which the field must know. */
function offered(names: Names, kinds: readonly Kind[], typed: string | null, chosen: Named | null): Named[] {
  const asked = fold(typed ?? "").split(" ");
  const found = [...names.values()].filter(({ id, kind, name }) => {
    if (!kinds.includes(kind) || id === chosen?.id) return false;
    const words = fold(name).split(" ");
    return id === typed || asked.every((word) => words.some((one) => one.startsWith(word)));
  });
  return [...(chosen === null ? [] : [chosen]), ...found.sort(byNameThenId).slice(0, MOST)];
}
