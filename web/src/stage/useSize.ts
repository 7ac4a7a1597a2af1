import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "./projection.ts";

/** Inner size of an element in px, now and as it changes. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const target = element.current!;
    const read = () => {
      const [width, height] = [target.clientWidth, target.clientHeight];
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    const observer = new ResizeObserver(read);
    observer.observe(target);
    read();
    return () => observer.disconnect();
  }, [element]);
  return size;
}
