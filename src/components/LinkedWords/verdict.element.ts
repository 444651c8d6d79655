/** A paragraph's id, as in the addresses this page hands out. */
export const PARAGRAPH = /^p((?:0|[1-9]\d*)[a-z]*)$/u;

/** The digest as typed from paper, too: the letters that a digest never has are read as the figures they look like. */
export function digestAsTyped(said: string): string {
  return said.trim().toLowerCase().replace(/o/gu, '0').replace(/[il]/gu, '1');
}

/** What the link says of the words, compared with what stands in the page. */
export type Verdict = 'same' | 'changed' | 'gone' | 'unknown';

/**
 * Judges a link by its digest.
 * @param said digest in the address
 * @param place digest of the words that stand at the paragraph, and whether it is gone
 * @param earlier digests of the wordings before
 */
export function judge(
  said: string,
  place: { readonly said: string; readonly isGone: boolean },
  earlier: readonly string[],
): Verdict {
  const isKnown = said === place.said || earlier.includes(said);
  if (!isKnown) return 'unknown';
  if (place.isGone) return 'gone';
  return said === place.said ? 'same' : 'changed';
}
