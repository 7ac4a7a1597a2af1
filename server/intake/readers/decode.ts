/** Accents that were decoded wrongly, before or just now: « Ã© » (UTF-8 read as Windows-1252), « Ž » in a word (Mac). */
const GARBLED = /\u00C3[\u0080-\u00BF\u2018-\u2122]|\uFFFD|\p{Ll}Ž\p{Ll}/u;

/**
 * The text of a file whatever spreadsheet saved it: UTF-8 or UTF-16 with or without byte order mark, else Windows-1252.
 * Null when its accents are lost: bytes that no character has, or that were decoded wrongly before.
 */
export function decode(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  const text = decodedAs(encoding, bytes) ?? (encoding === "utf-8" ? decodedAs("windows-1252", bytes) : null);
  // Windows-1252 has a character for all bytes but five, which come out as controls: another encoding was meant.
  return text === null || GARBLED.test(text) || /[\u0080-\u0084\u0086-\u009F]/.test(text) ? null : text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Texts of tables start with a letter or a sign of ASCII: in UTF-16 one byte of two is then zero. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined)) return "utf-16be";
  return "utf-8";
}
