/** The name under which standard input is asked for and reported to programs. */
export const STANDARD_INPUT = '-';

/** What bytes without a name are written in, as the ending that says so: a page begins with its doctype or its first tag. */
export function endingOf(bytes: Uint8Array): '.html' | '.txt' {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return PAGE_START.test(head) ? '.html' : '.txt';
}

/** The beginning of a saved page; a byte-order mark, zero bytes of UTF-16 and blanks may stand before it. */
const PAGE_START = /^[\sï»¿ÿþ\0]{0,64}<\0?(?:!\0?d\0?o\0?c\0?t\0?y\0?p\0?e|h\0?t\0?m\0?l|\?\0?x\0?m\0?l)/iu;
