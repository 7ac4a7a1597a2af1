import type { Ref } from "react";
import { useStageWords } from "./useStageWords.ts";

export type Zoom = "in" | "out" | "fit";

const PATHS: readonly (readonly [Zoom, string])[] = [
  ["in", "M7 2v10M2 7h10"],
  ["out", "M2 7h10"],
  ["fit", "M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9"],
];

/** Everything that wheel, drag and pinch do, by buttons. */
export function ZoomButtons({ onZoom, ref }: { onZoom(zoom: Zoom): void; ref: Ref<HTMLFieldSetElement> }) {
  const say = useStageWords();
  return (
    <fieldset ref={ref} className="stage-zoom" aria-label={say("zoom")}>
      {PATHS.map(([zoom, path]) => (
        <button
          key={zoom}
          type="button"
          aria-label={say(`zoom.${zoom}`)}
          title={say(`zoom.${zoom}`)}
          onClick={() => onZoom(zoom)}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
