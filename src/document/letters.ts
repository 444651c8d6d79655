/*
 * What a UTF-16 code unit is, asked of each line of a capture before a pattern is: of most lines their first or last letter shows that it cannot match.
 */

const [ZERO, NINE, CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z, BEYOND_ASCII] = [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a, 0x80];
/** The letters of Russian, Ukrainian and their neighbours stand in one block. */
const [CYRILLIC_FROM, CYRILLIC_TO] = [0x04_00, 0x04_81];

/** Whether a unit is what `\d` matches. */
export const isFigureUnit = (unit: number): boolean => unit >= ZERO && unit <= NINE;

/** Whether a unit is a Latin letter of ASCII or one of the Cyrillic block: letters that most captures are written in. `NaN` is none. */
export const isCommonLetter = (unit: number): boolean =>
  unit < BEYOND_ASCII
    ? (unit >= SMALL_A && unit <= SMALL_Z) || (unit >= CAPITAL_A && unit <= CAPITAL_Z)
    : unit >= CYRILLIC_FROM && unit <= CYRILLIC_TO;

/** Whether a text begins with such a letter: with no blank, figure, mark or bracket. */
export const beginsWithLetter = (text: string): boolean => isCommonLetter(text.charCodeAt(0));

const SMALL = /^\p{Ll}/u;

/** Whether a text begins with a small letter, `\p{Ll}`, told of a plain one without asking the pattern. */
export function beginsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < BEYOND_ASCII ? unit >= SMALL_A && unit <= SMALL_Z : SMALL.test(text);
}
