const PATHS = {
  search: { box: "0 0 14 14", width: 14, d: "M10.25 6a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0ZM9.2 9.2 13 13" },
  down: { box: "0 0 9 6", width: 9, d: "M1 1l3.5 3.5L8 1" },
  up: { box: "0 0 9 6", width: 9, d: "M1 5l3.5-3.5L8 5" },
  close: { box: "0 0 12 12", width: 12, d: "M1.5 1.5l9 9M10.5 1.5l-9 9" },
  menu: { box: "0 0 18 14", width: 18, d: "M0 1.5h18M0 7h18M0 12.5h18" },
} as const;

/** A drawing that only repeats what its button says. */
export function Icon({ name, width }: { name: keyof typeof PATHS; width?: number }) {
  const { box, d, width: own } = PATHS[name];
  return (
    <svg className="icon" viewBox={box} width={width ?? own} aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

export function Mark() {
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
      <path d="M4 12C8 2 18 2 22 12" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <circle cx="4" cy="12" r="3" fill="currentColor" />
      <circle cx="22" cy="12" r="3" fill="currentColor" />
    </svg>
  );
}
