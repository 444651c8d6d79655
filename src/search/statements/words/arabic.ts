/*
 * Arabic writes the article, and small words such as “and” and “to”, as one with the word behind them, and leaves marks out that
 * it prints elsewhere. What is read alike here is what readers of Arabic type without thinking of it.
 */

const ARABIC = /\p{Script=Arabic}/u;

/** Vowel signs, and the stroke that draws a word out. */
const SIGNS = /[\u064B-\u065F\u0670\u0640]/gu;

/** Letters that are typed for one another, each with what stands for both: alef with its signs, final yeh and heh, Persian kaf and yeh. */
const LETTERS = new Map(
  ['أا', 'إا', 'آا', 'ٱا', 'ىي', 'یي', 'کك', 'ةه'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const VARIANTS = /[أإآٱىیکة]/gu;

/** Letters of an Arabic form as they are compared; other forms as they are. */
export const arabicLetters = (form: string): string =>
  ARABIC.test(form) ? form.replace(SIGNS, '').replace(VARIANTS, (letter) => LETTERS.get(letter) ?? letter) : form;

/** The article, with the small words that may stand before it; two letters are left at least, and not of “God” or “now”. */
const ARTICLE = /^(?:[وف]?[بكل]?ال|[وف]?لل)(?=\p{L}{2})(?!(?:له|ان)$)/u;

/** An Arabic form without its article; other forms as they are. */
export const withoutArticle = (form: string): string => form.replace(ARTICLE, '');

/** Small words that are written as one with the next: “and”, “so”, “in”, “to”, “as”, and two of them. */
const SMALL_WORDS = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل'] as const;

/**
 * “And” is taken from a word of which so many letters are left, others where one more is: short words begin with these letters
 * by themselves (`كمال` is Kamal, not “as property”).
 */
const FEWEST_LEFT = 3;

const mayStandBefore = (small: string, word: string): boolean => word.length >= FEWEST_LEFT + (small === 'و' ? 0 : 1);

/** The forms in which an Arabic word stands as one with a small word before it. @param word without its article */
export const withSmallWords = (word: string): string[] =>
  ARABIC.test(word) ? SMALL_WORDS.flatMap((small) => (mayStandBefore(small, word) ? [small + word] : [])) : [];
