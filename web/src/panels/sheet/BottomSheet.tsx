import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useWords } from "#web/words/context.tsx";

const DRAG = 40;

/** The sheet of a narrow screen: from below, at 40 % or in full, by its button or by dragging its grip. */
export function BottomSheet({ label, close, children }: { label: string; close(): void; children: ReactNode }) {
  const { t } = useWords();
  const [full, setFull] = useState(false);
  const start = useRef<number | null>(null);
  const drop = (event: PointerEvent) => {
    const moved = event.clientY - (start.current ?? event.clientY);
    start.current = null;
    if (moved < -DRAG) setFull(true);
    else if (moved > DRAG && full) setFull(false);
    else if (moved > DRAG) close();
  };
  return (
    <section className="bottom-sheet" data-full={full} aria-label={label}>
      <div
        className="bottom-sheet-grip"
        onPointerDown={(event) => {
          start.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={drop}
        onPointerCancel={() => {
          start.current = null;
        }}
      />
      <Button className="act bottom-sheet-more" aria-expanded={full} onPress={() => setFull(!full)}>
        {t(full ? "sheet.less" : "sheet.more")}
      </Button>
      <div className="bottom-sheet-body">{children}</div>
    </section>
  );
}
