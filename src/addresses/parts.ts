import { PARAGRAPH_ID, paragraphNumber } from '#document/paragraph-number.ts';

/** What the query of an address may hold; these names are published. */
export const parameters = {
  /** What is searched for. */
  query: 'q',
  /** Digest of a paragraph's words as the sender of a link saw them. */
  digest: 'said',
  /** A word to be highlighted; may stand several times. */
  highlight: 'highlight',
} as const;

/** The number of the paragraph that a fragment leads to; null where it leads to none. @param fragment without its `#` */
export function numberIn(fragment: string): string | null {
  return PARAGRAPH_ID.test(fragment) ? paragraphNumber(fragment) : null;
}
