import { Button } from "react-aria-components";
import { Problem } from "#contract/problem";
import { PROBLEM_WORDS } from "#contract/words/problems";
import { say } from "#contract/words/say";
import { useWords } from "#web/words/context.tsx";
import "./states.css";

interface ErrorPanelProps {
  error: unknown;
  /** What the button does, in words and in deed. */
  act: string;
  onAct(): void;
}

/** In the place of the picture: what failed, what still holds, what to do, and the problem's code. */
export function ErrorPanel({ error, act, onAct }: ErrorPanelProps) {
  const { t, locale } = useWords();
  const problem = error instanceof Problem ? error : null;
  return (
    <div className="error-panel" role="alert">
      <p>{problem === null ? t("error.noAnswer") : sentenceOf(problem, locale)}</p>
      <p className="small muted">{t("error.code", { code: problem?.code ?? "no-answer" })}</p>
      <Button className="btn solid" onPress={onAct}>
        {act}
      </Button>
    </div>
  );
}

/** The server's sentence, or ours for what the page found itself. */
function sentenceOf({ code, detail }: Problem, locale: "fr" | "en"): string {
  const { sentence } = detail;
  return typeof sentence === "string"
    ? sentence
    : say(PROBLEM_WORDS[locale][code], { seconds: 1, reference: "–", ...detail }, locale);
}
