import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { COOPERATION_KINDS, TERRITORY_LEVELS, THEMES } from "#contract/enums";
import type { Lens } from "#contract/lens";
import { AnyOf, OneOf } from "#web/parts/Options.tsx";
import { useWords } from "#web/words/context.tsx";
import { intensityName } from "./labels.ts";

export interface ChoiceProps {
  lens: Lens;
  change(patch: Partial<Lens>): void;
}

export function ThemesChoice({ lens, change }: ChoiceProps) {
  const words = useWords();
  const options = THEMES.map((value) => ({ value, label: words.label(`theme.${value}`) }));
  return (
    <>
      <AnyOf
        label={words.label("lens.themes")}
        options={options.sort((a, b) => words.compare(a.label, b.label))}
        value={lens.themes}
        onChange={(themes) => change({ themes: themes.sort() })}
      />
      <p>{words.explain("lens.themes")}</p>
    </>
  );
}

export function KindsChoice({ lens, change }: ChoiceProps) {
  const { label, explain } = useWords();
  return (
    <AnyOf
      label={label("lens.linkKinds")}
      options={COOPERATION_KINDS.map((value) => ({
        value,
        label: label(`link.kind.${value}`),
        note: explain(`link.kind.${value}`),
      }))}
      value={lens.linkKinds}
      onChange={(linkKinds) => change({ linkKinds: linkKinds.sort() })}
    />
  );
}

export function IntensityChoice({ lens, change, unknown }: ChoiceProps & { unknown: number }) {
  const words = useWords();
  return (
    <>
      <OneOf
        label={words.label("lens.minIntensity")}
        options={[1, 2, 3, 4].map((n) => ({ value: String(n), label: `${n}, ${intensityName(n, words)}` }))}
        value={String(lens.minIntensity)}
        onChange={(value) => change({ minIntensity: Number(value) })}
      />
      <p>{words.t("lens.intensity.unknown", { n: unknown })}</p>
    </>
  );
}

export function HubsChoice({ lens, change, excluded }: ChoiceProps & { excluded: readonly string[] }) {
  const { label, explain, list, t } = useWords();
  return (
    <>
      <OneOf
        label={label("lens.hubs")}
        options={(["exclude", "include"] as const).map((value) => ({
          value,
          label: label(`lens.hubs.${value}`),
          note: explain(`lens.hubs.${value}`),
        }))}
        value={lens.hubs}
        onChange={(hubs) => change({ hubs })}
      />
      <p>{excluded.length > 0 ? t("lens.hubs.excluded", { names: list(excluded) }) : explain("lens.hubs")}</p>
    </>
  );
}

export function InitiativesChoice({ lens, change }: ChoiceProps) {
  const { label, explain } = useWords();
  return (
    <OneOf
      label={label("lens.initiatives")}
      options={(["nodes", "project", "ignore"] as const).map((value) => ({
        value,
        label: label(`lens.initiatives.${value}`),
        note: explain(`lens.initiatives.${value}`),
      }))}
      value={lens.initiatives}
      onChange={(initiatives) => change({ initiatives })}
    />
  );
}

export function LevelChoice({ lens, change }: ChoiceProps) {
  const { label, explain } = useWords();
  return (
    <OneOf
      label={label("lens.territoryLevel")}
      options={TERRITORY_LEVELS.map((value) => ({
        value,
        label: label(`lens.territoryLevel.${value}`),
        note: explain(`lens.territoryLevel.${value}`),
      }))}
      value={lens.territoryLevel}
      onChange={(territoryLevel) => change({ territoryLevel })}
    />
  );
}

const FINENESSES = [0.5, 1, 2, 4];

export function CirclesChoice({ lens, change }: ChoiceProps) {
  const { label, explain, number } = useWords();
  const { resolution } = lens.communities;
  const offered = FINENESSES.includes(resolution) ? FINENESSES : [...FINENESSES, resolution].sort((a, b) => a - b);
  return (
    <>
      <OneOf
        label={label("lens.communities.resolution")}
        options={offered.map((value) => ({ value: String(value), label: number(value) }))}
        value={String(resolution)}
        onChange={(value) => change({ communities: { ...lens.communities, resolution: Number(value) } })}
      />
      <p>{explain("lens.communities.resolution")}</p>
    </>
  );
}

type Mode = "asOf" | "period";

/** A date, or a period. Nothing is applied before it is asked: a half-typed year is a date too. */
export function DateChoice({
  lens,
  change,
  asOf,
  undated,
  done,
}: ChoiceProps & { asOf: string; undated: number; done(): void }) {
  const { t, label, explain } = useWords();
  const [mode, setMode] = useState<Mode>(lens.period === undefined ? "asOf" : "period");
  const [from, setFrom] = useState(lens.period?.from ?? asOf);
  const [to, setTo] = useState(lens.period?.to ?? asOf);
  const valid = to !== "" && (mode === "asOf" || (from !== "" && from <= to));
  const apply = () => {
    change(mode === "asOf" ? { asOf: to, period: undefined } : { asOf: undefined, period: { from, to } });
    done();
  };
  return (
    <>
      <OneOf
        label={t("lens.date")}
        options={(["asOf", "period"] as const).map((value) => ({
          value,
          label: label(`lens.${value}`),
          note: explain(`lens.${value}`),
        }))}
        value={mode}
        onChange={(value: Mode) => setMode(value)}
      />
      {mode === "period" && <DateField label={t("lens.date.from")} value={from} change={setFrom} />}
      <DateField label={t(mode === "period" ? "lens.date.to" : "lens.date.day")} value={to} change={setTo} />
      {!valid && <p role="alert">{t("lens.date.wrong")}</p>}
      <p>{t("lens.date.undated", { n: undated })}</p>
      <div className="choice-acts">
        <Button className="btn solid" isDisabled={!valid} onPress={apply}>
          {t("act.apply")}
        </Button>
      </div>
    </>
  );
}

function DateField({ label, value, change }: { label: string; value: string; change(value: string): void }): ReactNode {
  return (
    <label className="field">
      {label}
      <input type="date" required value={value} onChange={(event) => change(event.target.value)} />
    </label>
  );
}
