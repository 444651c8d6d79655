import { firstRule, type Rule } from '#document/rule.ts';

/** How a text looks in view of a language. Shares are of 1. */
export interface Signs {
  /** How many letters the text has. */
  readonly letters: number;
  /** The share of letters that the language lacks; names left out. */
  readonly foreign: number;
  /** The share of words that tell the language. */
  readonly telling: number;
  /** The greatest share of words that tell another. */
  readonly rival: number;
  /** The share of the words not written as names that tell the language, and the greatest that tell another; 0 of hardly any words. */
  readonly small: number;
  readonly smallRival: number;
  /** How like its triples of letters are to those of the language: 1 where no language known to franc is more like it. */
  readonly likeness: number;
}

/** Of so many letters, a paragraph, the triples are those of the language; of fewer, those of the words that happen to stand there. */
const PARAGRAPH_OF_LETTERS = 100;
/** French words in English prose have fewer letters of their own; a text in a language with other letters has more. */
const MOST_FOREIGN_LETTERS = 0.03;
/** A list of names has fewer telling words, and so have most texts in other languages. */
const FEWEST_TELLING_WORDS = 0.05;
/** Every seventh word: more than a language shares with one that it resembles by its triples. */
const SOME_TELLING_WORDS = 1 / 7;
/** Every fourth word, as in most sentences. */
const MANY_TELLING_WORDS = 0.25;
/** Two of five words that are no names, where most of a text is names. */
const MOSTLY_SMALL_WORDS = 0.4;
/** So many times as many words tell a language as tell any other: a text in one that is not known shares words with several. */
const CLEAR_LEAD = 3;
/** The likeness of a text to its own language where chance made its triples a little more like those of another. */
const CLOSELY_LIKE = 0.95;

/** Whether a text is in a language; where no row holds, it is in doubt. Triples, which take long to compare, are asked last. */
const VERDICTS: readonly Rule<Signs, boolean>[] = [
  { name: 'hardly a word of it', when: ({ telling }) => telling < FEWEST_TELLING_WORDS, verdict: false },
  {
    name: 'many words of another, few of it',
    when: ({ telling, rival }) => rival >= MANY_TELLING_WORDS && rival >= CLEAR_LEAD * telling,
    verdict: false,
  },
  { name: 'letters of another', when: ({ foreign }) => foreign > MOST_FOREIGN_LETTERS, verdict: false },
  {
    // Names and places of other countries make the triples of many an English paragraph a little more German or Italian.
    name: 'paragraph, many of its words, few of another',
    when: ({ letters, telling, rival }) =>
      letters >= PARAGRAPH_OF_LETTERS && telling >= MANY_TELLING_WORDS && telling >= CLEAR_LEAD * rival,
    verdict: true,
  },
  // `Hans Müller, Jürgen Weber and Günther Hoffmann of the Verein für Wasserbau met Karl Schröder in Lübeck.`
  {
    name: 'small words of another among names',
    when: ({ small, smallRival }) => smallRival >= MOSTLY_SMALL_WORDS && smallRival >= CLEAR_LEAD * small,
    verdict: false,
  },
  {
    name: 'small words of it among names',
    when: ({ letters, small, smallRival }) =>
      letters >= PARAGRAPH_OF_LETTERS && small >= MOSTLY_SMALL_WORDS && small >= CLEAR_LEAD * smallRival,
    verdict: true,
  },
  {
    name: 'most like it, some of its words',
    when: ({ telling, likeness }) => telling >= SOME_TELLING_WORDS && likeness === 1,
    verdict: true,
  },
  {
    name: 'closely like it, many of its words',
    when: ({ telling, likeness }) => telling >= MANY_TELLING_WORDS && likeness >= CLOSELY_LIKE,
    verdict: true,
  },
  { name: 'no paragraph', when: ({ letters }) => letters < PARAGRAPH_OF_LETTERS, verdict: false },
  { name: 'paragraph, most like it', when: ({ likeness }) => likeness === 1, verdict: true },
  {
    name: 'paragraph, closely like it, some of its words',
    when: ({ telling, likeness }) => telling >= SOME_TELLING_WORDS && likeness >= CLOSELY_LIKE,
    verdict: true,
  },
];

/** Whether letters, words and triples agree that a text is in a language. */
export const tellLanguage = (signs: Signs): boolean => firstRule(VERDICTS, signs)?.verdict === true;
