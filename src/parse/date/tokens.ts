import { UNSEEN } from '#document/fold.ts';

/** A word, a number or a single other character of a short text. Blanks are no tokens; `gap` tells that one stood before. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Letters as printed, unseen characters left out, composed (NFC); numbers in European figures; marks in their plain form (`：` is `:`). */
  readonly text: string;
  /** The text as it is compared: a word in small letters. */
  readonly folded: string;
  /** Value of a number; of anything else it means nothing. */
  readonly value: number;
  /** Offsets in the text that was cut into tokens. */
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
}

/** Figures of the alphabets in which captures are written: of Europe, Arabic, Persian, and those set as wide as Han characters. */
const FIGURE = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/gu;

/** The low half of a byte of any of these figures is its value. */
const FIGURE_VALUE = 0xf;

/** A number in the figures of Europe. */
const inEuropeanFigures = (number: string): string =>
  number.replace(FIGURE, (figure) => String(figure.charCodeAt(0) & FIGURE_VALUE));

const composed = (word: string): string => word.normalize('NFC');

/** A mark in its plain form: `：` is `:`, and the comma of Arabic one as any other. */
const plainMark = (mark: string): string => (mark === '،' ? ',' : mark.normalize('NFKC'));

/** Groups: number, one Han character, word, blank; anything else is a mark. Unseen characters may stand within numbers and words. */
const TOKEN =
  /([0-9\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19][0-9\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]*)|(\p{Script=Han})|(\p{L}[\p{L}\p{M}\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]*(?:['’]\p{L}[\p{L}\p{M}\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]*)*)|([\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+)|[^]/gu;

/** A character that may have to be put into its plain form; of most texts there is none. */
const BEYOND_ASCII = /[^\p{ASCII}]/u;

const SEEN = /[^\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** A digit; texts without one hold no date. */
export const DIGIT = /[0-9\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/u;

/** A word with a capital first. */
export const CAPITAL_FIRST = /^\p{Lu}/u;

/** Cuts a text, which the caller has made short, into tokens. Linear. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const isPlain = !BEYOND_ASCII.test(text);
  let gap = false;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, number, han, word, blank] = match;
    if (blank !== undefined) {
      gap ||= SEEN.test(blank);
      continue;
    }
    const kind: Token['kind'] =
      number !== undefined ? 'number' : han !== undefined || word !== undefined ? 'word' : 'mark';
    const plain = number !== undefined ? inEuropeanFigures : word !== undefined ? composed : plainMark;
    const seen = isPlain ? whole : plain(whole.replace(UNSEEN, ''));
    tokens.push({
      kind,
      text: seen,
      folded: kind === 'word' ? seen.toLowerCase() : seen,
      value: kind === 'number' ? Number(seen) : NaN,
      start: match.index,
      end: match.index + whole.length,
      gap,
    });
    gap = false;
  }
  return tokens;
}

/** Whether the token is this mark or, in any case, this word. */
export const is = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token !== undefined && texts.includes(token.folded);

/** The same for one of many, in small letters. */
export const isOneOf = (token: Token | undefined, texts: ReadonlySet<string>): boolean =>
  token !== undefined && texts.has(token.folded);

/** The index after this mark or word where it stands at the index, else the index itself. */
export const skip = (tokens: readonly Token[], at: number, ...texts: readonly string[]): number =>
  is(tokens[at], ...texts) ? at + 1 : at;

/** The same for one of many. */
export const skipOneOf = (tokens: readonly Token[], at: number, texts: ReadonlySet<string>): number =>
  isOneOf(tokens[at], texts) ? at + 1 : at;

/** A number written with at least and at most so many digits. */
export function isNumber(
  token: Token | undefined,
  shortest: number,
  longest: number,
): token is Token & { kind: 'number' } {
  return token?.kind === 'number' && token.text.length >= shortest && token.text.length <= longest;
}

/** A day, month or hour as it is mostly written. */
export const isOneOrTwoDigits = (token: Token | undefined): token is Token & { kind: 'number' } =>
  isNumber(token, 1, 2);

/** Minutes, or a day, month or year of the century, written out. */
export const isTwoDigits = (token: Token | undefined): token is Token & { kind: 'number' } => isNumber(token, 2, 2);

/** A year, or an hour with its minutes. */
export const isFourDigits = (token: Token | undefined): token is Token & { kind: 'number' } => isNumber(token, 4, 4);

const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '―', '−']);

/** Hyphens and dashes of all lengths, and the minus sign. */
export const isDash = (token: Token | undefined): token is Token & { kind: 'mark' } => isOneOf(token, DASHES);
