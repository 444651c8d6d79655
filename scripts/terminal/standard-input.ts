/** The name under which standard input is asked for and reported to programs. */
export const STANDARD_INPUT = '-';

/** Bytes that come in one after the other, such as standard input, to their end. */
export async function bytesOf(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

/** What bytes without a name are written in, as the ending that says so: a page begins with its doctype or its first tag. */
export function endingOf(bytes: Uint8Array): '.html' | '.txt' {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return PAGE_START.test(head) ? '.html' : '.txt';
}

/** The beginning of a saved page; a byte-order mark, zero bytes of UTF-16 and blanks may stand before it. */
const PAGE_START = /^[\sï»¿ÿþ\0]{0,64}<\0?(?:!\0?d\0?o\0?c\0?t\0?y\0?p\0?e|h\0?t\0?m\0?l|\?\0?x\0?m\0?l)/iu;
