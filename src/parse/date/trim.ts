/** The text without the characters of `ends` at its end; linear where a pattern with `+$` is not. */
export function trimEnd(text: string, ends: string): string {
  let end = text.length;
  while (end > 0 && ends.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without the characters of `ends` at its beginning. */
export function trimStart(text: string, ends: string): string {
  let start = 0;
  while (start < text.length && ends.includes(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** Blanks of all kinds that captures have. */
export const BLANK_CHARACTERS =
  ' \t\n\r\f\v\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u200B\uFEFF';
