import { guessEncoding } from './guess-encoding.ts';

/** A text with what is known of its encoding. */
export interface Decoded {
  readonly text: string;
  /** Number of bytes of the byte-order mark before the text. */
  readonly markBytes: number;
  /** WHATWG label of the encoding, lower case. */
  readonly encoding: string;
  /** The encoding was neither UTF-8 nor told by a byte-order mark. */
  readonly guessed: boolean;
  /** Bytes that fit no character: how many, and the 1-based line of the first of them; null where all fit. */
  readonly broken: { readonly count: number; readonly line: number } | null;
  /** The byte-order mark says UTF-8, which the bytes behind it are not. */
  readonly misled: boolean;
}

const REPLACEMENT = '\uFFFD';
const LF = 10;

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** The byte-order mark at the beginning, with the encoding that it names; null where there is none. */
export const byteOrderMark = (bytes: Uint8Array): (typeof marks)[number] | null =>
  marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte)) ?? null;

/** Bytes that are broken UTF-8 have at least so many characters beyond ASCII for each byte that fits none; in other encodings hardly any fit. */
const WHOLE_A_BROKEN_BYTE = 2;

/**
 * Decodes the bytes of a capture: by byte-order mark unless it misleads, as UTF-16 without one, as UTF-8, else in a guessed encoding.
 * UTF-8 with some bytes that fit nowhere stays UTF-8. Never throws.
 * @param declared what the page says of its own encoding, used before guessing where the bytes are not UTF-8
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark === null) return decodeUnmarked(bytes, declared);
  const marked = { ...decodeAs(bytes, mark.encoding, false), markBytes: mark.bytes.length };
  if (mark.encoding !== 'utf-8' || isWhole(marked)) return marked;
  const behind = decodeUnmarked(bytes.subarray(mark.bytes.length), declared);
  return { ...behind, markBytes: mark.bytes.length, misled: true };
}

function decodeUnmarked(bytes: Uint8Array, declared: string | null): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide, true);
  if (isEscaped(bytes)) return decodeAs(bytes, 'iso-2022-jp', true);
  const text = strictly(bytes, 'utf-8');
  if (text !== null) return { ...plainly, text, encoding: 'utf-8', guessed: false };
  const lossy = decodeAs(bytes, 'utf-8', false);
  return isWhole(lossy) || hasHalvesAlone(bytes)
    ? lossy
    : decodeAs(bytes, supported(declared) ?? guessEncoding(bytes), true);
}

/** What is said of most texts. */
const plainly = { markBytes: 0, broken: null, misled: false };

/** Half of a character written as a whole one: some databases write rarer characters, such as smileys, as two of them. */
const HALF = /\xED[\xA0-\xBF][\x80-\xBF]/gu;

/** Whether bytes are UTF-8 but for halves of characters, which are damage that no other encoding explains. */
const hasHalvesAlone = (bytes: Uint8Array): boolean =>
  strictly(Buffer.from(Buffer.from(bytes).toString('latin1').replace(HALF, ''), 'latin1'), 'utf-8') !== null;

/** Whether bytes are in the encoding by which they were read, some of them damaged at most. */
const isWhole = ({ text, broken }: Decoded): boolean =>
  broken === null || charactersBeyondAscii(text) >= WHOLE_A_BROKEN_BYTE * broken.count;

/** The bytes by which ISO-2022-JP goes over to its letters; all that follow are those of ASCII. */
const ESCAPES = ['\u001B$B', '\u001B$@'];

const isEscaped = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return ESCAPES.some((escape) => buffer.includes(escape, 0, 'latin1'));
};

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, label: string, guessed: boolean): Decoded {
  const decoder = new TextDecoder(label);
  const { encoding } = decoder;
  const text = decoder.decode(bytes);
  if (!text.includes(REPLACEMENT) || strictly(bytes, encoding) !== null) return { ...plainly, text, encoding, guessed };
  const { first, count } = brokenLines(bytes, encoding, text);
  return { ...plainly, text, encoding, guessed, broken: { count, line: first } };
}

/** The label if `TextDecoder` knows it and it is an encoding that a page of bytes can have. */
function supported(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

/** Two characters of UTF-16 in bytes; fewer tell nothing. */
const SHORTEST_WIDE = 4;
/** So many bytes at the beginning show the encoding. */
const WIDE_SAMPLE = 65_536;
/** In UTF-16 one character of so many at least is a blank, digit or mark of ASCII, whose high byte is zero. */
const CHARACTERS_A_ZERO = 50;
/** Among the low bytes fewer are zero than this part of those among the high ones. */
const ZEROS_APART = 4;
/** So large a share of the high bytes is one of the alphabets that captures are written in; bytes of anything else are spread. */
const USUAL_SHARE = 0.9;

/** Whether a high byte is that of Latin, Greek or Cyrillic letters (0–4), or of their additions and of punctuation (1E–22). */
const isUsual = (byte: number): boolean => byte <= 0x04 || (byte >= 0x1e && byte <= 0x22);

/** Tells UTF-16 without a mark by zero bytes that stand at even or at odd places only, and by high bytes of few alphabets. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < SHORTEST_WIDE || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, WIDE_SAMPLE);
  if (!sample.includes(0)) return null;
  const zeros = [0, 0];
  const usual = [0, 0];
  sample.forEach((byte, at) => {
    const side = at % 2;
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1;
    if (isUsual(byte)) usual[side] = (usual[side] ?? 0) + 1;
  });
  const pairs = Math.ceil(sample.length / 2);
  const isHigh = (side: 0 | 1): boolean => {
    const here = zeros[side] ?? 0;
    return (
      here * CHARACTERS_A_ZERO >= pairs &&
      here > ZEROS_APART * (zeros[1 - side] ?? 0) &&
      (usual[side] ?? 0) >= USUAL_SHARE * pairs
    );
  };
  if (isHigh(1)) return 'utf-16le';
  return isHigh(0) ? 'utf-16be' : null;
}

function charactersBeyondAscii(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f && code !== 0xfffd) count += 1;
  }
  return count;
}

/** Counts replacement characters that do not stand in the bytes themselves, and finds the line of the first. */
function brokenLines(bytes: Uint8Array, encoding: string, text: string): { first: number; count: number } {
  if (encoding !== 'utf-8') {
    const before = text.slice(0, text.indexOf(REPLACEMENT));
    return { first: before.split('\n').length, count: text.split(REPLACEMENT).length - 1 };
  }
  let first = 0;
  let count = 0;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found + 1;
    const part = bytes.subarray(start, end);
    if (strictly(part, encoding) === null) {
      if (first === 0) first = line;
      count += new TextDecoder().decode(part).split(REPLACEMENT).length - 1;
    }
    start = end;
  }
  return { first, count };
}
