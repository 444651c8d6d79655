import { foldBlanks } from '#document/fold.ts';
import { INITIALS, isOfficeWord } from './name-word.ts';

/** The surname and all words of a name, for telling whether two labels can mean one person. */
export interface NameParts {
  readonly surname: string;
  readonly words: readonly string[];
}

/** A full stop with no blank behind it. */
const STOP_BEFORE_LETTER = /\.(?=\p{L})/gu;

/** A word of so many letters, its full stop counted, is an initial or as good as one: `V.`, `Wu`. */
const LONGEST_INITIAL = 2;

/** A surname printed in capitals: `MOTEGI Toshimitsu`, `ЛАВРОВ Сергей Викторович`. */
const CAPITAL_SURNAME = /^\p{Lu}[\p{Lu}’'-]{2,40}$/u;

/** The words of a name with the surname at the end, where capitals show that it is printed first. */
function surnameLast(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  if (!CAPITAL_SURNAME.test(first) || others.some((word) => CAPITAL_SURNAME.test(word))) return words;
  return others.some((word) => INITIALS.test(word)) ? words : [...others, first];
}

/** Takes a name apart; an honorific or office before a lone surname is left out. Letters are lower-cased. */
export function nameParts(name: string): NameParts {
  const spaced = foldBlanks(name).replace(STOP_BEFORE_LETTER, '. ');
  const all = spaced.split(' ').filter((word) => word !== '');
  const words = all.filter((word) => INITIALS.test(word) || !isOfficeWord(word));
  const used = surnameLast(words.length > 0 ? words : all).map((word) => word.toLowerCase());
  return { surname: used.at(-1) ?? '', words: used };
}

const isInitial = (word: string): boolean => word.length === 1 || INITIALS.test(word.toUpperCase());

/** Whether the shorter of two names can be a form of the longer: same surname, given names or initials that do not differ. */
export function canBeSamePerson(a: string, b: string): boolean {
  const left = nameParts(a);
  const right = nameParts(b);
  if (left.surname !== right.surname) return false;
  const [few, many] = left.words.length <= right.words.length ? [left, right] : [right, left];
  let at = 0;
  for (const word of few.words.slice(0, -1)) {
    const place = many.words
      .slice(at, -1)
      .findIndex((other) =>
        isInitial(word) || other.length <= LONGEST_INITIAL ? other.startsWith(word.charAt(0)) : other === word,
      );
    if (place < 0) return false;
    at += place + 1;
  }
  return true;
}
