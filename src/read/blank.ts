/** Anything but a blank; the complement of what `isBlank` accepts. */
export const NON_BLANK = /\S/u;

/**
 * Tells whether a text is blank. A blank is what `\s` matches: blanks, tabs, line ends, form feeds, NBSP, U+2028 and U+FEFF.
 * Zero-width characters, soft hyphens and bidirectional controls are not blank: they belong to the text and travel with it.
 * Every character that is not blank stands in exactly one piece or span of markup of a capture.
 */
export function isBlank(text: string): boolean {
  return !NON_BLANK.test(text);
}
