import snowball from 'snowball-stemmers';
import { stemmer as porter } from 'stemmer';
import { alphabetOf, withoutMarks } from './letters.ts';

const russian = snowball.newStemmer('russian');
const known = new Map<string, string>();

function stem(form: string): string {
  const bare = withoutMarks(form.replace(/'s?$/u, ''));
  if (/^[a-z]+$/u.test(bare)) return porter(bare);
  return /^[а-я]+$/u.test(bare) ? russian.stem(bare) : bare;
}

/** What the forms of a word share. */
export function stemOf(form: string): string {
  const found = known.get(form) ?? stem(form);
  known.set(form, found);
  return found;
}

export const isSameWord = (one: string, other: string): boolean =>
  alphabetOf(one) === alphabetOf(other) && stemOf(one) === stemOf(other);
