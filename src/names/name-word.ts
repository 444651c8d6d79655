import { foldBlanks } from '#document/fold.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { COUNTRY_WORDS, isRussianCountry, NAME_PARTICLES, OFFICE_WORDS } from './words.ts';

/** `’s` with the quotes, brackets and punctuation behind a name. */
const POSSESSIVE_END = /(?:[’']s)?["'“”«»),.\]]{0,8}$/u;

const OPENING_SIGNS = /^["'“”«»„()[\]]+/u;

/** A word that begins like a name: a capital, after quotes or brackets; or a letter of a script without case. */
export const CAPITALISED = compile(
  `^["'“”«„《「([]*(?:\\p{Lu}|\\p{Lo}|\\p{Lt}|${oneOf(allWords('joinedParticles'))}[-’']\\p{Lu})`,
  'u',
);

/** Initials before a surname: `V.`, `В.В.`, `J.-P.` */
export const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?){1,3}$/u;

/** Initials run on to a surname: `В.Путин`, `С.В.Лавров`, `V.Putin`. */
export const RUN_ON_INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?){1,3}\p{Lu}[\p{L}’'-]+$/u;

/** A word that is abbreviated, `Dep.`, `Maj.-Gen.`; of fewer letters it is an initial. */
const ABBREVIATION = /^\p{Lu}[\p{L}.-]{2,12}\.$/u;

/** Whether a word before a name abbreviates a title, whatever the title is. */
export const isAbbreviatedTitle = (word: string): boolean => ABBREVIATION.test(word) && !INITIALS.test(word);

/** Most words of a text: nothing stands around them that could be taken off. */
export const LETTERS_ALONE = /^\p{L}+$/u;

/** A word as the lists have it: lower case, brackets, quotes and closing punctuation taken off. */
export function bare(word: string): string {
  const small = word.toLowerCase();
  return LETTERS_ALONE.test(small) ? small : small.replace(OPENING_SIGNS, '').replace(POSSESSIVE_END, '');
}

export const CYRILLIC_WORD = /^\p{Script=Cyrillic}/u;

/** Whether a word of a label belongs to offices, bodies and states rather than to a person. */
export const isOfficeWord = (word: string): boolean => isBareOfficeWord(bare(word));

/** The same of a word as `bare` gives it. */
export const isBareOfficeWord = (word: string): boolean =>
  OFFICE_WORDS.has(word) || COUNTRY_WORDS.has(word) || (CYRILLIC_WORD.test(word) && isRussianCountry(word));

/** Whether a word of small letters may stand inside a name: `bin`, `van`; `Al` too. */
export const isParticle = (word: string): boolean => NAME_PARTICLES.has(word.toLowerCase());

/** Signs that are printed for an apostrophe within a name. */
const APOSTROPHES = /['‘`\u00B4\u02BC]/gu;

/** One sign for all apostrophes, for comparing names. */
export const foldApostrophes = (text: string): string => text.replace(APOSTROPHES, '’');

/** The text without any blank and unseen character, with one sign for all apostrophes, for comparing labels whose blanks were lost. */
export function squeeze(text: string): string {
  return foldApostrophes(foldBlanks(text)).replaceAll(' ', '').toLowerCase();
}
