import { allWords } from '#languages/all-words.ts';
import { bare } from './name-word.ts';

/** Whom a form of address can be said to: `Mr Lind` and `Mrs Lind` are two. */
export type Sex = 'man' | 'woman';

const TO_MEN = allWords('titlesOfMen');
const TO_WOMEN = allWords('titlesOfWomen');
const FORMS_OF_ADDRESS = allWords('courtesyTitles', 'honorifics', 'degrees', 'initialTitles');

/** The sex that an office or form of address before a name tells; null where it tells none. */
export function sexOf(role: string | null): Sex | null {
  const words = (role ?? '').split(' ').map(bare);
  if (words.some((word) => TO_WOMEN.has(word))) return 'woman';
  return words.some((word) => TO_MEN.has(word)) ? 'man' : null;
}

/** The form of address that tells the sex, as printed before a name; null where none is. */
export const addressIn = (role: string | null): string | null =>
  role?.split(' ').findLast((word) => sexOf(word) !== null) ?? null;

/** Whether what stands before a name only addresses the person: `Mr`, `Rt Hon`, `Hon Dr`. */
export const isFormOfAddress = (role: string): boolean =>
  role.split(' ').every((word) => FORMS_OF_ADDRESS.has(bare(word)));
