import { foldHomoglyphs } from '#document/fold.ts';
import { arabicForm } from './arabic.ts';

/*
 * How the plain scan takes texts apart: written from the meaning of the search alone, and apart from the engine.
 */

/** One token of a text. */
export interface Token {
  /** As it is compared: lower case, letters in one form. */
  readonly form: string;
  /** As printed. */
  readonly printed: string;
  readonly isCapital: boolean;
  /** Half-open range in the text. */
  readonly start: number;
  readonly end: number;
}

const UNSEEN = String.raw`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF`;
const SINGLE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const LETTER = String.raw`[[\p{L}\p{N}\p{M}${UNSEEN}]--[${SINGLE}]]`;
const ANY_LETTER = String.raw`[\p{L}\p{N}\p{M}${UNSEEN}]`;

const TOKEN = new RegExp(
  [
    String.raw`[${SINGLE}]\p{M}*`,
    String.raw`(?<!${ANY_LETTER})(?:(?:\p{L}\.){2,}(?:\p{L}(?!${ANY_LETTER}))?|\p{L}\.\p{L}(?!${ANY_LETTER}))`,
    String.raw`${LETTER}+(?:(?:['’ʼʻ‘](?=\p{L})|(?<=\p{Nd})[.,](?=\p{Nd})|\+(?=[\p{L}\p{N}]))${LETTER}+)*`,
  ].join('|'),
  'gv',
);

const APOSTROPHES = /['’ʼʻ‘]/gu;
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/u;

/** A longer word is compared by so much of its beginning. */
const LONGEST = 128;

/** What a printed word is compared by. */
export function formOf(printed: string): string {
  const whole = Array.from(printed.slice(0, LONGEST)).filter((letter) => letter.isWellFormed());
  const folded = foldHomoglyphs(whole.join('').normalize('NFKC').replace(ALL_UNSEEN, ''));
  const lower = folded.toLowerCase().replace(APOSTROPHES, "'");
  const cyrillic = /\p{Script=Cyrillic}/u.test(lower) ? lower.replaceAll('\u0301', '') : lower;
  const plain = cyrillic.replaceAll('ё', 'е').replace(/\.$/u, '');
  const arabic = arabicForm(plain);
  return THOUSANDS.test(arabic) ? arabic.replaceAll(',', '') : arabic;
}

/** The tokens of a text from left to right. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: printed, index }) => ({
    form: formOf(printed),
    printed,
    isCapital: /^\p{Lu}/u.test(printed.replace(ALL_UNSEEN, '')),
    start: index,
    end: index + printed.length,
  })).filter(({ form }) => form !== '');
}
