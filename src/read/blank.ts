/** Anything but a blank; the complement of what `isBlank` accepts. */
export const NON_BLANK = /\S/u;

/**
 * Tells whether a character is blank. A blank is what `\s` matches: blanks, tabs, line ends, form feeds, NBSP, U+2028 and U+FEFF.
 * Zero-width characters, soft hyphens and bidirectional controls are not blank: they belong to the text and travel with it.
 * @param character one UTF-16 code unit or one code point
 */
export function isBlank(character: string): boolean {
  return !NON_BLANK.test(character);
}
