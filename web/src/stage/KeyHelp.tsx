import { useEffect, useRef } from "react";
import { useStageWords } from "./useStageWords.ts";

const KEYS = [
  "sideways",
  "updown",
  "enter",
  "back",
  "territories",
  "zoom",
  "pan",
  "letters",
  "help",
  "escape",
] as const;

interface KeyHelpProps {
  /** Whether keys of one character act. */
  letters: boolean;
  onLetters(on: boolean): void;
  onClose(): void;
  /** Whether territories are drawn, so that there are keys for them. */
  territories: boolean;
}

/** The keys of the drawing, and the way to turn those of one character off. */
export function KeyHelp({ letters, onLetters, onClose, territories }: KeyHelpProps) {
  const say = useStageWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="stage-help" aria-labelledby="stage-help-title" onClose={onClose}>
      <h2 id="stage-help-title">{say("help.title")}</h2>
      <dl>
        {KEYS.filter((key) => territories || key !== "territories").map((key) => (
          <div key={key}>
            <dt>{say(`key.${key}`)}</dt>
            <dd>{say(`key.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.currentTarget.checked)} />
        {say("help.letters")}
      </label>
      <button type="button" className="stage-control" onClick={() => dialog.current?.close()}>
        {say("help.close")}
      </button>
    </dialog>
  );
}
