import { type ReactNode, type RefObject, useEffect } from "react";
import { StageContext, type StageView } from "./stageView.ts";
import "./stage.css";

interface StageRootProps {
  root: RefObject<HTMLDivElement | null>;
  view: StageView;
  compact: boolean;
  /** Whether the canvas has all the room. */
  alone: boolean;
  /** Each new value brings the focus here. */
  focusRequest: number | undefined;
  children: ReactNode;
}

/** What every disposition stands in: what its parts share, Escape that clears, the focus that the page hands over. */
export function StageRoot({ root, view, compact, alone, focusRequest, children }: StageRootProps) {
  useEffect(() => {
    if (focusRequest !== undefined) root.current?.querySelector<HTMLElement>("[role=application], button")?.focus();
  }, [root, focusRequest]);
  return (
    <StageContext value={view}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape clears from wherever the focus is inside. */}
      <div
        ref={root}
        className="stage-root"
        data-compact={compact || undefined}
        data-alone={alone || undefined}
        onKeyDown={({ key }) => key === "Escape" && view.onSelect(null)}
      >
        {children}
      </div>
    </StageContext>
  );
}
