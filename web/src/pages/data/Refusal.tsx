import { Problem } from "#contract/problem";
import { useWords } from "#web/words/context.tsx";

/** Why what was asked was not done, in the server's sentence; nothing while there is no reason to say. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useWords();
  const sentence = error instanceof Problem ? error.detail.sentence : undefined;
  return <div role="alert">{error ? <p className="data-fault">{sentence ?? t("error.noAnswer")}</p> : null}</div>;
}
