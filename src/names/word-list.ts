/** Blanks and line ends between the words of a list. */
const BETWEEN_LISTED = /\s+/u;

/** A set of words written as one text, with blanks or line ends between them. */
export function wordList(list: string): Set<string> {
  return new Set(list.trim().split(BETWEEN_LISTED));
}
