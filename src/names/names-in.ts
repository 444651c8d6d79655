import { remembered } from '#document/remembered.ts';
import { foldBlanks } from '#document/fold.ts';
import { allWords } from '#languages/all-words.ts';
import { officeWordsIn } from './name-run.ts';
import { bare, CAPITALISED, isOfficeWord, LETTERS_ALONE } from './name-word.ts';
import { officeWords } from './state-names.ts';
import { isPersonNoun, NAME_PARTICLES, SMALL_WORDS } from './words.ts';

/** Quotes and brackets before a word. */
const NAME_OPENING = /^["'“”«„([]+/u;

/** Quotes, brackets and punctuation behind a word. */
const NAME_CLOSING = /["'“”»),.;:!?\]]{1,8}$/u;

const OF_WORDS = allWords('ofWords');

/** The text of a heading or caption; of a longer one, so many characters, for names known by themselves do not help in an essay. */
const LONGEST = 2000;
/** A word alone may be anything; six capitalised words are a heading. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;
/** One letter is an initial of a body or the number of a list. */
const SHORTEST_WORD = 2;

/** A title is no longer, in UTF-16 code units, and is asked for its names again and again. */
const LONGEST_TITLE = 300;

/**
 * Names of persons that stand in a heading or caption: runs of two to five capitalised words that are no words of
 * offices or states. For recognising labels, never for naming a speaker by themselves.
 */
export const namesIn = (text: string): readonly string[] =>
  text.length <= LONGEST_TITLE ? namesInTitle(text) : find(text);

const namesInTitle = remembered(find);

function find(text: string): string[] {
  const names: string[] = [];
  const printed = foldBlanks(text).slice(0, LONGEST).split(' ');
  const ofOffices = officeWords(printed.map(wordOf));
  let words: string[] = [];
  const closeBefore = (end: number): void => {
    const before = printed[end - words.length - 1] ?? '';
    while (NAME_PARTICLES.has(words.at(-1) ?? '')) words.pop();
    const office = goesOnBehind(before, printed[end - words.length - 2] ?? '') ? before : null;
    const name = words.slice(officeWordsIn({ words, before: office }));
    if (name.length >= FEWEST_WORDS && name.length <= MOST_WORDS) names.push(name.join(' '));
    words = [];
  };
  for (const [at, each] of printed.entries()) {
    const word = wordOf(each);
    const isName = CAPITALISED.test(word) && ofOffices[at] === false && bare(word).length >= SHORTEST_WORD;
    if (isName || (words.length > 0 && NAME_PARTICLES.has(word))) words.push(word);
    else closeBefore(at);
    if (isName && word !== each.replace(NAME_OPENING, '')) closeBefore(at + 1);
  }
  closeBefore(printed.length);
  return names;
}

/** Whether an office may go on behind a word: `Governor of`, `State`, `Federal Service for`. */
const goesOnBehind = (word: string, before: string): boolean =>
  OF_WORDS.has(word) ||
  isOfficeWord(word) ||
  (SMALL_WORDS.has(word) && isOfficeWord(before) && !isPersonNoun(bare(before)));

/** A word without signs around it and without `’s`. */
const wordOf = (printed: string): string =>
  LETTERS_ALONE.test(printed)
    ? printed
    : printed
        .replace(NAME_OPENING, '')
        .replace(/[’']s$/u, '')
        .replace(NAME_CLOSING, '');
