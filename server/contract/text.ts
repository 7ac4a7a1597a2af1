/** What no file format carries unharmed: control characters other than line break and tab, and Unicode's non-characters. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu;

/** A text as it is stored: line ends as one sign, nothing unprintable, no space around it. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNPRINTABLE, "").trim();
}

/** Whether a text can be written to any file and read back as it was: plain, and valid Unicode. */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && plainText(text) === text;
}
