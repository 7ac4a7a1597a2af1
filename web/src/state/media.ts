import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Whether the page is narrow: one column, the sheet from below. Same width as in the style sheets. */
export const useCompact = (): boolean => useMedia("(max-width: 799px)");
