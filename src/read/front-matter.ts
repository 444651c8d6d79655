const LF = 10;
const CR = 13;
const DASH = 45;
const BLANK = 32;
const TAB = 9;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The opening of front matter in another language than YAML, such as `---js`. */
const OTHER_LANGUAGE = /^---[ \t]*([a-z]{1,16})[ \t]*\r?\n/iu;

/** A block between two `---` lines at the very start of a file. */
export interface FrontMatterBlock {
  /** The bytes of the block, both `---` lines included; for a block that is never closed, the file to its end. */
  readonly block: Uint8Array;
  /** The bytes after the closing line, untouched; null where the block is never closed. */
  readonly rest: Uint8Array | null;
  /** Number of lines of the block, both `---` lines included. */
  readonly lines: number;
}

/** Offset of the byte after the line end of the line that begins at `start`. */
function nextLine(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LF, start);
  return end === -1 ? bytes.length : end + 1;
}

/** Whether the bytes from `start` to `end` are `---` with nothing but blanks and the line end behind. */
function isFence(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 3) return false;
  for (let at = start; at < start + 3; at += 1) if (bytes[at] !== DASH) return false;
  for (let at = start + 3; at < end; at += 1) {
    const byte = bytes[at];
    if (byte !== LF && byte !== CR && byte !== BLANK && byte !== TAB) return false;
  }
  return true;
}

/** Where a UTF-8 byte-order mark, if there is one, ends. */
const afterMark = (bytes: Uint8Array): number =>
  BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? BYTE_ORDER_MARK.length : 0;

/**
 * Cuts front matter off the bytes of a file. A UTF-8 byte-order mark may stand before it.
 * @returns null where the file does not begin with a `---` line
 */
export function cutFrontMatter(bytes: Uint8Array): FrontMatterBlock | null {
  const begin = afterMark(bytes);
  let start = nextLine(bytes, begin);
  if (!isFence(bytes, begin, start)) return null;
  let lines = 2;
  for (; start < bytes.length; lines += 1) {
    const end = nextLine(bytes, start);
    if (isFence(bytes, start, end)) return { block: bytes.subarray(begin, end), rest: bytes.subarray(end), lines };
    start = end;
  }
  return { block: bytes.subarray(begin), rest: null, lines };
}

/** The language that a file's front matter names behind its opening `---`; null where it names none or there is no front matter. */
export function otherLanguage(bytes: Uint8Array): string | null {
  const begin = afterMark(bytes);
  const opening = new TextDecoder().decode(bytes.subarray(begin, begin + 40));
  const language = OTHER_LANGUAGE.exec(opening)?.[1];
  if (language === undefined) return null;
  for (let start = nextLine(bytes, begin); start < bytes.length; start = nextLine(bytes, start)) {
    if (isFence(bytes, start, nextLine(bytes, start))) return language;
  }
  return null;
}
