import { type RefObject, useEffect, useRef } from "react";

/** The keyboard follows from one sheet to the next: the button that led there is gone with its sheet. */
export function useFocusOnChange(id: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(id);
  useEffect(() => {
    if (before.current !== id && document.activeElement === document.body) heading.current?.focus();
    before.current = id;
  }, [id]);
  return heading;
}
