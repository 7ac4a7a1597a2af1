const SPELLINGS: [RegExp, string][] = [
  [/\bCoeur\b/g, "Cœur"],
  [/\bSoeurs\b/g, "Sœurs"],
  [/Lens - Liévin/g, "Lens-Liévin"],
  [/ \([^)]*\)$/, ""],
  [/'/g, "’"],
];

/** The name of a territory as a sentence can hold it: ligatures and apostrophe as French writes them, no closing parenthesis. */
export function officialName(name: string): string {
  return SPELLINGS.reduce((text, [found, written]) => text.replace(found, written), name);
}
