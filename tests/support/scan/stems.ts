import snowball from 'snowball-stemmers';
import { alphabetOf, withoutMarks } from './letters.ts';
import { givenFor } from './stem-differences.ts';

const russian = snowball.newStemmer('russian');
const porter = snowball.newStemmer('porter');
const known = new Map<string, string>();

function stem(form: string): string {
  const bare = withoutMarks(form.replace(/'s?$/u, ''));
  if (/^[a-z]+$/u.test(bare)) {
    const given = givenFor(bare);
    return given === null ? bare : porter.stem(given);
  }
  return /^[а-я]+$/u.test(bare) ? russian.stem(bare) : bare;
}

/** What the forms of a word share. */
export function stemOf(form: string): string {
  const found = known.get(form) ?? stem(form);
  known.set(form, found);
  return found;
}

/** Whether two forms are forms of one word: their stems are the same, and in the same alphabet. */
export const isSameWord = (one: string, other: string): boolean =>
  stemOf(one) === stemOf(other) && alphabetOf(one) === alphabetOf(other);
