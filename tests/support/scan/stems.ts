import snowball from 'snowball-stemmers';
import { bareArabic, hasSmallWord } from './arabic.ts';
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
  return /^[а-я]+$/u.test(bare) ? russian.stem(bare) : bareArabic(bare);
}

/** What the forms of a word share. */
export function stemOf(form: string): string {
  const found = known.get(form) ?? stem(form);
  known.set(form, found);
  return found;
}

/** Whether a form of a text is one of a word that is asked for: their stems are the same, and in the same alphabet. */
export const isFormOf = (form: string, word: string): boolean =>
  alphabetOf(form) === alphabetOf(word) && (stemOf(form) === stemOf(word) || hasSmallWord(form, stemOf(word)));
