/** A longer word is no misspelt key, in UTF-16 code units. */
const LONGEST = 40;
/** Where a greater share of the letters changes it is another word. */
const MOST_CHANGED = 0.4;

/**
 * Finds the word that a misspelt one stands for.
 * @returns the word that fewest changes of letters lead to; null where too many letters would change
 */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  let best: { candidate: string; changes: number } | null = null;
  for (const candidate of known) {
    const changes = changesBetween(word.toLowerCase(), candidate);
    if (best === null || changes < best.changes) best = { candidate, changes };
  }
  return best !== null && best.changes <= MOST_CHANGED * word.length ? best.candidate : null;
}

/** Levenshtein distance. */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
