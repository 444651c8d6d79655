import { compile } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import type { Variant } from '#document/problem-values.ts';

/** By what letters are seen to be wrong: the variants of `encoding-broken` that the letters themselves show. */
type Kind = Exclude<Variant<'encoding-broken'>, 'plain' | 'mark' | 'mixed'>;

interface Sign {
  readonly kind: Kind;
  /** Matches whole places, each of wrong letters alone. */
  readonly pattern: RegExp;
  /** So many places there must be. Fewer can stand in a right text. */
  readonly least: number;
  /** How many letters a place was, by its length in UTF-16 code units. */
  readonly letters: (length: number) => number;
}

/** What a text shows of one kind. */
export interface WrongLetters {
  readonly kind: Kind;
  /** Number of places. */
  readonly count: number;
  /** Number of letters that are wrong. */
  readonly letters: number;
  /** The line with the first place. */
  readonly line: Line;
}

/** The characters that an encoding has for bytes in a row, for the brackets of a pattern. */
function charactersOf(encoding: string, first: number, last: number): string {
  const bytes = Uint8Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return new TextDecoder(encoding).decode(bytes).replace(/[\\\]^-]/gu, '\\$&');
}

const cyrillicFirst = `[${charactersOf('windows-1251', 0xd0, 0xd3)}]`;
const cyrillicSecond = `[${charactersOf('windows-1251', 0x80, 0xbf)}]`;

/**
 * UTF-8 of Cyrillic letters as windows-1251 has it, three or more in a row: two may be letters and signs of a right text.
 * The first two differ, since somebody may stammer (`Т…Т…Т…`).
 */
const CYRILLIC_TWICE = `(?!${cyrillicFirst}(${cyrillicSecond})${cyrillicFirst}\\1)(?:${cyrillicFirst}${cyrillicSecond}){3,}`;

/** UTF-8 of Arabic letters as windows-1256 has it, three or more in a row: letters and signs that no word has side by side. */
const ARABIC_TWICE = `(?:[${charactersOf('windows-1256', 0xd8, 0xdb)}][${charactersOf('windows-1256', 0x80, 0xbf)}]){3,}`;

const continued = `[${charactersOf('windows-1252', 0x80, 0xbf)}]`;

/** UTF-8 of letters of Europe as windows-1252 has it, two or more in a row. */
const ROW_TWICE = `(?:[${charactersOf('windows-1252', 0xc2, 0xdf)}]${continued}){2,}`;

/** One such letter, where what follows its first half can be neither a blank nor a quotation mark nor a dash behind a word. */
const LETTER_TWICE = `\\u00C3[\\u00A1-\\u00AA\\u00AC-\\u00B6\\u00B8-\\u00BA\\u00BC-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u2020\\u2021\\u2022\\u2030\\u20AC\\u2122]`;

/** UTF-8 of a quotation mark, a dash or a number sign as windows-1252 has it. */
const MARK_TWICE = `\\u00E2(?:\\u20AC|\\u201E)${continued}`;

/** The same as Macintosh and DOS have it, and quotation marks of windows-1252 as Macintosh has them. */
const MARK_ELSEWHERE = `\\u201A\\u00C4[${charactersOf('macintosh', 0x80, 0xbf)}]|\\u0393\\u00C7[\\u00A3\\u00A5\\u00D6\\u00FF\\u00F4\\u00F6\\u00AA\\u00F3]|(?<=[.,?!])\\u00EE(?!\\p{L})`;

const asTheyAre = (length: number): number => length;
const halved = (length: number): number => Math.ceil(length / 2);

/** A vertical line between words parts the columns of a table; other strokes and blocks stand in no word. */
const BETWEEN_LETTERS = /(?<=\p{L})[\u2500-\u259F]+(?=\p{L})/gu;
/** A stroke that is no straight line, or a block, beside a letter; so many of them draw nothing. */
const CORNER_BESIDE_LETTER = /(?<=\p{L})[\u2504-\u254F\u2552-\u259F]|[\u2504-\u254F\u2552-\u259F](?=\p{L})/gu;
const MANY_CORNERS = 3;
const VERTICAL = /^[\u2502\u2503\u2551]+$/u;

