/** The digest as typed from paper, too: the letters that a digest never has are read as the figures they look like. */
export function digestAsTyped(digest: string): string {
  return digest.trim().toLowerCase().replace(/o/gu, '0').replace(/[il]/gu, '1');
}

/** What the link says of the words, compared with what stands in the page. */
export type Verdict = 'same' | 'changed' | 'gone' | 'unknown';

/**
 * Judges a link by its digest.
 * @param seen digest in the address
 * @param place digest of the words that stand at the paragraph, and whether it is gone
 * @param earlier digests of the wordings before
 */
export function judge(
  seen: string,
  place: { readonly digest: string; readonly isGone: boolean },
  earlier: readonly string[],
): Verdict {
  const isKnown = seen === place.digest || earlier.includes(seen);
  if (!isKnown) return 'unknown';
  if (place.isGone) return 'gone';
  return seen === place.digest ? 'same' : 'changed';
}
