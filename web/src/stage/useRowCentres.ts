import { type RefObject, useLayoutEffect, useState } from "react";

/** Middles of the rows of an element, px from its top: a long name makes its row higher. */
export function useRowCentres(list: RefObject<HTMLElement | null>, rows: number): number[] {
  const [centres, setCentres] = useState<number[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are to be measured again.
  useLayoutEffect(() => {
    const target = list.current!;
    const read = () => {
      const top = target.getBoundingClientRect().top;
      const boxes = [...target.children].map((row) => row.getBoundingClientRect());
      setCentres(boxes.map((box) => (box.top + box.bottom) / 2 - top));
    };
    const observer = new ResizeObserver(read);
    observer.observe(target);
    read();
    return () => observer.disconnect();
  }, [list, rows]);
  return centres;
}