const signs: readonly Sign[] = [
  { kind: 'replaced', pattern: /\uFFFD+/gu, least: 1, letters: asTheyAre },
  { kind: 'boxes', pattern: /(?<=\p{L})[\u2500-\u259F]|[\u2500-\u259F](?=\p{L})/gu, least: 1, letters: asTheyAre },
  // U+0085 is a line end in texts of large computers.
  { kind: 'controls', pattern: /[\u0080-\u0084\u0086-\u009F]+/gu, least: 1, letters: asTheyAre },
  {
    kind: 'twice',
    pattern: compile(
      [CYRILLIC_TWICE, ARABIC_TWICE, ROW_TWICE, LETTER_TWICE, MARK_TWICE, MARK_ELSEWHERE].join('|'),
      'gu',
    ),
    least: 1,
    letters: halved,
  },
  // Lists of letters have one or two such words.
  {
    kind: 'accents',
    pattern: /(?<!\p{L})[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]{5,}(?!\p{L})/gu,
    least: 3,
    letters: asTheyAre,
  },
  // Turkish taken for windows-1252: Icelandic alone has these letters, and none of the others.
  {
    kind: 'accents',
    pattern: /(?<!\p{L})(?=\p{L}{0,20}[\u00E7\u00FC\u00C7\u00DC])\p{L}{0,20}[\u00F0\u00FE\u00D0\u00DE]\p{L}{0,20}/gu,
    least: 2,
    letters: asTheyAre,
  },
  // `мРНК` is a word; longer ones that begin small and go on in capitals are capitals of another encoding.
  {
    kind: 'capitals',
    pattern: /(?<!\p{L})[\u0430-\u044F][\u0410-\u042F]{4,}(?!\p{L})/gu,
    least: 3,
    letters: asTheyAre,
  },
  // One such run is an outcry, two with a blank between them were words.
  { kind: 'questions', pattern: /(?<![^\s("«])\?{3,}(?: \?{2,}){1,200}/gu, least: 1, letters: asTheyAre },
];

/** With what the places of all kinds begin; lines without any of it have no wrong letters that could be seen. */
const TELLING = /[\u0080-\u0084\u0086-\u009F\u00C0-\u00FF\u0393\u0410-\u044F\u0637-\u063A\u2500-\u259F\uFFFD]|\?{3}/u;

/** Whether a text may have letters that are wrong, which is soon asked: most have none. */
export const mayHoldWrongLetters = (text: string): boolean => TELLING.test(text);

interface Found {
  places: number;
  letters: number;
  readonly line: Line;
}

/** Whether what looks like strokes in words may be a table, or lines drawn around headings. */
function isTable(lines: readonly Line[]): boolean {
  const corners = lines.reduce((sum, { text }) => sum + (text.match(CORNER_BESIDE_LETTER)?.length ?? 0), 0);
  return (
    corners < MANY_CORNERS &&
    lines.every(({ text }) => (text.match(BETWEEN_LETTERS) ?? []).every((run) => VERTICAL.test(run)))
  );
}

/**
 * Looks for letters that are wrong whatever the words mean: the traces that a wrong encoding leaves, here or before the
 * capture was saved. Linear in the text.
 * @returns one finding a kind, in the order of the kinds
 */
export function wrongLetters(lines: readonly Line[]): WrongLetters[] {
  const telling = lines.filter(({ text }) => mayHoldWrongLetters(text));
  return signs.flatMap(({ kind, pattern, least, letters }) => {
    let found: Found | null = null;
    for (const line of telling)
      for (const [place] of line.text.matchAll(pattern)) {
        found ??= { places: 0, letters: 0, line };
        found.places += 1;
        found.letters += letters(place.length);
      }
    if (found === null || found.places < least || (kind === 'boxes' && isTable(telling))) return [];
    return [{ kind, count: found.places, letters: found.letters, line: found.line }];
  });
}

const LETTER = /\p{L}/gu;

/** From this share on a text is lost: with one letter in twenty wrong, every third word is. */
export const LOST_SHARE = 0.05;

/** Fewer wrong letters are damage that a reader sees through, however short the text. */
export const LOST_LETTERS = 10;

/** Which share of a text's letters is wrong, in hundredths; null where it is not lost. */
export function lostPercent(lines: readonly Line[], wrong: readonly WrongLetters[]): number | null {
  const lost = wrong.reduce((sum, { letters }) => sum + letters, 0);
  if (lost < LOST_LETTERS) return null;
  const all = lines.reduce((sum, { text }) => sum + (text.match(LETTER)?.length ?? 0), 0);
  const share = Math.min(1, lost / Math.max(all, lost));
  return share < LOST_SHARE ? null : Math.round(share * 100);
}
