const LF = 10;
const CR = 13;
const DASH = 45;
const BLANK = 32;
const TAB = 9;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** A block between two `---` lines at the very start of a file. */
export interface FrontMatterBlock {
  /** The bytes of the block, both `---` lines included. */
  readonly block: Uint8Array;
  /** The bytes after the closing line, untouched. */
  readonly rest: Uint8Array;
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

/**
 * Cuts front matter off the bytes of a file. A UTF-8 byte-order mark may stand before it.
 * @returns null where the file does not begin with a `---` line; `rest` null where the block is never closed
 */
export function cutFrontMatter(bytes: Uint8Array): FrontMatterBlock | { readonly rest: null } | null {
  const begin = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? BYTE_ORDER_MARK.length : 0;
  let start = nextLine(bytes, begin);
  if (!isFence(bytes, begin, start)) return null;
  for (let lines = 2; start < bytes.length; lines += 1) {
    const end = nextLine(bytes, start);
    if (isFence(bytes, start, end)) {
      return { block: bytes.subarray(begin, end), rest: bytes.subarray(end), lines };
    }
    start = end;
  }
  return { rest: null };
}
