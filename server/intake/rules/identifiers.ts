import type { Reading } from "./values.ts";

const LA_POSTE = "356000000";

/**
 * SIRET, 14 digits whose Luhn sum is a multiple of 10. Establishments of La Poste are the exception: the plain sum of
 * their digits is a multiple of 5 (INSEE, documentation of the Sirene register).
 */
export function readSiret(raw: string): Reading {
  const compact = withoutSpaces(raw);
  if (/^\d{14}$/.test(compact) && (luhn(compact) || isLaPoste(compact))) return { value: compact };
  // A number in a spreadsheet loses its first zeros, and its last digits once it is shown as a power of ten.
  const short = /^\d{10,13}$/.test(compact) && luhn(compact.padStart(14, "0"));
  if (short || /^[\d.,]+E\+?\d+$/i.test(compact)) return badKey("bad-siret", raw, "spreadsheet", 0);
  return badNumber("bad-siret", raw, 14);
}

/** SIREN, 9 digits whose Luhn sum is a multiple of 10. */
export function readSiren(raw: string): Reading {
  const compact = withoutSpaces(raw);
  return /^\d{9}$/.test(compact) && luhn(compact) ? { value: compact } : badNumber("bad-siren", raw, 9);
}

/** Number in the national register of associations: W and 9 digits. */
export function readRna(raw: string): Reading {
  const compact = withoutSpaces(raw).toUpperCase();
  return /^W\d{9}$/.test(compact) ? { value: compact } : { code: "bad-rna", detail: { value: raw } };
}

function badNumber(code: "bad-siret" | "bad-siren", raw: string, expected: number): Reading {
  const found = raw.replace(/\D/g, "").length;
  return badKey(code, raw, found === expected ? "key" : "length", found);
}

function badKey(code: "bad-siret" | "bad-siren", value: string, why: string, found: number): Reading {
  return { code, detail: { value, why, found } };
}

function withoutSpaces(raw: string): string {
  return raw.replace(/\s/g, "");
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const weighted = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

function isLaPoste(siret: string): boolean {
  return siret.startsWith(LA_POSTE) && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}
