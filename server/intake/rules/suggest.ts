const MAX_EDITS = 2;

/** The candidate nearest to what was written, at most two letters away, case, accents and separators aside; else « none ». */
export function suggest(written: string, candidates: Iterable<string>): string {
  return suggester(candidates)(written);
}

/** The same for many texts against the same candidates. One call is linear in their number. */
export function suggester(candidates: Iterable<string>): (written: string) => string {
  const known = Array.from(candidates, (candidate) => ({ candidate, text: plain(candidate) }));
  return (written) => {
    const wanted = plain(written);
    let best = "none";
    let fewest = MAX_EDITS + 1;
    for (const { candidate, text } of known) {
      const distance = editDistance(wanted, text, fewest);
      if (distance >= fewest) continue;
      best = candidate;
      fewest = distance;
    }
    return best;
  };
}

function plain(text: string): string {
  return text
    .slice(0, 80)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Levenshtein distance; answers `limit` as soon as it cannot be less. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit);
}
