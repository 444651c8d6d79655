import { distance } from 'fastest-levenshtein';

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
    const changes = distance(word.toLowerCase(), candidate);
    if (best === null || changes < best.changes) best = { candidate, changes };
  }
  return best !== null && best.changes <= MOST_CHANGED * word.length ? best.candidate : null;
}
