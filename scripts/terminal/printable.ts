import { once } from '#document/once.ts';
import { STANDARD_INPUT } from './standard-input.ts';
import { widthOf } from './width.ts';

/** Characters that would move the cursor, change colours or turn the direction of a terminal's line. */
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** A text of a source as one line that is safe in a terminal. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim();
}

/** Made when a text is first too long, since that takes as long as to read five captures. */
const graphemes = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** The longest beginning of a text that takes no more columns of a terminal; at least one character as a reader counts them. */
export function beginning(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let width = 0;
  for (const { segment, index } of graphemes().segment(text)) {
    width += widthOf(segment);
    if (width > columns && index > 0) return text.slice(0, index);
  }
  return text;
}

/** So many code units, at most, make one column of what is shown: letters with their marks. */
const LONGEST_COLUMN = 8;

/** A text cut to so many columns, with an ellipsis where something is missing. */
export function shortened(text: string, longest: number): string {
  const head = beginning(text.slice(0, longest * LONGEST_COLUMN), longest);
  return head === text ? text : `${beginning(head, longest - 1).trimEnd()}…`;
}

/** `1 turn`, `2 turns`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** The name of a file as people read it. */
export function nameForPeople(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : printable(file);
}
