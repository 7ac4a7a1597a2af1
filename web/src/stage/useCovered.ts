import { type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "./boxes.ts";
import type { Size } from "./projection.ts";

/** What an element covers of another, px from the top left corner of the latter; measured again at each size. */
export function useCovered(
  under: RefObject<HTMLElement | null>,
  over: RefObject<HTMLElement | null>,
  size: Size,
): Box | null {
  const [covered, setCovered] = useState<Box | null>(null);
  useLayoutEffect(() => {
    if (under.current === null || over.current === null || size.width === 0) return;
    const frame = under.current.getBoundingClientRect();
    const { left, top, width, height } = over.current.getBoundingClientRect();
    setCovered({ x: left - frame.left, y: top - frame.top, width, height });
  }, [under, over, size]);
  return covered;
}
