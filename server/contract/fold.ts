const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss" };

/**
 * Folds a text for search and order: NFKD, marks removed, lower case, œ→oe, æ→ae, ß→ss,
 * everything but letters and digits turned into single spaces.
 * Both stores index folded text, so the same words find the same records on either.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Orders two strings by code unit: the same on every machine and in every language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders records as every list of the product does: by folded name, then by id. */
export function byNameThenId(a: { name: string; id: string }, b: { name: string; id: string }): number {
  return byCodeUnit(fold(a.name), fold(b.name)) || byCodeUnit(a.id, b.id);
}
