import type { ExcerptPart } from './engine.ts';
import { normalise } from './normalise.ts';

/**
 * A word: letters and digits, with apostrophes and hyphens within. A compound is one word, since the search highlights it
 * whole: `Russian-language` must not highlight every `language`. Unseen characters part no word, as in the index.
 */
const WORD =
  /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+(?:['’\-\u2010\u2011][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+)*/gu;

/** The words of a text as they are looked for, in their order. The search page and the page it leads to take words apart by this alone. */
export function wordsIn(text: string): string[] {
  return normalise(text).match(WORD) ?? [];
}

/** What two forms of one word share, whatever their case and however they were typed. */
const keyOf = (word: string): string => normalise(word).toLocaleLowerCase();

/**
 * Where words stand in a text, in any case and with or without unseen characters and look-alike letters.
 * @returns half-open pairs of offsets in UTF-16 code units, in the order of the text
 */
export function placesOf(words: readonly string[], text: string): [start: number, end: number][] {
  const wanted = new Set(words.map(keyOf));
  return Array.from(text.matchAll(WORD), ({ 0: word, index }): [string, number, number] => [
    word,
    index,
    index + word.length,
  ])
    .filter(([word]) => wanted.has(keyOf(word)))
    .map(([, start, end]) => [start, end]);
}

/** The words that were found, each once, to be highlighted on the document's page. */
export function foundWords(excerpt: readonly ExcerptPart[]): string[] {
  return [...new Set(excerpt.filter(({ found }) => found).flatMap(({ text }) => wordsIn(text)))];
}
