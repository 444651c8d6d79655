/*
 * How paragraph ids are ordered and made.
 *
 * An id is a number and, for a paragraph that came later, letters: p12, p12a, p12b, p13. The letters are the digits of a fraction in base 26
 * with z as nought, so that there is room between any two: p12 < p12za < p12a < p12aza < p12aa < p12b. No id ends in z.
 * Legislators number in the same way (12, 12ZA, 12A, 12AA, 12B).
 */

/** Number and letters of an id. */
const ID_PARTS = /^p(0|[1-9]\d*)([a-z]*)$/u;
/** Noughts at the end of a fraction, which say nothing. */
const LAST_NOUGHTS = /(?<!z)z+$/u;

const DIGITS = 'zabcdefghijklmnopqrstuvwxy';
const BASE = BigInt(DIGITS.length);

/** The number and letters of an id. Throws a RangeError where it is none: ids come from a checked ledger. */
export function numberAndLetters(id: string): { number: number; letters: string } {
  const parts = ID_PARTS.exec(id);
  if (!parts) throw new RangeError(`“${id}” is not a paragraph id`);
  return { number: Number(parts[1]), letters: parts[2] ?? '' };
}

/** Order of ids, for sorting: negative where `a` comes first. */
export function compareIds(a: string, b: string): number {
  const first = numberAndLetters(a);
  const second = numberAndLetters(b);
  if (first.number !== second.number) return first.number - second.number;
  const length = Math.max(first.letters.length, second.letters.length);
  for (let at = 0; at < length; at += 1) {
    const difference = digit(first.letters, at) - digit(second.letters, at);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * New ids between two that stand in order, both in use: p12 and p13 give p12a, p12b …; p12 and p12a give p12za; p12a and p12b give p12aa.
 * All are of the shortest length that has room for them.
 * @param low the id before
 * @param high the next id in use after it, null where there is none
 * @param many how many are wanted
 */
export function idsBetween(low: string, high: string | null, many: number): string[] {
  const { number, letters } = numberAndLetters(low);
  const above = high === null ? null : numberAndLetters(high);
  const ceiling = above?.number === number ? above.letters : null;
  for (let length = 1; ; length += 1) {
    const from = valueOf(letters, length) + 1n;
    const to =
      ceiling === null ? BASE ** BigInt(length) : valueOf(ceiling, length) + (ceiling.length > length ? 1n : 0n);
    if (to - from < BigInt(many)) continue;
    return Array.from({ length: many }, (_, index) => `p${String(number)}${lettersOf(from + BigInt(index), length)}`);
  }
}

function digit(letters: string, at: number): number {
  return at < letters.length ? DIGITS.indexOf(letters.charAt(at)) : 0;
}

/** The first `length` digits of a fraction as a whole number. */
function valueOf(letters: string, length: number): bigint {
  let value = 0n;
  for (let at = 0; at < length; at += 1) value = value * BASE + BigInt(digit(letters, at));
  return value;
}

function lettersOf(value: bigint, length: number): string {
  let letters = '';
  for (let rest = value, at = 0; at < length; at += 1, rest /= BASE)
    letters = DIGITS.charAt(Number(rest % BASE)) + letters;
  return letters.replace(LAST_NOUGHTS, '');
}
