interface SwatchProps {
  shape: "circle" | "square";
  /** 0–8; absent: what every colour has in common, and initiatives are always drawn in ink. */
  hue?: number;
  /** A row that is off. */
  hollow?: boolean;
  size?: number;
}

const INK = { circle: "var(--ink-2)", square: "var(--ink)" };

/** The mark as the picture draws it. Decoration: the words beside it say the same. */
export function Swatch({ shape, hue, hollow = false, size = 12 }: SwatchProps) {
  const colour = hue === undefined ? INK[shape] : `var(--cat-${hue})`;
  const paint = hollow ? { fill: "none", stroke: colour, strokeWidth: 1.4 } : { fill: colour };
  return (
    <svg className="swatch" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {shape === "circle" ? (
        <circle cx="6" cy="6" r={hollow ? 4.6 : 5.25} {...paint} />
      ) : (
        <rect x="1.5" y="1.5" width="9" height="9" rx="1" {...paint} />
      )}
    </svg>
  );
}

const DASHES: Record<string, string | undefined> = {
  participates: "1.5 3.5",
  founds: "7 3",
  supports: "7 3 1.5 3",
  funds: "7 3 1.5 3",
  derived: "12 4",
};

/** A stroke as the picture draws it; a row that is off keeps only its two ends. */
export function Stroke({ line, hollow }: { line: string; hollow: boolean }) {
  return (
    <svg className="swatch" width="30" height="10" aria-hidden="true">
      {hollow ? (
        <path d="M0 5h4M26 5h4" stroke="var(--rule-2)" strokeWidth="1.6" />
      ) : (
        <path d="M0 5h30" stroke="var(--ink)" strokeWidth="1.6" strokeDasharray={DASHES[line]} />
      )}
    </svg>
  );
}
