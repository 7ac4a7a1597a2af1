import type { NameLane } from "#contract/results";

/**
 * Advance widths of Arial and its metric twins in thousandths of the font size: what is measured by where there are no
 * fonts. Accents change no width.
 */
const WIDTHS = new Map(
  Object.entries({
    222: "ijl’",
    278: "I ft,.",
    333: "r-()",
    500: "ckJsvxyz",
    556: "Labdeghnopqu0123456789",
    611: "FTZ",
    667: "ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "mM",
    944: "Wœ",
    1000: "Œ",
  }).flatMap(([width, characters]) => [...characters].map((character) => [character, Number(width)] as const)),
);
const OTHER_WIDTH = 667;

/** Share of a disc that its name may take. */
const MOST = 0.31;
/** White left and right of the text, above and below it, px. */
const PADDING = { across: 3, along: 1 };
/** White between the corners of the text and the rim, px. */
const RIM = 1.5;
const LINE_HEIGHT = 1.1;
/** Height of capitals. */
const CAPITALS = 0.72;

/** Share of what a name leaves of its disc that marks may fill: beyond, they would touch. */
const FULL = 0.55;

/**
 * Room in the middle of a disc for its name: on one line if it fits, else on two rather than smaller; null when it does
 * not fit and has to stand beside.
 * @param marks area of the marks that sit in the disc, px²
 */
export function laneFor(label: string, radius: number, marks: number): NameLane | null {
  const size = radius >= 70 ? 14 : radius >= 44 ? 12 : 11;
  const lanes = [[label], ...inTwo(label, size)].map((lines) => boxed(lines, size));
  const left = ({ width, height }: NameLane) => Math.PI * radius * radius - width * height;
  return lanes.find((lane) => fits(lane, radius) && marks <= FULL * left(lane)) ?? null;
}

/** Width of a text of this font size, px. */
export function textWidth(text: string, size: number): number {
  const widths = [...text.normalize("NFD").replace(/\p{M}/gu, "")].map(
    (character) => WIDTHS.get(character) ?? OTHER_WIDTH,
  );
  return (size / 1000) * widths.reduce((sum, width) => sum + width, 0);
}

/** The most even way to write a name on two lines, if there is one. */
function inTwo(label: string, size: number): string[][] {
  const breaks = [...label.matchAll(/[ -]/g)].map(({ index }) => index);
  const ways = breaks.map((at) => [label.slice(0, at + 1).trimEnd(), label.slice(at + 1)]);
  const longest = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line, size)));
  return ways.sort((a, b) => longest(a) - longest(b)).slice(0, 1);
}

function boxed(lines: string[], size: number): NameLane {
  const text = Math.max(...lines.map((line) => textWidth(line, size)));
  const width = Math.ceil(text + 2 * PADDING.across);
  return { lines, size, width, height: Math.ceil(lines.length * size * LINE_HEIGHT + 2 * PADDING.along) };
}

/** Judged by the letters alone, from the top of capitals to the last line's foot. */
function fits({ lines, size, width }: NameLane, radius: number): boolean {
  const text = width - 2 * PADDING.across;
  const tall = size * (CAPITALS + (lines.length - 1) * LINE_HEIGHT);
  const corner = Math.sqrt(text * text + tall * tall) / 2;
  return corner <= radius - RIM && text * tall <= MOST * Math.PI * radius * radius;
}
