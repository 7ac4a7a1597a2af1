import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, ToggleButton } from "react-aria-components";
import type { Row } from "#web/pages/network/legend.ts";
import { Icon } from "#web/parts/Icon.tsx";
import { Stroke, Swatch } from "#web/parts/Swatch.tsx";
import { COLOURS, type Colour, SIZES, type Size } from "#web/state/view.ts";
import { useWords } from "#web/words/context.tsx";
import "./legend.css";

/** Four marks of the size scale: what the value is called, and its radius in px. */
export interface SizeMark {
  label: string;
  radius: number;
}

export interface LegendProps {
  colour: Colour;
  size: Size;
  sizeMarks: SizeMark[];
  colours: Row[];
  shapes: Row[];
  lines: Row[];
  off: ReadonlySet<string>;
  nameOf(row: Row): string;
  setColour(colour: Colour): void;
  setSize(size: Size): void;
  setOff(off: string[]): void;
}

/** The legend, which is also the filter: each row hides or shows what it names. */
export function Legend(props: LegendProps) {
  const { t, explain } = useWords();
  return (
    <div className="legend">
      <Section
        title={t("legend.colour")}
        choice={
          <PickOne
            label={t("legend.colour")}
            value={props.colour}
            options={COLOURS.map((id) => ({ id, name: t(`legend.colour.${id}`) }))}
            change={props.setColour}
          />
        }
      >
        <Rows
          {...props}
          rows={props.colours}
          swatch={(row, hollow) => <Swatch shape="circle" hue={row.hue} hollow={hollow} />}
        />
        {props.colour === "circle" && <p className="legend-hint">{explain("community")}</p>}
        <p className="legend-hint">{t("legend.hint")}</p>
      </Section>
      <Section title={t("legend.shape")}>
        <Rows
          {...props}
          rows={props.shapes}
          swatch={(row, hollow) => <Swatch shape={row.value === "initiative" ? "square" : "circle"} hollow={hollow} />}
        />
      </Section>
      <Section
        title={t("legend.size")}
        choice={
          <PickOne
            label={t("legend.size")}
            value={props.size}
            options={SIZES.map((id) => ({ id, name: t(`legend.size.${id}`) }))}
            change={props.setSize}
          />
        }
      >
        <SizeScale marks={props.sizeMarks} />
      </Section>
      {props.lines.length > 0 && (
        <Section title={t("legend.line")}>
          <Rows {...props} rows={props.lines} swatch={(row, hollow) => <Stroke line={row.value} hollow={hollow} />} />
        </Section>
      )}
    </div>
  );
}

function Section({ title, choice, children }: { title: string; choice?: ReactNode; children: ReactNode }) {
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

function PickOne<T extends string>(props: {
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

type RowsProps = Pick<LegendProps, "off" | "nameOf" | "setOff"> & {
  rows: Row[];
  swatch(row: Row, hollow: boolean): ReactNode;
};

function Rows({ rows, off, nameOf, setOff, swatch }: RowsProps) {
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
            <span className="legend-name">{nameOf(row)}</span>
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

function SizeScale({ marks }: { marks: SizeMark[] }) {
  return (
    <ul className="legend-sizes">
      {marks.map(({ label, radius }) => (
        <li key={label}>
          <svg width={radius * 2} height={radius * 2} aria-hidden="true">
            <circle cx={radius} cy={radius} r={radius} fill="var(--ink-2)" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
