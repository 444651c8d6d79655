import { foldBlanks } from '#document/fold.ts';
import type { Sex } from './form-of-address.ts';
import { foldApostrophes, INITIALS, isOfficeWord } from './name-word.ts';

/** The surname and the words before it, for telling whether two labels can mean one person. Lower case. */
export interface NameParts {
  readonly surname: string;
  /** Given names, patronymics and initials, in their order. */
  readonly given: readonly string[];
  /** Seats, parties and states that brackets give. */
  readonly seats: readonly string[];
  /** What the form of address tells; null where it tells nothing. */
  readonly sex: Sex | null;
}

/** A full stop with no blank behind it. */
const STOP_BEFORE_LETTER = /\.(?=\p{L})/gu;

/** A surname printed in capitals: `MOTEGI Toshimitsu`, `ЛАВРОВ Сергей Викторович`. */
const CAPITAL_SURNAME = /^\p{Lu}[\p{Lu}’'-]{2,40}$/u;

/** The words of a name with the surname at the end, where capitals show that it is printed first. */
function surnameLast(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  if (!CAPITAL_SURNAME.test(first) || others.some((word) => CAPITAL_SURNAME.test(word))) return words;
  return others.some((word) => INITIALS.test(word)) ? words : [...others, first];
}

/** Takes a name apart; an honorific or office before a lone surname is left out. Apostrophes of all forms are one. */
export function nameParts(name: string): NameParts {
  const spaced = foldApostrophes(foldBlanks(name)).replace(STOP_BEFORE_LETTER, '. ');
  const all = spaced.split(' ').filter((word) => word !== '');
  const words = all.filter((word) => INITIALS.test(word) || !isOfficeWord(word));
  const used = surnameLast(words.length > 0 ? words : all).map((word) => word.toLowerCase());
  return { surname: used.at(-1) ?? '', given: used.slice(0, -1), seats: [], sex: null };
}

/** Whether a given name in lower case is an initial: `v`, `v.`, `в.` */
export const isInitial = (given: string): boolean => given.length === 1 || INITIALS.test(given.toUpperCase());

/** Whether two given names do not differ: an initial stands for each that begins with it. */
const agree = (a: string, b: string): boolean => (isInitial(a) || isInitial(b) ? a.startsWith(b.charAt(0)) : a === b);

/**
 * Whether the shorter of two names can be a form of the longer: same surname, its given names among the others in the same order,
 * no seat that the other lacks, no form of address for the other sex.
 */
export function canBeForm(short: NameParts, long: NameParts): boolean {
  if (short.surname !== long.surname || (short.sex ?? long.sex) !== (long.sex ?? short.sex)) return false;
  if (!short.seats.every((seat) => long.seats.includes(seat))) return false;
  let at = 0;
  for (const word of short.given) {
    const place = long.given.slice(at).findIndex((other) => agree(word, other));
    if (place < 0) return false;
    at += place + 1;
  }
  return true;
}
