import type { TerritoryLevel } from "#contract/enums";
import type { Row } from "#web/pages/network/legend.ts";
import { Stroke, Swatch } from "#web/parts/Swatch.tsx";
import type { DiscMap } from "#web/stage/discs/map.ts";
import { COLOURS, type Colour, type Layout, SIZES, type Size } from "#web/state/view.ts";
import { useWords } from "#web/words/context.tsx";
import { DiscLegend } from "./DiscLegend.tsx";
import { LayoutSwitch } from "./LayoutSwitch.tsx";
import { PickOne, Rows, type RowsProps, Section } from "./LegendParts.tsx";
import "./legend.css";

/** Four marks of the size scale: what the value is called, and its radius in px. */
export interface SizeMark {
  label: string;
  radius: number;
}

export interface LegendProps extends Pick<RowsProps, "off" | "nameOf" | "detailOf" | "setOff"> {
  layout: Layout;
  /** Given where the switch has no room elsewhere. */
  setLayout?(layout: Layout): void;
  /** The discs that are drawn; null by links. */
  map: DiscMap | null;
  level: TerritoryLevel;
  setLevel(level: TerritoryLevel): void;
  /** Visible nodes without a visible link. */
  unlinked: number;
  colour: Colour;
  size: Size;
  sizeMarks: SizeMark[];
  colours: Row[];
  shapes: Row[];
  lines: Row[];
  setColour(colour: Colour): void;
  setSize(size: Size): void;
}

/** The legend, which is also the filter: each row hides or shows what it names. */
export function Legend(props: LegendProps) {
  const { map, layout, setLayout } = props;
  return (
    <div className="legend">
      {setLayout !== undefined && (
        <div className="legend-layout">
          <LayoutSwitch layout={layout} change={setLayout} />
        </div>
      )}
      <ColourSection {...props} />
      {map === null ? (
        <MarkLegend {...props} />
      ) : (
        <DiscLegend map={map} level={props.level} setLevel={props.setLevel} />
      )}
    </div>
  );
}

function ColourSection(props: LegendProps) {
  const { t, explain, number } = useWords();
  const { colour, map } = props;
  const numbered = map !== null && colour === "circle";
  return (
    <Section
      title={t("legend.colour")}
      choice={
        <PickOne
          label={t("legend.colour")}
          value={colour}
          options={COLOURS.map((id) => ({ id, name: t(`legend.colour.${id}`) }))}
          change={props.setColour}
        />
      }
    >
      <Rows
        {...props}
        rows={props.colours}
        swatch={(row, hollow) =>
          numbered && row.hue > 0 ? (
            <NumberSwatch number={row.value} hue={row.hue} hollow={hollow} />
          ) : (
            <Swatch shape="circle" hue={row.hue} hollow={hollow} />
          )
        }
      />
      {map !== null && props.unlinked > 0 && (
        <p className="legend-line">
          <Swatch shape="circle" hollow size={9} />
          {t("legend.unlinked")}
          <span className="legend-count">{number(props.unlinked)}</span>
        </p>
      )}
      {colour === "circle" && <p className="legend-hint">{explain("community")}</p>}
      <p className="legend-hint">{[...(numbered ? [t("legend.circle.numbers")] : []), t("legend.hint")].join(" ")}</p>
    </Section>
  );
}

/** The number of a circle, as it stands on the picture. */
function NumberSwatch({ number, hue, hollow }: { number: string; hue: number; hollow: boolean }) {
  return (
    <svg
      className="swatch legend-number"
      width="18"
      height="18"
      viewBox="0 0 18 18"
      role="img"
      aria-label={`${number},`}
    >
      <circle cx="9" cy="9" r="7.2" fill="none" stroke={`var(--cat-${hue})`} strokeWidth={hollow ? 1.2 : 2.2} />
      <text x="9" y="12.9" textAnchor="middle">
        {number}
      </text>
    </svg>
  );
}

function MarkLegend(props: LegendProps) {
  const { t } = useWords();
  return (
    <>
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
    </>
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
