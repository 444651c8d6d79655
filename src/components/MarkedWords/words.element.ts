/**
 * A word: letters and digits, with apostrophes and hyphens within. A compound is one word, since the search marks it
 * whole: `Russian-language` must not become a mark on every `language`.
 */
export const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\-\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, in their order. The search page and the page it leads to take words apart by this alone. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}
