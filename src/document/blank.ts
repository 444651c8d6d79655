const BLANK = /\s/u;
const [TAB, RETURN, SPACE, NO_BREAK_SPACE, OGHAM_SPACE] = [0x09, 0x0d, 0x20, 0xa0, 0x16_80];

/** Whether a UTF-16 code unit is what `\s` matches, told of the letters of most alphabets without asking the pattern; `NaN` is none. */
export function isBlankUnit(unit: number): boolean {
  if (unit <= SPACE) return unit === SPACE || (unit >= TAB && unit <= RETURN);
  return unit === NO_BREAK_SPACE || (unit >= OGHAM_SPACE && BLANK.test(String.fromCharCode(unit)));
}

/**
 * Tells whether a text is blank. A blank is what `\s` matches: blanks, tabs, line ends, form feeds, NBSP, U+2028 and U+FEFF.
 * Zero-width characters, soft hyphens and bidirectional controls are not blank: they belong to the text and travel with it.
 * Every character that is not blank stands in exactly one piece or span of markup of a capture.
 * @param from offset of the first character that is asked for
 * @param to offset behind the last
 */
export function isBlank(text: string, from = 0, to: number = text.length): boolean {
  for (let at = from; at < to; at += 1) if (!isBlankUnit(text.charCodeAt(at))) return false;
  return true;
}
