import { useCallback, useEffect, useRef, useState } from "react";

const DELAY_MS = 80;

/** What the pointer rests on, after 80 ms, so that passing over the drawing does not make it flash. */
export function useHover(): [string | null, (id: string | null) => void] {
  const [hovered, setHovered] = useState<string | null>(null);
  const timer = useRef(0);
  const hover = useCallback((id: string | null) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setHovered(id), DELAY_MS);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return [hovered, hover];
}
