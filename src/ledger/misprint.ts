import { isFigure, leftOver, lettersOf } from './bag.ts';
import type { Bag } from './bag.ts';

/** In a word of so many letters two may be wrong. */
const LONG_WORD = 8;

/** Letters for which machines that read print take figures, each with the figure, in Latin and in Cyrillic. */
const LOOKS: Readonly<Record<string, string>> = {
  o: '0',
  i: '1',
  l: '1',
  z: '2',
  s: '5',
  b: '8',
  о: '0',
  і: '1',
  з: '3',
  б: '6',
};

/** A word with more letters than figures: “1ind” may be a name that was read wrongly, “A12” is a number. */
const isMostlyLetters = (word: string): boolean => 2 * (word.match(/\p{N}/gu)?.length ?? 0) < word.length;

const asFigures = (word: string): string => word.replace(/\p{L}/gu, (letter) => LOOKS[letter] ?? letter);

/** Whether two words, in small letters, differ only by figures that look like letters: `l1nd` and `lind`. */
const lookAlike = (a: string, b: string): boolean =>
  isMostlyLetters(a) && isMostlyLetters(b) && asFigures(a) === asFigures(b);

/**
 * Whether two words differ as a misprint does: one letter wrong, missing or doubled (two in a word of eight), or two swapped.
 * A word with a figure is one only where the figure looks like the letter.
 * @param most letters that may be wrong in a long word
 */
export function isMisprint(a: string, b: string, most = 2): boolean {
  const short = Math.min(a.length, b.length);
  const long = Math.max(a.length, b.length);
  if (short < 3 || long - short > 2) return false;
  if (isFigure(a) || isFigure(b)) return lookAlike(a, b);
  const [one, other] = differingMiddles(a, b);
  if (one.length === 2 && other === one.charAt(1) + one.charAt(0)) return true;
  return short >= 4 && Math.max(one.length, other.length) <= (short >= LONG_WORD ? most : 1);
}

/** Two words without the letters that they share at the beginning and at the end. */
function differingMiddles(a: string, b: string): [string, string] {
  const short = Math.min(a.length, b.length);
  let head = 0;
  while (head < short && a.charAt(head) === b.charAt(head)) head += 1;
  let tail = 0;
  while (tail < short - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

/**
 * Letters that two lists of left-over words share as misprints of one another: the letters of the poorer word less one.
 * Each word is a misprint of one other at most.
 */
export function misprintedLetters(
  ofOne: readonly string[],
  ofOther: readonly string[],
  worth: (word: string) => number = (word) => word.length,
): number {
  const open = [...ofOther];
  let sum = 0;
  for (const word of ofOne) {
    const at = open.findIndex((other) => isMisprint(word, other));
    if (at < 0) continue;
    const other = open[at] ?? '';
    const poorer = word.length <= other.length ? word : other;
    sum += (worth(poorer) / poorer.length) * (poorer.length - 1);
    open.splice(at, 1);
  }
  return sum;
}

/** More left-over words than this are not searched for misprints. */
const MISPRINTS_AMONG = 12;

/** Whether two wordings differ by nothing but misprints, of words or, blanks left out, of one letter of the whole. */
export function differByMisprints(a: Bag, b: Bag): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  if (one === other || isMisprint(one, other, 1)) return true;
  const [gone, come] = [leftOver(a, b, MISPRINTS_AMONG), leftOver(b, a, MISPRINTS_AMONG)];
  if (!gone || come?.length !== gone.length) return false;
  return gone.every((word) => {
    const at = come.findIndex((each) => isMisprint(word, each));
    if (at >= 0) come.splice(at, 1);
    return at >= 0;
  });
}
