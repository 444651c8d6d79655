import { formOf } from './form.ts';

/** A word of a text. */
export interface Token {
  /** As it is looked for. */
  readonly form: string;
  /** Half-open place in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const UNSEEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const LETTER = `[\\p{L}\\p{N}\\p{M}${UNSEEN}]`;

/** Scripts that are written without blanks between words; each of their letters is looked for by itself, and a word of them is a phrase. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const SPACED = `(?!${UNSPACED})${LETTER}`;
/**
 * A run of such letters. Of a longer one, a picture written out in letters, only so many make the word: a pattern that may go on for
 * millions of them runs out of room to go back.
 */
const RUN = `(?:${SPACED}){1,4096}`;

/**
 * Words: letters of unspaced scripts one by one; letters with a full stop between them (`U.S.`, `U.S`); runs of letters and digits with
 * apostrophes, signs of decimals and thousands, and pluses within (`Tajikistan’s`, `10,000`, `C5+1`). Hyphens part words.
 */
const WORD = new RegExp(
  `${UNSPACED}\\p{M}{0,255}` +
    `|(?<!${LETTER})\\p{L}(?:\\.\\p{L}(?!${LETTER})){1,15}\\.?` +
    `|(?<!${SPACED})${RUN}(?:(?:['’ʼʻ‘+](?=${SPACED})|(?<=\\d)[.,](?=\\d))${RUN}){0,255}`,
  'gu',
);

/** Holds something that is seen; a run of unseen characters is no word. */
const SEEN = /[\p{L}\p{N}]/u;
const STOPS_AT_END = /\.+$/u;

/** Letters, digits and signs of most texts in Latin letters, of which words can be told at a quarter of the cost. */
const PLAIN_TEXT = /^[\0-\x7F\u00A0‘’“”«»–—…]*$/u;

/** `WORD` for such texts. */
const PLAIN_WORD =
  /(?<![A-Za-z\d])[A-Za-z](?:\.[A-Za-z](?![A-Za-z\d])){1,15}\.?|[A-Za-z\d]+(?:(?:['’‘+](?=[A-Za-z\d])|(?<=\d)[.,](?=\d))[A-Za-z\d]+){0,255}/gu;

/** The words of a text as printed, in their order. */
export function wordsPrinted(text: string): string[] {
  if (PLAIN_TEXT.test(text)) {
    const words: string[] = text.match(PLAIN_WORD) ?? [];
    return words.map((word) => (word.endsWith('.') ? word.replace(STOPS_AT_END, '') : word));
  }
  const words: string[] = text.match(WORD) ?? [];
  return words.map((word) => word.replace(STOPS_AT_END, '')).filter((word) => SEEN.test(word));
}

/** The words of a text as they are looked for, in their order. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }): Token => {
    const printed = word.replace(STOPS_AT_END, '');
    return { form: SEEN.test(printed) ? formOf(printed) : '', start: index, end: index + printed.length };
  }).filter(({ form }) => form !== '');
}

const CAPITAL = /^[^\p{L}]*\p{Lu}/u;

/** Whether a word as printed begins with a capital. */
export const isCapitalised = (printed: string): boolean => CAPITAL.test(printed);
