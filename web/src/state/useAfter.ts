import { useEffect, useState } from "react";

/** Whether something has lasted for so many milliseconds: short waits are not worth a word. */
export function useAfter(active: boolean, milliseconds: number): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setAfter(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setAfter(false);
    };
  }, [active, milliseconds]);
  return active && after;
}
