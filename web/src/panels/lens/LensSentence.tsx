import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Lens } from "#contract/lens";
import type { GraphReport } from "#contract/results";
import { Choice } from "#web/parts/Choice.tsx";
import { useWords, type Words } from "#web/words/context.tsx";
import {
  CirclesChoice,
  DateChoice,
  HubsChoice,
  InitiativesChoice,
  IntensityChoice,
  KindsChoice,
  LevelChoice,
  ThemesChoice,
} from "./choices.tsx";
import {
  circlesLabel,
  dateLabel,
  hubsLabel,
  initiativesLabel,
  intensityLabel,
  kindsLabel,
  levelLabel,
  scenarioLabel,
  themesLabel,
} from "./labels.ts";

export interface LensSentenceProps {
  lens: Lens;
  /** ISO day that the links are read at. */
  asOf: string;
  report: GraphReport | null;
  /** Names of the legend rows that are hidden. */
  hidden: readonly string[];
  /** Name of what the lens centres on, if anything. */
  focus: string | null;
  /** Whether circles are what colours show: their settings then belong to the picture. */
  circles: boolean;
  change(patch: Partial<Lens>): void;
  showAll(): void;
}

const SLOTS = ["date", "themes", "kinds", "intensity", "hubs", "initiatives", "level"] as const;

/** The lens as a sentence: each dashed word opens its own choice, and what is not in it is not applied. */
export function LensSentence(props: LensSentenceProps) {
  const words = useWords();
  const { lens } = props;
  const scenario = lens.scenario.remove.length + lens.scenario.add.length > 0;
  const names = [
    ...SLOTS,
    ...(props.circles ? ["circles"] : []),
    ...(scenario ? ["scenario"] : []),
    ...(props.focus === null ? [] : ["focus"]),
    ...(props.hidden.length > 0 ? ["hidden"] : []),
  ];
  const more = names.slice(SLOTS.length);
  return (
    <p className="lens-sentence">
      {words
        .slots("lens.sentence", SLOTS, { more: more.length, period: lens.period === undefined ? "no" : "yes" })
        .map((part) => place(part, props, words))}
      {more.map((slot, index) => (
        <span key={slot}>
          {index > 0 && ", "}
          <Slot slot={slot} {...props} words={words} />
        </span>
      ))}
      {more.length > 0 && "."}
    </p>
  );
}

function place(part: string | { slot: string }, props: LensSentenceProps, words: Words): ReactNode {
  return typeof part === "string" ? part : <Slot key={part.slot} slot={part.slot} {...props} words={words} />;
}

function Slot({ slot, words, ...props }: LensSentenceProps & { slot: string; words: Words }) {
  const { lens, asOf } = props;
  const { label, t } = words;
  switch (slot) {
    case "date":
      return (
        <Choice label={dateLabel(lens, asOf, words)} title={t("lens.date")}>
          {(close) => <DateChoice {...props} undated={props.report?.undatedLinks ?? 0} done={close} />}
        </Choice>
      );
    case "themes":
      return <Word label={themesLabel(lens, words)} title={label("lens.themes")} of={<ThemesChoice {...props} />} />;
    case "kinds":
      return <Word label={kindsLabel(lens, words)} title={label("lens.linkKinds")} of={<KindsChoice {...props} />} />;
    case "intensity":
      return (
        <Choice label={intensityLabel(lens, words)} title={label("lens.minIntensity")}>
          <IntensityChoice {...props} unknown={props.report?.unknownIntensity ?? 0} />
        </Choice>
      );
    case "hubs":
      return (
        <Choice label={hubsLabel(lens, words)} title={label("lens.hubs")}>
          <HubsChoice {...props} excluded={props.report?.excludedHubs.map(({ name }) => name) ?? []} />
        </Choice>
      );
    default:
      return <FurtherSlot slot={slot} words={words} {...props} />;
  }
}

function FurtherSlot({ slot, words, ...props }: LensSentenceProps & { slot: string; words: Words }) {
  const { lens } = props;
  const { label } = words;
  switch (slot) {
    case "initiatives":
      return (
        <Word
          label={initiativesLabel(lens, words)}
          title={label("lens.initiatives")}
          of={<InitiativesChoice {...props} />}
        />
      );
    case "level":
      return (
        <Word label={levelLabel(lens, words)} title={label("lens.territoryLevel")} of={<LevelChoice {...props} />} />
      );
    case "circles":
      return (
        <Word
          label={circlesLabel(lens, words)}
          title={label("lens.communities.resolution")}
          of={<CirclesChoice {...props} />}
        />
      );
    default:
      return <UndoableSlot slot={slot} words={words} {...props} />;
  }
}

function UndoableSlot(props: LensSentenceProps & { slot: string; words: Words }) {
  const { lens, change, hidden, focus, showAll } = props;
  const { label, t, list } = props.words;
  if (props.slot === "scenario") {
    const undo = () => change({ scenario: { remove: [], add: [] } });
    const said = scenarioLabel(lens, props.words);
    return <Undoable label={said} title={t("lens.scenario")} act={t("lens.scenario.end")} undo={undo} />;
  }
  if (props.slot === "focus") {
    const undo = () => change({ focus: undefined });
    const said = t("lens.focus.chosen", { name: focus ?? "" });
    return <Undoable label={said} title={label("lens.focus")} act={t("lens.focus.end")} undo={undo} />;
  }
  const said = t("lens.hidden", { names: list(hidden) });
  return <Undoable label={said} title={t("legend")} act={t("act.showAll")} undo={showAll} />;
}

function Word({ label, title, of }: { label: string; title: string; of: ReactNode }) {
  return (
    <Choice label={label} title={title}>
      {of}
    </Choice>
  );
}

function Undoable({ label, title, act, undo }: { label: string; title: string; act: string; undo(): void }) {
  return (
    <Choice label={label} title={title}>
      {(close) => (
        <Button
          className="btn"
          onPress={() => {
            close();
            undo();
          }}
        >
          {act}
        </Button>
      )}
    </Choice>
  );
}
