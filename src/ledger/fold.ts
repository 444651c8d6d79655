/*
 * Folding for comparison: two texts that a reader takes for the same words fold to the same string.
 * Runs in the page as well as in the build, so this file imports nothing and does nothing when loaded.
 */

/** Characters that take no room on the page: soft hyphen, zero-width blanks and joiners, direction marks, variation selectors. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u034f|[\ufe00-\ufe0f]/gu;
/** A stress mark on a Cyrillic letter: printed for learners, no part of the spelling. */
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;
/** Quotation marks and apostrophes of every shape, single, double or doubled by hand. */
const QUOTES = /["'`´«»‹›“”„‟‘’‚‛′″‴ʹʺʻʼʽˈˊˋ＂＇]+/gu;
/** Hyphens, dashes and minus signs of every length, also typed twice. */
const DASHES = /[-‐‑‒–—―⸺⸻−﹘﹣－]+/gu;
/** Blanks of every width, line ends and tabs. */
const BLANKS = /[\s\u00a0]+/gu;
/** A blank beside anything that is neither letter, mark nor figure: spacing of punctuation differs by house and by language. */
const BLANK_AT_MARK = / (?![\p{L}\p{M}\p{N}])|(?<![\p{L}\p{M}\p{N}]) /gu;
/** A dash or bullet that sets a list item off, or block-quote arrows. */
const LEADING = /^[-•·*>]+/u;
/** Points that may stand at the end of a paragraph or be left out. A question or exclamation mark says something and stays. */
const TRAILING = /(?<![.,;:…])[.,;:…]+$/u;
/** Letters of the table below. */
const LOOKALIKE = /[авеёкмнорстухіїјѕһ]/gu;

/** Cyrillic letters that look like Latin ones in either case (В and B, Н and H …). Folding is blind to which of the two was typed. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ї: 'ï',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
};

/**
 * Folds what may differ between two captures of the same words: compatibility forms (NFKC), case, ё and е, blanks (no-break, zero-width,
 * soft hyphens), quotation marks, dashes, blanks beside punctuation, Cyrillic letters typed as Latin ones or the other way round,
 * list marks before and full stops after the whole.
 *
 * Punctuation within the text stays: moving a comma is a revision. The result is for comparing only and never shown.
 * @param text the words of a paragraph as printed
 * @returns the folded text; empty only where the text has no visible character
 */
export function foldForMatching(text: string): string {
  const even = text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(STRESS, '')
    .replace(LOOKALIKE, (letter) => lookalikes[letter] ?? letter)
    .replace(QUOTES, "'")
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .trim()
    .replace(BLANK_AT_MARK, '');
  return even.replace(LEADING, '').replace(TRAILING, '') || even;
}
