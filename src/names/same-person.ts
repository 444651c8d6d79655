import { foldBlanks } from '#document/fold.ts';
import { INITIALS, isOfficeWord, STOP_BEFORE_LETTER } from './person.ts';

/** The surname and the initials of a name, for telling whether two labels can mean one person. */
export interface NameParts {
  readonly surname: string;
  readonly initials: string;
  readonly words: readonly string[];
}

/** A surname printed in capitals: `MOTEGI Toshimitsu`, `ЛАВРОВ Сергей Викторович`. */
const CAPITAL_SURNAME = /^\p{Lu}[\p{Lu}’'-]{2,40}$/u;

/** The words of a name with the surname at the end, where capitals show that it is printed first. */
function surnameLast(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  if (others.length === 0 || !CAPITAL_SURNAME.test(first) || others.some((word) => CAPITAL_SURNAME.test(word)))
    return words;
  return others.some((word) => INITIALS.test(word)) ? words : [...others, first];
}

/** Takes a name apart; an honorific or office before a lone surname is left out. Letters are lower-cased. */
export function partsOf(name: string): NameParts {
  const spaced = foldBlanks(name).replace(STOP_BEFORE_LETTER, '. ');
  const all = spaced.split(' ').filter((word) => word !== '');
  const words = all.filter((word) => INITIALS.test(word) || !isOfficeWord(word));
  const used = surnameLast(words.length > 0 ? words : all);
  const surname = (used.at(-1) ?? '').toLowerCase();
  const initials = used
    .slice(0, -1)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return { surname, initials, words: used.map((word) => word.toLowerCase()) };
}

/** Whether the shorter of two names can be a form of the longer: same surname, given names or initials that do not differ. */
export function canBeSamePerson(a: string, b: string): boolean {
  const left = partsOf(a);
  const right = partsOf(b);
  if (left.surname !== right.surname) return false;
  const [few, many] = left.words.length <= right.words.length ? [left, right] : [right, left];
  let at = 0;
  for (const word of few.words.slice(0, -1)) {
    const initial = word.length === 1 || INITIALS.test(word.toUpperCase());
    const found = many.words
      .slice(at, -1)
      .findIndex((other) => (initial || other.length <= 2 ? other.startsWith(word.charAt(0)) : other === word));
    if (found < 0) return false;
    at += found + 1;
  }
  return true;
}
