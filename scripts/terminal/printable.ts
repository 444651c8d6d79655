import { STANDARD_INPUT } from './standard-input.ts';

/** Characters that would move the cursor, change colours or turn the direction of a terminal's line. */
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** A text of a source as one line that is safe in a terminal. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim();
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as a reader counts them. */
export function charactersOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** A text cut to so many characters, with an ellipsis where something is missing. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = charactersOf(text.slice(0, longest * 8));
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** `1 turn`, `2 turns`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** The name of a file as people read it. */
export function nameForPeople(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : printable(file);
}
