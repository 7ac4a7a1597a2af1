import { useCallback } from "react";
import { pick, say, type Values } from "#contract/words/say";
import { useWords } from "#web/words/context.tsx";
import { stageEn } from "#web/words/stage.en.ts";
import { type StageKey, stageFr } from "#web/words/stage.fr.ts";

/** Says the words of the stage in the language of the page. */
export type SayStage = (key: StageKey, values?: Values) => string;

/** The words of the stage. */
export function useStageWords(): SayStage {
  const { locale } = useWords();
  return useCallback((key, values = {}) => say(pick(locale, stageFr, stageEn)[key], values, locale), [locale]);
}
