import { foldBlanks } from '#document/fold.ts';
import { bare, CAPITALISED, isOfficeWord } from './name-word.ts';
import { NAME_PARTICLES } from './words.ts';

/** Quotes and brackets before a word. */
const NAME_OPENING = /^["'“”«„([]+/u;

/** Quotes, brackets and punctuation behind a word. */
const NAME_CLOSING = /["'“”»),.;:!?\]]{1,8}$/u;

/** The text of a heading or caption; of a longer one, so many characters, for names known by themselves do not help in an essay. */
const LONGEST = 2000;
/** A word alone may be anything; six capitalised words are a heading. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;
/** One letter is an initial of a body or the number of a list. */
const SHORTEST_WORD = 2;

/**
 * Names of persons that stand in a heading or caption: runs of two to five capitalised words that are no words of
 * offices or states. For recognising labels, never for naming a speaker by themselves.
 */
export function namesIn(text: string): string[] {
  const names: string[] = [];
  let words: string[] = [];
  const close = (): void => {
    while (NAME_PARTICLES.has(words.at(-1) ?? '')) words.pop();
    if (words.length >= FEWEST_WORDS && words.length <= MOST_WORDS) names.push(words.join(' '));
    words = [];
  };
  for (const printed of foldBlanks(text).slice(0, LONGEST).split(' ')) {
    const open = printed.replace(NAME_OPENING, '');
    const word = open.replace(/[’']s$/u, '').replace(NAME_CLOSING, '');
    const isName = CAPITALISED.test(word) && !isOfficeWord(word) && bare(word).length >= SHORTEST_WORD;
    if (isName || (words.length > 0 && NAME_PARTICLES.has(word))) words.push(word);
    else close();
    if (isName && word !== open) close();
  }
  close();
  return names;
}
