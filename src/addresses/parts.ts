import { PARAGRAPH_ID, paragraphNumber } from '#document/paragraph-number.ts';

/** What the query of an address may hold; these names are published. */
export const parameters = {
  /** What is searched for. */
  query: 'q',
  /** First and last day, month or year of what is searched for. */
  from: 'from',
  to: 'to',
  sort: 'sort',
  /** `document` where hits stand under their documents. */
  group: 'group',
  /** `exact` where only the spelling as typed counts. */
  spellings: 'spellings',
  /** A word that is left out because it stands nowhere; may stand several times. */
  without: 'without',
  /** Digest of a paragraph's words as the sender of a link saw them. */
  digest: 'said',
  /** A word to be highlighted; may stand several times. */
  highlight: 'highlight',
} as const;

/** The number of the paragraph that a fragment leads to; null where it leads to none. @param fragment without its `#` */
export function numberIn(fragment: string): string | null {
  return PARAGRAPH_ID.test(fragment) ? paragraphNumber(fragment) : null;
}
