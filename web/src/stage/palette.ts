import { useEffect, useState } from "react";

/** The tokens that the drawing reads, as the page's style gives them now. */
export interface Palette {
  paper: string;
  paper2: string;
  ink: string;
  ink2: string;
  focus: string;
  rule: string;
  rule2: string;
  hatch: string;
  link: string;
  linkOn: string;
  linkAlpha: number;
  dim: number;
  /** `--cat-0` to `--cat-8`. */
  hues: string[];
  font: string;
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token("paper"),
    paper2: token("paper-2"),
    ink: token("ink"),
    ink2: token("ink-2"),
    focus: token("focus"),
    rule: token("rule"),
    rule2: token("rule-2"),
    hatch: token("hatch"),
    link: token("link"),
    linkOn: token("link-on"),
    linkAlpha: Number(token("link-alpha")),
    dim: Number(token("dim")),
    hues: Array.from({ length: 9 }, (_, hue) => token(`cat-${hue}`)),
    font: token("font"),
  };
}

const PREFERENCES = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "print"];

/** The palette, read again when the theme changes: by the page's `data-theme`, or by the reader's system. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const read = () => setPalette(readPalette());
    const theme = new MutationObserver(read);
    theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const queries = PREFERENCES.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener("change", read);
    read();
    return () => {
      theme.disconnect();
      for (const query of queries) query.removeEventListener("change", read);
    };
  }, []);
  return palette;
}
