import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, ToggleButton } from "react-aria-components";
import type { Row } from "#web/pages/network/legend.ts";
import { Icon } from "#web/parts/Icon.tsx";
import { useWords } from "#web/words/context.tsx";

export function Section({ title, choice, children }: { title: string; choice?: ReactNode; children: ReactNode }) {
  return (
    <section className="legend-section">
      <div className="legend-head">
        <h2>{title}</h2>
        {choice}
      </div>
      {children}
    </section>
  );
}

export function PickOne<T extends string>(props: {
  label: string;
  value: T;
  options: { id: T; name: string }[];
  change(value: T): void;
}) {
  const name = props.options.find(({ id }) => id === props.value)?.name;
  return (
    <MenuTrigger>
      <Button className="act" aria-label={`${props.label}, ${name}`}>
        {name} <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={props.label}
          items={props.options}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[props.value]}
          onSelectionChange={(keys) => {
            const [value] = keys;
            if (value !== undefined) props.change(value as T);
          }}
        >
          {(option) => <MenuItem className="menu-item">{option.name}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

export interface RowsProps {
  /** Keys of the rows that are hidden. */
  off: ReadonlySet<string>;
  nameOf(row: Row): string;
  /** What stands in small under the name. */
  detailOf(row: Row): string | null;
  setOff(off: string[]): void;
  rows: Row[];
  swatch(row: Row, hollow: boolean): ReactNode;
}

export function Rows({ rows, off, nameOf, detailOf, setOff, swatch }: RowsProps) {
  const { t, number } = useWords();
  const toggle = (key: string) => setOff(off.has(key) ? [...off].filter((one) => one !== key) : [...off, key]);
  const others = (key: string) => rows.map((row) => row.key).filter((one) => one !== key);
  const only = (key: string) => {
    const mine = new Set(rows.map((row) => row.key));
    setOff([...[...off].filter((one) => !mine.has(one)), ...others(key)]);
  };
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.key} className="legend-row">
          <ToggleButton className="legend-toggle" isSelected={!off.has(row.key)} onChange={() => toggle(row.key)}>
            {swatch(row, off.has(row.key))}
            <span className="legend-name">
              {nameOf(row)}
              {detailOf(row) !== null && <small>{detailOf(row)}</small>}
            </span>
            <span className="legend-count">{number(row.count)}</span>
          </ToggleButton>
          <Button
            className="legend-only"
            onPress={() => only(row.key)}
            aria-label={t("legend.only.named", { name: nameOf(row) })}
          >
            {t("legend.only")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
